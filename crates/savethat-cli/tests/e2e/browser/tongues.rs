//! The page in other languages: from right to left, with long words, with other plurals.

use rstest::rstest;
use savethat_words::{Tongue, say};
use serde_json::json;

use super::{
    engine::{Engine, Look, Wishes},
    page::{Page, home},
};
use crate::{
    disk::may_mount,
    full::Small,
    http::{Server, coded},
    process::program,
    site::Site,
};

fn tongue(tag: &str) -> Tongue {
    Tongue::of_tag(tag).expect("a language of ours")
}

impl Page {
    /// Text that is cut or lies over other text, by what the browser has drawn. Captions and links are cut on purpose.
    fn crowded(&self) -> Vec<String> {
        let script = "
            const seen = (element) => element.checkVisibility() && !element.closest('.heard, .caption, .link, svg')
            const leaves = [...document.querySelectorAll('body *')].filter((element) => seen(element) && [...element.childNodes]
              .some((node) => node.nodeType === 3 && node.data.trim()))
            const name = (element) => `${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 60)}`
            const cut = leaves.filter((element) => !/INPUT|TEXTAREA|CODE/.test(element.tagName)
              && getComputedStyle(element).overflow !== 'visible' && element.scrollWidth > element.clientWidth + 1)
            const wide = document.documentElement.clientWidth
            const out = leaves.filter((element) => {
              const { left, right } = element.getBoundingClientRect()
              return left < -1 || right > wide + 1
            })
            const boxes = [...document.querySelectorAll('a, button, input, .facts, .failure, h1, h2')].filter(seen)
            const over = boxes.flatMap((one, at) => boxes.slice(at + 1).filter((other) => {
              if (one.contains(other) || other.contains(one)) return false
              // A link that goes over a line has a box for each.
              return [...one.getClientRects()].some((a) => [...other.getClientRects()].some((b) =>
                a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 2 && b.top < a.bottom - 2))
            }).map((other) => `${name(one)} over ${name(other)}`))
            // Where words have spaces between them, none is broken.
            const broken = [...document.querySelectorAll('button, .button, h1, h2')].filter(seen).flatMap((one) => {
              const walk = document.createTreeWalker(one, NodeFilter.SHOW_TEXT)
              const words = []
              for (let node = walk.nextNode(); node; node = walk.nextNode()) {
                for (const { 0: word, index } of node.data.matchAll(/[^\\s-]+/g)) {
                  const range = new Range()
                  range.setStart(node, index)
                  range.setEnd(node, index + word.length)
                  const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)))
                  if (lines.size > 1 && !/[\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Han}@:/]/u.test(word)) words.push(word)
                }
              }
              return words
            })
            return [...broken.map((word) => `broken: ${word}`), ...cut.map((one) => `cut: ${name(one)}`), ...out.map((one) => `out: ${name(one)}`), ...over]";
        serde_json::from_value(self.run(script)).expect("a list")
    }
}

/// Every failure of the table that a link can meet, as it is pasted. The last one keeps everybody from asking.
fn failing(site: &Site) -> Vec<(String, &'static str)> {
    let of = |name| site.link(name);
    vec![
        ("nothing of a link".to_owned(), "not_a_link"),
        ("https://video.example/watch?v=1".to_owned(), "site_unknown"),
        ("https://www.tiktok.com/@alice/live".to_owned(), "link_unsupported"),
        (of("profile-no-stories"), "no_stories"),
        (of("short-expired"), "expired"),
        (of("gone-deleted"), "not_found"),
        (of("private-post"), "private"),
        (of("sensitive"), "login_required"),
        (of("geo"), "region_blocked"),
        (of("page-503"), "site_unreachable"),
        (of("page-no-item"), "site_changed"),
        (of("media-html"), "media_broken"),
        (of("short-outside"), "refused_address"),
        (of("page-429"), "site_refused"),
    ]
}

