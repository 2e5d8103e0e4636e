//! What broke other programs, one test for each row of `docs/breakages.md`.

use std::collections::BTreeSet;

use rstest::rstest;
use savethat::{
    failure::Code,
    media::Quality,
    source::tiktok::{Rung, SiteSettings},
};

use crate::{clock, house::House};

const SAVED: [(&str, &str); 17] = [
    ("broke-2024-03-old-scripts", "page"),
    ("broke-2024-03-bytevc2", "page"),
    ("broke-2024-05-shared-jar", "page"),
    ("broke-2024-06-login", "phone"),
    ("broke-2024-09-gateway", "page"),
    ("broke-2025-01-bare-host", "page"),
    ("broke-2025-03-no-data", "page phone player embed"),
    ("broke-2025-09-no-author", "page"),
    ("broke-2025-10-fingerprint", "player"),
    ("broke-2025-11-no-music", "page phone"),
    ("broke-2025-12-stories", "page"),
    ("broke-2025-12-challenge", "page"),
    ("broke-2026-01-540p", "page"),
    ("broke-2026-03-second-cookie", "page"),
    ("broke-2026-07-country", "player"),
    ("broke-2026-07-challenge-loop", "player"),
    ("broke-2026-08-unexpected", "player"),
];
/// Scenarios with a test of their own below, and the second of a pair.
const OTHERS: [&str; 10] = [
    "broke-2024-12-deleted",
    "broke-2024-12-age-gate",
    "broke-2025-03-short-elsewhere",
    "broke-2025-08-same-list",
    "broke-2025-10-profile",
    "broke-2026-01-three-stories",
    "broke-2026-01-no-stories",
    "broke-2026-02-secuid",
    "broke-2026-05-silent-hevc",
    "broke-2026-09-unexpected-again",
];

async fn saves(name: &str, via: &str) {
    let mut house = House::standard().await;
    house.cx = clock::fast(10);
    if name == "broke-2024-05-shared-jar" {
        house.found("video-story").await;
    }
    let scenario = house.scenario(name);
    let post = house.look(&scenario.link).await.expect("found");
    assert!(via.split(' ').any(|way| way == post.via), "came by {}", post.via);
    let saved = house.save_post(&post, Quality::default()).await;
    let saved: Vec<String> = saved.into_iter().map(|saved| saved.expect("saved").proof.sha256).collect();
    assert_eq!(saved, house.originals(&scenario));
}

macro_rules! rows {
    ($($test:ident $at:expr;)*) => { $(
        #[tokio::test]
        async fn $test() {
            let (name, via) = SAVED[$at];
            assert_eq!(name.replace('-', "_"), stringify!($test));
            saves(name, via).await;
        }
    )* };
}

rows! {
    broke_2024_03_old_scripts 0;
    broke_2024_03_bytevc2 1;
    broke_2024_05_shared_jar 2;
    broke_2024_06_login 3;
    broke_2024_09_gateway 4;
    broke_2025_01_bare_host 5;
    broke_2025_03_no_data 6;
    broke_2025_09_no_author 7;
    broke_2025_10_fingerprint 8;
    broke_2025_11_no_music 9;
    broke_2025_12_stories 10;
    broke_2025_12_challenge 11;
    broke_2026_01_540p 12;
    broke_2026_03_second_cookie 13;
    broke_2026_07_country 14;
    broke_2026_07_challenge_loop 15;
    broke_2026_08_unexpected 16;
}

#[tokio::test]
async fn broke_2026_09_unexpected_again() {
    saves("broke-2026-09-unexpected-again", "player").await;
}

#[rstest]
#[case::broke_2024_12_deleted("broke-2024-12-deleted", Code::NotFound)]
#[case::broke_2024_12_age_gate("broke-2024-12-age-gate", Code::LoginRequired)]
#[case::broke_2025_03_short_elsewhere("broke-2025-03-short-elsewhere", Code::RefusedAddress)]
#[case::broke_2026_01_no_stories("broke-2026-01-no-stories", Code::NoStories)]
#[tokio::test]
async fn the_reason_is_told(#[case] name: &str, #[case] code: Code) {
    let house = House::standard().await;
    assert_eq!(house.look_all(&house.scenario(name).link).await.expect_err("nothing there").code(), code);
}

