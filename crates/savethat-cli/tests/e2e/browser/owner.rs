//! The owner's way: from the address that the server prints to a feed, and out again.

use std::{fs, path::PathBuf};

use fantoccini::key::Key;
use rstest::rstest;
use savethat_sim::{Clip, Creator, Post};

use super::{
    engine::{Engine, Wishes},
    page::{Page, home},
};
use crate::{
    http::Server,
    owner::PASSWORD,
    process::until,
    site::{Site, sha256, sum_of},
    zip::entries,
};

/// A site where alice has a video, and bob two live Stories.
fn two_creators() -> (Site, (u64, [u64; 2])) {
    Site::with(|world| {
        world.add_creator(Creator::new("bob", "Bob"));
        let mine = world.add("alice", Post::clip(Clip::Meadow).caption("a meadow").story());
        let theirs = [Clip::Dawn, Clip::Ember].map(|clip| world.add("bob", Post::clip(clip).story()));
        (mine, theirs)
    })
}

impl Page {
    /// Sets the password at the address that the server has printed.
    pub(super) fn own(&self, server: &Server) {
        self.go(&server.invitation());
        self.fill("input[name=password]", PASSWORD);
        self.click("form[action='/owner/begin'] button");
        self.wait("form[role=search]");
    }

    /// Until the library has so many posts.
    fn has(&self, server: &Server, posts: usize) {
        until("the library", || {
            self.go(&format!("{}library", home(server)));
            (self.count(".tile") == posts).then_some(())
        });
    }

    /// A file that the browser has written, as soon as it is as it should be.
    fn written(&self, name: &str, whole: impl Fn(&[u8]) -> bool) -> PathBuf {
        let path = self.downloads().join(name);
        until(name, || fs::read(&path).is_ok_and(|bytes| whole(&bytes)).then_some(()));
        path
    }
}

#[rstest]
fn from_the_first_start_to_signing_out(
    #[values(Engine::Chromium, Engine::Firefox, Engine::WebKit)] engine: Engine,
    #[values(true, false)] scripts: bool,
) {
    let (site, (mine, theirs)) = two_creators();
    let Some(page) = Page::open(engine, &site, Wishes { scripts, ..Wishes::default() }) else { return };
    let server = site.serve_library();
    page.own(&server);
    assert_eq!(page.count(".tile"), 0);

    page.go(&home(&server));
    page.save(&site.link_of(mine));
    page.settled("ready");
    page.click("form[action='/library/keep'] button");
    page.wait("p.did");
    page.has(&server, 1);
    page.click(".tile a.pic");
    page.wait(".file video");
    assert_eq!(page.text(".caption"), "a meadow");
    // The others take their decoders for films from the system, which need not have them.
    if scripts && engine == Engine::Chromium {
        page.until("the film", "return document.querySelector('video').readyState > 0");
        assert_eq!(page.run("return document.querySelector('video').error"), serde_json::Value::Null);
    }
    let sum = site.sums(mine).remove(0);
    let name = page.text(".told code").rsplit('/').next().expect("a name").to_owned();
    page.click(".told a.button");
    page.written(&name, |bytes| sha256(bytes) == sum);

    page.click("button[value=export]");
    // A ZIP is whole when its last record is there (APPNOTE, 4.3.16).
    let zip = page.written("savethat-library.zip", |bytes| {
        bytes.len() > 22 && bytes[bytes.len() - 22..].starts_with(b"PK\x05\x06")
    });
    let entries = entries(&fs::read(zip).expect("it is there"));
    assert_eq!(entries[0].0, format!("alice/{name}"));
    assert_eq!((&entries[0].1, entries.len()), (&sum, 2));
    let beside = site.beside("data/library").join(&entries[1].0);
    assert_eq!(entries[1].1, sum_of(beside), "the sidecar");

    page.go(&format!("{}watch", home(&server)));
    page.fill("form[action='/watch'] input[name=link]", "@bob");
    page.click("button[value=add]");
    page.wait("section.watched");
    page.has(&server, 3);
    page.go(&format!("{}watch", home(&server)));
    page.click("section.watched button[value=feed]");
    page.wait("section.watched a[href^='/feed/']");
    let feed = server.get(&page.attribute("section.watched a[href^='/feed/']", "href"));
    assert_eq!(feed.header("content-type"), "application/atom+xml; charset=utf-8");
    let mut sums: Vec<String> = feed
        .text()
        .split("rel=\"enclosure\"")
        .skip(1)
        .map(|rest| {
            let (_, rest) = rest.split_once("href=\"http://").expect("an address");
            let (_, path) = rest.split_once('/').expect("a path");
            sha256(&server.get(&format!("/{}", path.split('"').next().expect("its end"))).body)
        })
        .collect();
    let mut expected: Vec<String> = theirs.iter().flat_map(|id| site.sums(*id)).collect();
    sums.sort();
    expected.sort();
    assert_eq!(sums, expected);

    page.go(&format!("{}owner", home(&server)));
    page.click("form[action='/owner/leave'] button");
    page.wait("form[action='/owner/enter']");
    page.go(&format!("{}library", home(&server)));
    page.wait("form[action='/owner/enter']");
    assert!(page.address().contains("/owner?to="), "{}", page.address());
    page.fill("input[name=password]", PASSWORD);
    page.click("form[action='/owner/enter'] button");
    page.wait(".tile");
}

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn the_keyboard_is_enough(#[case] engine: Engine) {
    let (site, (mine, _)) = two_creators();
    let Some(page) = Page::open(engine, &site, Wishes::default()) else { return };
    let server = site.serve_library();
    page.go(&server.invitation());
    page.tab_to("the password", "activeElement.name === 'password'");
    page.press(PASSWORD);
    page.key(Key::Enter);
    page.wait("form[role=search]");
    page.go(&home(&server));
    page.save(&site.link_of(mine));
    page.settled("ready");
    page.tab_to("the button", "activeElement.textContent === 'Keep this in the library'");
    page.key(Key::Enter);
    page.wait("p.did");
    page.has(&server, 1);
    page.tab_to("its box", "activeElement.name === 'post'");
    page.press(" ");
    page.tab_to("the button", "activeElement.value === 'remove'");
    page.key(Key::Enter);
    page.wait("input[name=sure]");
    page.tab_to("the way back", "activeElement.textContent === 'Keep'");
    page.key(Key::Enter);
    page.wait(".tile");
    page.tab_to("the post", "activeElement.matches('a.pic')");
    page.key(Key::Enter);
    page.wait(".file video");
    page.tab_to("the export", "activeElement.value === 'export'");
    page.go(&format!("{}watch", home(&server)));
    page.tab_to("the field", "activeElement.matches('[action=\"/watch\"] input[name=link]')");
    page.press("@bob");
    page.key(Key::Enter);
    page.wait("section.watched");
    page.tab_to("what forgets", "activeElement.matches('.watched summary')");
    page.key(Key::Enter);
    page.tab_to("its box", "activeElement.name === 'sure'");
    page.press(" ");
    page.tab_to("the button", "activeElement.value === 'forget'");
    page.key(Key::Enter);
    until("the end of it", || page.address().contains("did=forgotten").then_some(()));
    assert_eq!(page.count("section.watched"), 0);
}
