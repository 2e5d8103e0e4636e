//! Pages: their size and shape, their failures, the challenge, short links, profiles and lists.

use crate::client::{Client, DESKTOP, PHONE, detail, link, play, scope, script, standard};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use ring::digest::{SHA256, digest};
use rstest::rstest;

#[tokio::test]
async fn the_desktop_page_is_as_large_and_as_shaped_as_the_real_one() {
    let sim = standard().await;
    let (url, id) = link(&sim, "video-story");
    let page = Client::new(&sim).page(&url).await;
    assert!((270_000..340_000).contains(&page.len()), "{} bytes", page.len());
    let json =
        page.split_once("__UNIVERSAL_DATA_FOR_REHYDRATION__").unwrap().1.split_once("</script>").unwrap().0;
    assert!((220_000..290_000).contains(&json.len()), "{} bytes", json.len());
    assert!(page.contains("playback1.mp4"));
    let found = detail(&page);
    assert_eq!(found["statusCode"], 0);
    let item = &found["itemInfo"]["itemStruct"];
    assert_eq!(item["id"], id.to_string());
    assert!(item["createTime"].is_string());
    assert_eq!(item["video"]["bitrateInfo"].as_array().unwrap().len(), 3);
    assert!(item["story"]["ExpiredAt"].is_number());
    assert!(scope(&page, "seo.abtest")["canonical"].as_str().unwrap().ends_with(&id.to_string()));
    assert!(scope(&page, "webapp.app-context").is_object());
    sim.stop().await;
}

#[tokio::test]
async fn phones_get_their_item_in_either_place() {
    let sim = standard().await;
    let mut client = Client { agent: PHONE, ..Client::new(&sim) };
    for (name, place) in [("photos-reflow", false), ("photos", true)] {
        let (_, id) = link(&sim, name);
        let page = client.page(&format!("https://m.tiktok.com/v/{id}.html")).await;
        assert!((330_000..420_000).contains(&page.len()), "{} bytes", page.len());
        assert_eq!(script(&page, "api-data").is_some(), place);
        let found = detail(&page);
        assert_eq!(found.get("statusMessage").is_some(), place);
        let images = found["itemInfo"]["itemStruct"]["imagePost"]["images"].as_array().unwrap().clone();
        assert_eq!(images.len(), 3);
        for address in images[0]["imageURL"]["urlList"].as_array().unwrap() {
            let plain = Client { referer: None, ..Client::new(&sim) };
            let answer = plain.ask(address.as_str().unwrap()).send().await.unwrap();
            assert_eq!(answer.status(), 200);
        }
    }
    sim.stop().await;
}

#[tokio::test]
async fn a_desktop_photo_page_has_no_item() {
    let sim = standard().await;
    let (url, id) = link(&sim, "photos");
    assert!(url.contains("/photo/"));
    let mut client = Client::new(&sim);
    assert!(scope(&client.page(&url).await, "webapp.video-detail").is_null());
    let item = client.item(&format!("https://www.tiktok.com/@_/video/{id}")).await;
    assert_eq!(item["id"], id.to_string());
    sim.stop().await;
}

#[tokio::test]
async fn every_scenario_answers_and_most_pages_are_json() {
    let sim = standard().await;
    let rows = sim.world(|world| world.scenarios().to_vec());
    assert!(rows.len() > 120, "{}", rows.len());
    let mut names: Vec<_> = rows.iter().map(|row| row.name.clone()).collect();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), rows.len(), "names are unique");
    let odd = [
        "page-trickle",
        "page-closed",
        "page-closed-once",
        "page-broken",
        "page-deep",
        "page-bomb",
        "page-huge",
        "broke-2024-03-old-scripts",
        "broke-2025-01-bare-host",
        "broke-2026-08-unexpected",
        "broke-2026-09-unexpected-again",
    ];
    for row in rows {
        if odd.contains(&row.name.as_str()) {
            continue;
        }
        let answer = Client::new(&sim).get(&row.link).await;
        let (status, page) = (answer.status(), answer.text().await.unwrap());
        let location = status.is_redirection();
        if status == 200 && !page.is_empty() && !page.contains("Please wait") && !page.contains("captcha") {
            assert!(script(&page, "__UNIVERSAL_DATA_FOR_REHYDRATION__").is_some(), "{}", row.name);
        } else {
            let expected =
                ["page-", "challenge", "short-", "phone-only", "profile-", "only-", "oembed-", "broke-"];
            assert!(
                location || expected.iter().any(|start| row.name.starts_with(start)),
                "{} {status}",
                row.name
            );
        }
    }
    sim.stop().await;
}

#[rstest]
#[case("gone-deleted", 10204, "status_deleted")]
#[case("private-post", 10216, "")]
#[case("region-locked", 10231, "")]
#[case("never-existed", 10204, "item doesn't exist")]
#[case("expired-story", 10204, "item doesn't exist")]
#[tokio::test]
async fn refusals_are_on_both_pages(#[case] name: &str, #[case] code: i64, #[case] message: &str) {
    let sim = standard().await;
    let (url, _) = link(&sim, name);
    for agent in [DESKTOP, PHONE] {
        let page = Client { agent, ..Client::new(&sim) }.page(&url).await;
        let found = detail(&page);
        assert_eq!(found["statusCode"], code);
        let said = if found["statusMsg"].is_null() { &found["statusMessage"] } else { &found["statusMsg"] };
        assert_eq!(said, message);
    }
    sim.stop().await;
}