/// From the first page to the file, by taps alone.
#[rstest]
fn a_story_is_saved_in_another_language(
    #[values(Engine::Chromium, Engine::Firefox, Engine::WebKit)] engine: Engine,
    #[values("ar", "de")] tag: &str,
) {
    let site = Site::standard();
    let Some(page) = Page::open(engine, &site, Wishes::default()) else { return };
    let server = site.serve();
    let t = tongue(tag);
    page.resize(390, 844);
    page.go(&home(&server));
    // From the foot of the page, where each language has its own name.
    page.click(&format!(".languages a[hreflang='{tag}']"));
    page.until("the other language", &format!("return document.documentElement.lang === '{tag}'"));
    assert_eq!(page.run("return document.documentElement.dir"), t.direction());
    assert_eq!(page.run("return getComputedStyle(document.body).direction"), t.direction());
    assert_eq!(page.text("h1"), t.lead_title());
    assert_eq!(page.text("form.ask button[type=submit]"), t.save_it());
    page.save(&site.link("video-story"));
    page.settled("ready");
    assert_eq!(page.text(".heading"), t.ready());
    assert!(page.text(".proved").contains(&t.whole_and_checked()), "{}", page.text(".proved"));
    // The clock is made by the script, in words of the page.
    let left = page.text(".left");
    assert!(
        left.contains(
            t.left_gone_in("|").split('|').next().expect("its start").trim_end_matches('\u{2068}').trim()
        ),
        "{left}"
    );
    assert!(page.address().contains(&format!("/{tag}/save?")), "{}", page.address());
    assert_eq!(page.download(), site.sums(site.id("video-story"))[0]);
    // A reload finds the same save, in the same language.
    page.go(&page.address());
    page.settled("ready");
    assert_eq!(page.text(".heading"), t.ready());
    // A failure stands next to the field, in the words of the language; what leads on stays in it.
    page.save(&site.link("private-post"));
    page.wait("[data-state=failed]");
    let failure = page.text("#failure");
    assert!(failure.contains(&say::failure_private().to(t)) || failure.contains(&t.try_again()), "{failure}");
    assert!(page.attribute("#failure .small a", "href").ends_with(&format!("/{tag}/help#private")));
    page.save("@mira.walks");
    page.wait(".ring");
    assert_eq!(page.crowded(), Vec::<String>::new());
}

/// The same without scripts.
#[rstest]
#[case("ar")]
#[case("ja")]
fn without_scripts_the_language_stays(#[case] tag: &str) {
    let site = Site::standard();
    let wishes = Wishes { scripts: false, ..Wishes::default() };
    let Some(page) = Page::open(Engine::Chromium, &site, wishes) else { return };
    let server = site.serve();
    page.go(&format!("{}{tag}/", home(&server)));
    page.type_link(&site.link("video-story"));
    page.click("form.ask button[type=submit]");
    page.wait("[data-status=ready]");
    assert_eq!(page.text(".heading"), tongue(tag).ready());
    assert!(page.address().contains(&format!("/{tag}/save?")));
}

