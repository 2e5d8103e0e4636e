//! One picture of three is gone: the two are saved, the third is named, and nothing that should hold all three is called whole.

use serde_json::json;

use crate::{
    http::{coded, settled, unescaped},
    site::{Site, sha256, sum_of},
};

const NAME: &str = "photo-gone";
const SENTENCE: &str = "TikTok showed the post, but says that its file is not there.";

#[test]
fn the_command_saves_two_and_names_the_third() {
    let site = Site::standard();
    let (id, sums) = (site.id(NAME), site.sums(site.id(NAME)));
    let run = site.run(&["get", &site.link(NAME)]);
    assert_eq!(run.status, Some(8), "{run:?}");
    let saved: Vec<&str> = run.out.lines().collect();
    assert_eq!(saved, [format!("./every.thing_{id}_01.jpg"), format!("./every.thing_{id}_03.jpg")]);
    assert_eq!(
        saved.iter().map(|path| sum_of(site.out().join(path))).collect::<Vec<_>>(),
        [&*sums[0], &*sums[2]]
    );
    assert!(run.err.contains("file 2 of 3") && run.err.contains(SENTENCE), "{}", run.err);
    assert_eq!(site.names().len(), 2, "{:?}", site.names());

    let document = site.run(&["get", "--json", &site.link(NAME)]).document();
    let failures = document["failures"].as_array().expect("a list");
    assert_eq!(failures.len(), 1, "{document}");
    assert_eq!((&failures[0]["n"], &failures[0]["code"]), (&json!(2), &json!("media_broken")));
    assert_eq!(failures[0]["detail"], SENTENCE);
    let numbers: Vec<_> =
        document["saved"].as_array().expect("a list").iter().map(|file| &file["n"]).collect();
    assert_eq!(numbers, [&json!(1), &json!(3)]);
}

#[test]
fn the_page_and_the_api_say_which_one() {
    let site = Site::standard();
    let server = site.serve();
    let (id, sums) = (site.id(NAME), site.sums(site.id(NAME)));
    let begun = server.post("/api/v1/saves", &json!({ "link": site.link(NAME) }));
    let save = settled(&server, begun.header("location"));
    assert_eq!(
        (&save["status"], &save["failure"]["code"]),
        (&json!("failed"), &json!("media_broken")),
        "{save}"
    );
    let states: Vec<_> =
        save["files"].as_array().expect("a list").iter().map(|file| &file["status"]).collect();
    assert_eq!(states, ["ready", "failed", "ready"]);
    assert_eq!(
        (&save["files"][0]["sha256"], &save["files"][2]["sha256"]),
        (&json!(sums[0]), &json!(sums[2]))
    );
    assert_eq!(save["files"][1]["failure"]["detail"], SENTENCE);

    let page = server.get(&format!("/save?link={}", coded(&site.link(NAME))));
    assert_eq!(page.status, 200);
    let text = unescaped(page.text());
    assert!(text.contains("Saved in part") && text.contains(SENTENCE), "{text}");
    assert!(!text.contains("all.zip"), "all of them are not to be had");
    for (n, sum) in [(1, &sums[0]), (3, &sums[2])] {
        let picture = server.get(&page.href(&format!("/media/tiktok/{id}/{n}.")));
        assert_eq!((picture.status.as_u16(), &sha256(&picture.body)), (200, sum));
    }
}

#[test]
fn an_archive_of_two_is_not_called_one_of_three() {
    let site = Site::standard();
    let server = site.serve();
    let link = coded(&site.link(NAME));
    for path in [format!("/media/tiktok/{}/all.zip", site.id(NAME)), format!("/api/v1/file?link={link}")] {
        let answer = server.get(&path);
        assert!(answer.cut || answer.status == 502, "{path}: {}", answer.status);
        if !answer.cut {
            assert_eq!(answer.problem(502, "media_broken")["detail"], SENTENCE);
        }
    }
}