#[tokio::test]
async fn a_story_dies_when_its_day_is_over() {
    let sim = standard().await;
    let (url, _) = link(&sim, "dying-story");
    let mut client = Client::new(&sim);
    assert_eq!(detail(&client.page(&url).await)["statusCode"], 0);
    sim.advance(std::time::Duration::from_secs(61));
    assert_eq!(detail(&client.page(&url).await)["statusCode"], 10204);
    sim.stop().await;
}

#[tokio::test]
async fn odd_pages_are_as_odd_as_they_say() {
    let sim = standard().await;
    let (url, _) = link(&sim, "page-huge");
    let huge = Client::new(&sim).page(&url).await;
    assert!(huge.find("__UNIVERSAL").unwrap() > 8 << 20);
    let (url, _) = link(&sim, "page-bomb");
    assert_eq!(Client::new(&sim).page(&url).await.len(), 64 << 20);
    let hit = sim.log().pop().unwrap();
    assert!(hit.bytes_sent < 400_000, "{}", hit.bytes_sent);
    let (url, _) = link(&sim, "page-closed");
    assert!(Client::new(&sim).ask(&url).send().await.is_err());
    let (url, id) = link(&sim, "page-foreign");
    assert_ne!(Client::new(&sim).item(&url).await["id"], id.to_string());
    sim.stop().await;
}

/// Solves the page and gives the answer cookie.
fn solve(page: &str) -> (String, u32) {
    let class = |id: &str| {
        let start = format!("<p id=\"{id}\" class=\"");
        page.split_once(&start).unwrap().1.split_once('"').unwrap().0.to_owned()
    };
    assert_eq!(class("wci"), "_wafchallengeid");
    let json = String::from_utf8(STANDARD_NO_PAD.decode(class("cs")).unwrap()).unwrap();
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    let bytes = |name: &str| STANDARD.decode(value["v"][name].as_str().unwrap()).unwrap();
    let (prefix, target) = (bytes("a"), bytes("c"));
    let hash = |n: &u32| digest(&SHA256, &[&prefix[..], n.to_string().as_bytes()].concat());
    let n = (0..10_000).find(|n| hash(n).as_ref() == target).unwrap();
    (format!("{},\"d\":\"{}\"}}", &json[..json.len() - 1], STANDARD.encode(n.to_string())), n)
}

#[tokio::test]
async fn the_challenge_takes_a_right_answer_and_no_other() {
    let sim = standard().await;
    let (url, id) = link(&sim, "challenge");
    let mut client = Client::new(&sim);
    let page = client.page(&url).await;
    assert!((1_000..1_800).contains(&page.len()), "{} bytes", page.len());
    assert!(page.contains("Please wait...") && page.contains("SlardarWAF") && !page.contains("__UNIVERSAL"));
    let (right, n) = solve(&page);
    let wrong = right.replace(&STANDARD.encode(n.to_string()), &STANDARD.encode((n + 1).to_string()));
    let first = right.replace("{\"v\"", "{\"d\":\"MQ==\",\"v\"");
    for bad in [wrong, first, "{}".to_owned()] {
        client.jar.insert("_wafchallengeid".into(), STANDARD.encode(bad));
        assert!(client.page(&url).await.contains("Please wait..."));
    }
    client.jar.insert("_wafchallengeid".into(), STANDARD.encode(&right));
    let kept = client.jar.remove("ttwid").unwrap();
    assert!(
        Client { jar: client.jar.clone(), ..Client::new(&sim) }.page(&url).await.contains("Please wait...")
    );
    client.jar.insert("ttwid".into(), kept);
    assert_eq!(client.item(&url).await["id"], id.to_string());
    client.jar.remove("_wafchallengeid");
    assert_eq!(client.item(&url).await["id"], id.to_string(), "the jar has passed");
    assert!(Client::new(&sim).page(&url).await.contains("Please wait..."), "another has not");
    sim.stop().await;
}

#[tokio::test]
async fn a_challenge_for_ever_never_ends() {
    let sim = standard().await;
    let (url, _) = link(&sim, "challenge-forever");
    let mut client = Client::new(&sim);
    let mut page = client.page(&url).await;
    for _ in 0..3 {
        client.jar.insert("_wafchallengeid".into(), STANDARD.encode(solve(&page).0));
        page = client.page(&url).await;
    }
    assert!(page.contains("Please wait..."));
    sim.stop().await;
}

