//! Several links at once.

use rstest::rstest;
use savethat_sim::{Clip, Fault, FaultRule, Page as Answer, Post};
use serde_json::json;

use super::{
    engine::{Engine, Wishes},
    page::{Page, home},
};
use crate::site::Site;

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn forty_links_are_each_saved_by_themselves(#[case] engine: Engine) {
    let broken = Fault::Http { status: 404, retry_after: None };
    let (site, (ids, bad, private)) = Site::with(|world| {
        let ids: Vec<u64> = (0..38).map(|_| world.add("many", Post::clip(Clip::Dawn).story())).collect();
        let bad = world.add("many", Post::clip(Clip::Ember).rule(FaultRule::always(broken)));
        let private =
            world.add("many", Post::clip(Clip::Dawn).pages(Answer::status(10204, "status_self_see")));
        (ids, bad, private)
    });
    let Some(page) = Page::open(engine, &site, Wishes::default()) else { return };
    let server = site.serve();
    page.go(&home(&server));
    let links: Vec<String> = ids
        .iter()
        .chain([&bad, &private])
        .map(|id| site.link_of(*id))
        .chain([site.link_of(ids[0])])
        .collect();
    // All at once, as a paste brings them.
    let pasted = json!(links.join(" "));
    page.run_with(&pasted, "document.getElementById('link').value = given");
    page.press(" ");
    assert_eq!(page.text("#judged"), "Links: 40. Each is saved by itself, and all as one ZIP.");
    page.click("form.ask button[type=submit]");
    page.wait("[data-save].list");
    let heading = page.text(".heading");
    assert!(heading.contains(" of 40"), "{heading}");
    page.settled("failed");
    assert_eq!(page.text(".heading"), "38 of 40 saved, 2 failed");
    assert_eq!(page.count("[data-entry]"), 40);
    assert_eq!(page.count("[data-entry][data-status=failed] code"), 2);
    assert_eq!(
        page.count("form.again"),
        2,
        "one for the broken one, one for all; none for what stays private"
    );
    let address = page.address();

    site.sim.world(|world| world.post_mut(bad).expect("there").faults.clear());
    page.click(".rest form.again button");
    page.until(
        "the second try",
        "return document.querySelector('.heading').textContent.startsWith('39 of 40')",
    );
    page.settled("failed");
    assert_eq!(page.address(), address, "a reload finds the list");
    page.go(&address);
    assert_eq!(page.text(".heading"), "39 of 40 saved, 1 failed");
    let zip = server.get(&page.attribute(".rest a.button", "href"));
    assert_eq!(zip.header("content-type"), "application/zip");
    assert_eq!(zip.header("content-length"), zip.body.len().to_string());
    for id in ids.iter().chain([&bad]) {
        let name = format!("many_{id}.mp4");
        assert!(zip.body.windows(name.len()).any(|bytes| bytes == name.as_bytes()), "{name}");
    }
}

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn a_ring_is_saved_whole_or_in_part(#[case] engine: Engine) {
    let site = Site::standard();
    let Some(page) = Page::open(engine, &site, Wishes::default()) else { return };
    let server = site.serve();
    page.go(&home(&server));
    page.save("@mira.walks");
    page.wait("section.ring li");
    let all = page.count("section.ring li");
    page.run("document.querySelectorAll('.ring img').forEach((img) => (img.loading = 'eager'))");
    page.until(
        "the covers",
        "return ![...document.querySelectorAll('.ring img')].some((img) => !img.naturalWidth)",
    );
    assert_eq!(page.count(".ring img"), all);
    let times =
        "return [...document.querySelectorAll('.ring time.left')].map((time) => Date.parse(time.dateTime))";
    let times: Vec<i64> =
        page.run(times).as_array().expect("a list").iter().filter_map(serde_json::Value::as_i64).collect();
    assert!(times.len() == all && times.is_sorted(), "what dies first stands first: {times:?}");
    page.click("section.ring li:nth-child(2) input");
    page.click("section.ring button");
    page.settled("ready");
    assert_eq!(page.count("a[data-share]"), 1);

    page.save("@mira.walks");
    page.wait("section.ring li");
    page.click("section.ring form > .tap a.button");
    page.wait("[data-save].list");
    page.settled("ready");
    assert_eq!(page.text(".heading"), format!("Found {all}, saved {all}"));
}