/// Long words, other scripts, right to left: nothing is cut and nothing lies over anything, on a phone of 320 points, at 200 %, and on
/// a desk.
#[rstest]
fn nothing_is_cut_in_any_language(
    #[values("ar", "ja", "hi", "de", "ru")] tag: &str,
    #[values(Look::Light, Look::Dark)] look: Look,
) {
    let site = Site::standard();
    let wishes = Wishes { look, ..Wishes::default() };
    let Some(page) = Page::open(Engine::Chromium, &site, wishes) else { return };
    let server = site.serve();
    let mut found = Vec::new();
    for (number, path) in looked_at(&site, &server).into_iter().enumerate() {
        for (width, zoom) in [(320, 1), (390, 1), (640, 2), (1280, 1)] {
            page.resize(width, 900);
            page.go(&format!("{}{tag}{path}", home(&server)));
            page.run_with(&json!(zoom), "document.documentElement.style.fontSize = `${100 * given}%`");
            let here = format!("/{tag}{path} at {width} × {zoom}");
            if page.run(
                "return document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1",
            ) != true
            {
                found.push(format!("{here} is wider than its window"));
            }
            found.extend(page.crowded().into_iter().map(|what| format!("{here}: {what}")));
            let name = path.split(['?', '/']).rfind(|part| !part.is_empty()).unwrap_or("first");
            page.picture(&format!("page-{tag}-{look:?}-{width}-{number:02}-{name:.20}").to_lowercase());
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Pages of every kind; what is saved is done.
fn looked_at(site: &Site, server: &Server) -> Vec<String> {
    let saved = |link: &str| {
        let at = server.once(&format!("/save?link={}", coded(link))).header("location").to_owned();
        crate::process::until("the save", || {
            (!server.get(&at).text().contains("data-status=\"fetching\"")).then_some(())
        });
        at
    };
    let several =
        [site.link("video-story"), site.link("private-post"), "https://example.com/".into()].join(" ");
    vec![
        "/".into(),
        "/guides/tiktok-iphone".into(),
        "/help".into(),
        "/install".into(),
        "/privacy".into(),
        "/save?link=%40mira.walks".into(),
        saved(&site.link("video-story")),
        saved(&site.link("photos")),
        saved(&several),
    ]
}

/// Every failure that a visitor can meet, in a script from right to left and in one without spaces, on the smallest phone.
#[rstest]
#[case("ar")]
#[case("ja")]
fn every_failure_fits(#[case] tag: &str) {
    let site = Site::standard();
    let Some(page) = Page::open(Engine::Chromium, &site, Wishes::default()) else { return };
    page.resize(320, 700);
    let met = |server: &Server, path: &str, code: &str| {
        page.go(&format!("{}{tag}{path}", home(server)));
        // A broken file is told of once it was tried.
        page.until(
            code,
            &format!("return document.querySelector('#failure code')?.textContent === {}", json!(code)),
        );
        assert_eq!(page.crowded(), Vec::<String>::new(), "{tag} {code}");
        let words = page.text("#failure p:nth-of-type(2)");
        assert!(!words.is_ascii(), "{tag} {code} is still English: {words}");
        page.picture(&format!("{tag}-{code}"));
    };
    let saving = |link: &str| format!("/save?link={}", coded(link));
    let story = saving(&site.link("video-story"));
    let server = site.serve();
    met(&server, "/nothing", "no_such_page");
    met(&server, "/save?link=x&quality=4k", "bad_request");
    for (pasted, code) in failing(&site) {
        met(&server, &saving(&pasted), code);
    }
    let withheld = site.beside("withheld.txt");
    std::fs::write(&withheld, format!("{}\n", site.id("video-story"))).expect("written");
    let withheld = withheld.to_string_lossy();
    for (set, code) in [
        (("max_file_bytes", "1000"), "too_large"),
        (("withhold_file", &*withheld), "withheld"),
        (("rate", "1/min"), "rate_limited"),
    ] {
        let server = site.serve_set(&[set]);
        if code == "rate_limited" {
            server.get(&story);
        }
        met(&server, &story, code);
    }
    let server = site.serve_set(&[("access", "proxy-header"), ("trusted_proxies", "127.0.0.1")]);
    met(&server, &story, "key_refused");
    let server = site.serve_set(&[("egress_a_day", "1000")]);
    let file = format!("/api/v1/file?link={}", coded(&site.link("video-story")));
    server.get(&file);
    met(&server, &file, "busy");
    if may_mount() {
        let small = Small::new();
        small.fill();
        met(&small.server, &saving(&small.site.link_of(small.second)), "no_space");
    }
    let server = site.serve_library();
    page.own(&server);
    // Nothing of ours does that, so what it brings about can only be our bug.
    let spoil = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).executescript('DROP TABLE used')";
    let mut command = program("python3");
    command.args(["-c", spoil]).arg(site.beside("data/library.db"));
    assert!(command.status().expect("python3 is there").success());
    met(&server, "/library", "internal");
}