#[rstest]
#[case("short-vm", "story_type=1")]
#[case("short-vt", "aweme_type=40")]
#[case("short-www", "aweme_type=0")]
#[case("short-no-handle", "/@/video/")]
#[case("short-dead", "https://www.tiktok.com/?_r=1")]
#[case("short-login", "/login")]
#[case("short-outside", "https://example.org/")]
#[case("short-invite", "/ug/incentive/share/")]
#[case("short-chain", "https://www.tiktok.com/t/")]
#[tokio::test]
async fn short_links_redirect(#[case] name: &str, #[case] part: &str) {
    let sim = standard().await;
    let (url, _) = link(&sim, name);
    let answer = Client::new(&sim).get(&url).await;
    assert_eq!(answer.status(), 301);
    let location = answer.headers()["location"].to_str().unwrap().to_owned();
    assert!(location.contains(part), "{location}");
    assert!(answer.text().await.unwrap().starts_with("<a href=\"http"));
    sim.stop().await;
}

#[tokio::test]
async fn the_story_list_is_paged_by_time() {
    let sim = standard().await;
    let mut client = Client::new(&sim);
    let page = client.page("https://www.tiktok.com/@Busy.Day").await;
    let user = scope(&page, "webapp.user-detail")["userInfo"]["user"].clone();
    assert_eq!(user["UserStoryStatus"], 1);
    let (mut cursor, mut ids, mut pages) = ("0".to_owned(), Vec::new(), 0);
    loop {
        let url = format!(
            "https://www.tiktok.com/api/story/item_list/?aid=1988&authorId={}&count=20&cursor={cursor}",
            user["id"].as_str().unwrap()
        );
        let list: serde_json::Value = serde_json::from_str(&client.page(&url).await).unwrap();
        pages += 1;
        for item in list["itemList"].as_array().unwrap() {
            assert!(item["createTime"].is_number());
            assert_eq!(client.ask(&play(item)).send().await.unwrap().status(), 200);
            ids.push(item["id"].as_str().unwrap().to_owned());
        }
        cursor = list["MaxCursor"].as_str().unwrap().to_owned();
        if !list["HasMoreAfter"].as_bool().unwrap() {
            break;
        }
    }
    ids.dedup();
    assert_eq!((ids.len(), pages), (11, 4));
    sim.stop().await;
}

#[rstest]
#[case("profile-private", 10222)]
#[case("profile-unknown", 10221)]
#[case("profile", 0)]
#[tokio::test]
async fn profiles_say_what_they_are(#[case] name: &str, #[case] code: i64) {
    let sim = standard().await;
    let (url, _) = link(&sim, name);
    let page = Client::new(&sim).page(&url).await;
    let found = scope(&page, "webapp.user-detail");
    assert_eq!(found["statusCode"], code);
    if code == 10222 {
        assert_eq!(found["userInfo"]["user"]["privateAccount"], true);
        assert_eq!(found["userInfo"]["stats"]["videoCount"], 0);
    }
    sim.stop().await;
}

#[tokio::test]
async fn empty_and_blocked_lists_differ() {
    let sim = standard().await;
    for (handle, total) in [("resting", "0"), ("list.blocked", "4"), ("quiet_corner", "0")] {
        let id = sim.world(|world| world.creator(handle).unwrap().id);
        let url = format!("https://www.tiktok.com/api/story/item_list/?authorId={id}&cursor=0");
        let list: serde_json::Value = serde_json::from_str(&Client::new(&sim).page(&url).await).unwrap();
        assert!(list.get("itemList").is_none());
        assert_eq!(list["TotalCount"], total);
        assert_ne!(list["MaxCursor"], "0");
    }
    sim.stop().await;
}

#[tokio::test]
async fn other_hosts_are_refused_and_logged() {
    let sim = standard().await;
    for url in ["https://example.org/", "https://tiktok.com/@a/video/1", "https://tiktok.com.evil.example/"] {
        assert!(Client::new(&sim).ask(url).send().await.is_err());
    }
    assert_eq!(sim.count(|hit| hit.method == "CONNECT" && hit.status == 502), 3);
    sim.stop().await;
}

#[tokio::test]
async fn the_demo_shows_seven_links_that_answer() {
    let world = savethat_sim::World::demo(crate::client::now());
    let examples = world.examples();
    let sim = savethat_sim::Sim::start(world, savethat_sim::Options::default()).await.unwrap();
    assert_eq!(examples.len(), 7);
    for example in examples {
        let status = Client::new(&sim).get(&example.link).await.status();
        assert!(status == 200 || status == 301, "{} {status}", example.link);
    }
    sim.stop().await;
}

#[tokio::test]
async fn the_whole_site_can_be_broken_at_once() {
    let sim = standard().await;
    let (url, id) = link(&sim, "video-story");
    sim.world(|world| world.every_page = Some(savethat_sim::Page::Foreign));
    assert_ne!(Client::new(&sim).item(&url).await["id"], id.to_string());
    sim.world(|world| {
        world.every_page = None;
        world.every_fault.push(savethat_sim::FaultRule::always(savethat_sim::Fault::SilentCut { after: 10 }));
    });
    let mut client = Client::new(&sim);
    let address = play(&client.item(&url).await);
    assert_eq!(client.get(&address).await.bytes().await.unwrap().len(), 10);
    sim.stop().await;
}