#[rstest]
#[case::broke_2025_08_same_list("broke-2025-08-same-list", 3)]
#[case::broke_2025_10_profile("broke-2025-10-profile", 1)]
#[case::broke_2026_01_three_stories("broke-2026-01-three-stories", 7)]
#[case::broke_2026_02_secuid("broke-2026-02-secuid", 1)]
#[tokio::test]
async fn each_story_of_the_list_is_found_once(#[case] name: &str, #[case] count: usize) {
    let house = House::standard().await;
    let posts = house.look_all(&house.scenario(name).link).await.expect("found");
    let ids: BTreeSet<&str> = posts.iter().map(|post| post.id.as_str()).collect();
    assert_eq!((posts.len(), ids.len()), (count, count));
    assert!(posts.iter().all(|post| post.via == "stories"));
}

#[tokio::test]
async fn broke_2026_05_silent_hevc() {
    let house = House::standard().await;
    let scenario = house.scenario("broke-2026-05-silent-hevc");
    let post = house.look(&scenario.link).await.expect("found");
    assert_eq!(post.via, "page");
    let saved = house.save_post(&post, Quality::Best).await.remove(0).expect("saved");
    assert_eq!(saved.proof.sha256, house.originals(&scenario)[0], "the film with its sound");
}

/// Each way in alone, as an operator would set it, for a link that says that it is a Story: which of them save the right
/// file.
async fn survivors(name: &str) -> Vec<&'static str> {
    let mut survivors = Vec::new();
    for rung in Rung::ALL {
        let mut house = House::asking(SiteSettings { rungs: vec![rung], ..SiteSettings::default() }).await;
        house.cx = clock::fast(10);
        let scenario = house.scenario(name);
        if name == "broke-2024-05-shared-jar" {
            // Found or not: the jar of this look-up must not be that of the next.
            let _found = house.look(&house.scenario("video-story").link).await;
        }
        let Ok(post) = house.look(&format!("{}?story_type=1", scenario.link)).await else { continue };
        let saved = house.save_post(&post, Quality::default()).await;
        let sums: Result<Vec<String>, _> =
            saved.into_iter().map(|file| file.map(|file| file.proof.sha256)).collect();
        if sums.is_ok_and(|sums| sums == house.originals(&scenario)) {
            survivors.push(rung.name());
        }
    }
    survivors
}

/// The columns of the page are what was measured here, for every row that is about one post.
#[tokio::test]
async fn the_page_names_the_ways_that_survive() {
    let rows = include_str!("../../../../docs/breakages.md").lines().filter(|line| line.starts_with("| 20"));
    let house = House::standard().await;
    let mut wrong = Vec::new();
    for row in rows {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let (name, survives, does_not) = (cells[3].trim_matches('`'), cells[4], cells[5]);
        if house.scenario(name).id.is_none() || survives == "no post is to be had" {
            continue;
        }
        let measured = survivors(name).await;
        let others: Vec<&str> =
            Rung::ALL.iter().map(|rung| rung.name()).filter(|way| !measured.contains(way)).collect();
        let told = |ways: &[&str]| if ways.is_empty() { "none".to_owned() } else { ways.join(", ") };
        if (survives, does_not) != (told(&measured).as_str(), told(&others).as_str()) {
            wrong.push(format!("{name} | {} | {}", told(&measured), told(&others)));
        }
    }
    assert!(wrong.is_empty(), "measured:\n{}", wrong.join("\n"));
}

#[tokio::test]
async fn scenarios_page_and_tests_agree() {
    let house = House::standard().await;
    let scenarios: BTreeSet<String> = house.sim.world(|world| {
        let rows = world.scenarios().iter().map(|row| row.name.clone());
        rows.filter(|name| name.starts_with("broke-")).collect()
    });
    let tested = SAVED.iter().map(|(name, _)| *name).chain(OTHERS).map(str::to_owned).collect();
    assert_eq!(scenarios, tested);
    let page = include_str!("../../../../docs/breakages.md");
    let told: BTreeSet<String> = page
        .lines()
        .filter_map(|line| line.strip_prefix("| 20")?.split_once("| `")?.1.split_once('`'))
        .map(|(name, _)| name.to_owned())
        .collect();
    assert_eq!(scenarios, told);
}
