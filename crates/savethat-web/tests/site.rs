//! The whole router over the whole engine, against the simulated site.

use std::sync::Arc;

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, StatusCode, header},
};
use bytes::Bytes;
use http_body_util::BodyExt;
use savethat::{clock::TestClock, context::Context, save::Saver, source::upstream::Network};
use savethat_sim::{Clip, Fault, FaultRule, Options, Page, Picture, Post, Sim, Still, World};
use savethat_web::{Access, App, Proxies, Rules, router};
use savethat_words::Tongue;
use serde_json::Value;
use tower::ServiceExt;

struct Site {
    sim: Sim,
    router: Router,
    _spool: tempfile::TempDir,
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Answer {
    fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("text")
    }
    fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("JSON")
    }
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("ASCII"))
    }
    /// The first address on a page that begins like this.
    fn href(&self, start: &str) -> String {
        let (_, rest) = self.text().split_once(&format!("href=\"{start}")).expect("an address");
        format!("{start}{}", rest.split_once('"').expect("its end").0).replace("&#38;", "&")
    }
}

impl Site {
    async fn of(world: World) -> Self {
        Self::with(world, Rules::default()).await
    }

    async fn with(world: World, rules: Rules) -> Self {
        Self::at(world, rules, Context::system()).await
    }

    async fn at(world: World, rules: Rules, cx: Context) -> Self {
        let sim = Sim::start(world, Options::default()).await.expect("a simulation");
        let network = Network::through(&sim.proxy(), sim.ca_pem()).expect("a network");
        let spool = tempfile::tempdir().expect("a folder");
        let saver = Saver::new(&network, Saver::limits(spool.path().to_owned())).expect("an engine");
        let app = App {
            saver,
            cx,
            examples: Vec::new(),
            version: "test",
            operator: None,
            rules,
            watch: Default::default(),
            library: None,
        };
        Self { sim, router: router(app).expect("rules"), _spool: spool }
    }

    async fn ask(&self, request: axum::http::request::Builder, body: impl Into<Body>) -> Answer {
        let request = request.body(body.into()).expect("a request");
        let (parts, body) = self.router.clone().oneshot(request).await.expect("never fails").into_parts();
        let body = body.collect().await.expect("a whole body").to_bytes();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    async fn get(&self, path: &str) -> Answer {
        self.ask(Request::get(path), Body::empty()).await
    }

    /// The page of what was begun, as a browser goes there.
    async fn save(&self, link: &str) -> Answer {
        let begun = self.get(&format!("/save?link={}", coded(link))).await;
        if begun.status == 303 { self.get(begun.header("location")).await } else { begun }
    }

    async fn post(&self, path: &str, body: Value) -> Answer {
        self.ask(Request::post(path), body.to_string()).await
    }
}

fn empty() -> World {
    World::empty("2026-11-20T12:00:00Z".parse().expect("a time"))
        .following(std::sync::Arc::new(|| Context::system().clock.now()))
}

/// `link` as the value of a query.
fn coded(link: &str) -> String {
    url::form_urlencoded::byte_serialize(link.as_bytes()).collect()
}

#[tokio::test]
async fn what_every_answer_carries() {
    let site = Site::of(empty()).await;
    for (path, status) in [
        ("/", 200),
        ("/healthz", 200),
        ("/readyz", 200),
        ("/nothing", 404),
        ("/save?link=%00", 400),
        ("/media/tiktok/1/1.mp4", 404),
        ("/media/%ff/1/1.mp4", 400),
        ("/media/other/7526770564367748360/1.mp4", 404),
        ("/media/tiktok/7526770564367748360/sound.mp3", 404),
        ("/api/v1/saves/no", 404),
        ("/api/v1/file?link=x&audio=mp3", 400),
        ("/api/v1/resolve", 405),
    ] {
        let answer = site.get(path).await;
        assert_eq!(answer.status, status, "{path}");
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("x-frame-options"), "DENY");
        assert!(answer.header("content-security-policy").starts_with("default-src 'none'"));
        assert_eq!(answer.header("x-request-id").len(), 32);
        assert_eq!(answer.header("x-robots-tag"), if path == "/" { "" } else { "noindex" });
        if status >= 400 && !path.starts_with("/save") {
            assert_eq!(answer.header("content-type"), "application/problem+json", "{path}");
            assert_eq!(answer.json()["request_id"], answer.header("x-request-id"));
            assert_eq!(answer.json()["status"], status);
        }
    }
    let browser = site.ask(Request::get("/nothing").header("accept", "text/html"), Body::empty()).await;
    assert!(browser.status == 404 && browser.text().contains("no_such_page"));
    assert!(site.get("/api/v1/resolve").await.header("allow").contains("POST"));
    let page = site.get("/").await;
    for asset in [page.href("/assets/style"), page.href("/assets/icon")] {
        assert!(site.get(&asset).await.header("cache-control").contains("immutable"));
    }
}

#[tokio::test]
async fn a_story_from_link_to_file_without_scripts() {
    let mut world = empty();
    let id = world.add("alice", Post::clip(Clip::Dawn).story().caption("dawn"));
    let (link, original) = (world.link(id), world.post(id).unwrap().originals());
    let site = Site::of(world).await;

    let traced = format!("look! {link}?u_code=SHARER&user_id=7");
    let looked = site.get(&format!("/?link={}", coded(&traced))).await;
    assert_eq!(looked.status, 200);
    assert!(looked.text().contains("gone in") && !looked.text().contains("SHARER"));
    assert_eq!(site.sim.media_hits(id), 0, "a look-up fetches nothing");

    let saved = site.save(&traced).await;
    assert_eq!(saved.status, 200);
    assert!(saved.text().contains("whole and checked"), "{}", saved.text());
    assert!(!saved.text().contains("SHARER"));
    let href = saved.href("/media/tiktok/");
    let file = site.get(&href).await;
    assert_eq!(file.status, 200);
    assert!(original.iter().any(|content| content.to_vec() == file.body));
    assert_eq!(file.header("content-type"), "video/mp4");
    assert!(file.header("content-disposition").starts_with("attachment; filename=\"alice_"));
    let etag = file.header("etag").to_owned();

    let plain = format!("/media/tiktok/{id}/1.mp4");
    let range =
        site.ask(Request::get(&plain).header(header::RANGE, "bytes=-10").header("if-range", &etag), "").await;
    assert_eq!(range.status, 206);
    assert_eq!(range.body[..], file.body[file.body.len() - 10..]);
    let beyond = site.ask(Request::get(&plain).header(header::RANGE, "bytes=999999999-"), "").await;
    assert_eq!(beyond.status, 416);
    assert_eq!(beyond.header("content-range"), format!("bytes */{}", file.body.len()));
    let same = site.ask(Request::get(&plain).header("if-none-match", &etag), "").await;
    assert!(same.status == 304 && same.headers.get("content-length").is_none());
    let head = site.ask(Request::head(&plain).header(header::RANGE, "bytes=0-1"), "").await;
    assert!(head.status == 200 && head.body.is_empty());
    assert_eq!(head.header("content-length"), file.body.len().to_string());
    let shown = site.get(&format!("{plain}?inline=1")).await;
    assert!(shown.header("content-disposition").starts_with("inline"));
    assert_eq!(site.get(&format!("/api/v1/file?link={}", coded(&link))).await.body, file.body);
    assert_eq!(site.sim.media_hits(id), 1, "one fetch for all of them");
}

#[tokio::test]
async fn a_save_by_the_api_outlives_the_story() {
    let mut world = empty();
    let id = world.add("alice", Post::clip(Clip::Dawn).story());
    let link = world.link(id);
    let site = Site::of(world).await;
    let begun = site.post("/api/v1/saves", serde_json::json!({ "link": link })).await;
    assert_eq!(begun.status, 202, "{}", begun.text());
    let at = begun.header("location").to_owned();
    let events = site.get(&format!("{at}/events")).await;
    assert!(events.text().contains("event: ready"), "{}", events.text());
    let save = site.get(&at).await.json();
    assert_eq!(save["status"], "ready");
    assert_eq!(save["posts"][0]["id"], id.to_string());
    assert_eq!(save["progress"]["bytes"], save["files"][0]["bytes"]);

    let none = serde_json::json!({ "link": link, "files": [9] });
    assert_eq!(site.post("/api/v1/saves", none).await.json()["code"], "bad_request");
    // What no post can have is told before the site is asked for a post that is not there.
    let nowhere = "https://www.tiktok.com/@nobody.there/video/7526770564367748360";
    for (n, code) in [(0_u32, "bad_request"), (1, "not_found"), (1_000, "not_found"), (1_001, "bad_request")]
    {
        let wanted = serde_json::json!({ "link": nowhere, "files": [n] });
        assert_eq!(site.post("/api/v1/saves", wanted).await.json()["code"], code, "{n}");
    }

    site.sim.world(|world| world.remove(id));
    let href = save["files"][0]["href"].as_str().unwrap();
    assert_eq!(site.get(href).await.status, 200);
    assert_eq!(site.get(&href.replace("/1.mp4", "/all.zip")).await.status, 200);
    let delete = site.ask(Request::delete(&at), "").await;
    assert_eq!(delete.status, 204);
    assert_eq!(site.get(&at).await.status, 404);
}

#[tokio::test]
async fn a_creator_is_a_list_of_taps_and_one_zip() {
    let mut world = empty();
    for clip in [Clip::Dawn, Clip::Ember] {
        world.add("alice", Post::clip(clip).story());
    }
    let site = Site::of(world).await;
    let page = site.get("/save?link=%40alice").await;
    assert!(page.text().contains("@alice has 2 live Stories"), "{}", page.text());
    assert_eq!(page.text().matches(">Save it</a>").count(), 2);
    assert_eq!(site.sim.hits("/video/"), site.sim.hits("/@alice/video/"), "no media was fetched");
    let ring = site.get("/api/v1/creators/tiktok/alice/stories").await.json();
    assert_eq!(ring["posts"].as_array().unwrap().len(), 2);
    assert_eq!(ring["author"]["handle"], "alice");
    let covers = page.text().matches("/cover.jpg?inline=1").count();
    assert_eq!(covers, 2, "a picture of each");
    let looked = site.get("/?link=%40alice").await;
    assert!(!looked.text().contains("<img src=\"/media/"), "not before a tap");

    let begun = site.get(&page.href("/save?link=%40alice")).await;
    let at = begun.header("location").to_owned();
    let events = site.get(&format!("/api/v1/lists{}/events", at.strip_prefix("/list").unwrap())).await;
    assert!(events.text().contains("event: ready"), "{}", events.text());
    let list = site.get(&at).await;
    assert!(list.text().contains("Found 2, saved 2"), "{}", list.text());
    assert_eq!(list.text().matches("whole and checked").count(), 2);
    let drawing = format!("/code.svg?list={}", at.rsplit('/').next().unwrap());
    assert_eq!(site.get(&drawing).await.status, 400, "no host, no address");
    let code = site.ask(Request::get(&drawing).header("host", "save.example"), "").await;
    assert!(code.header("content-type") == "image/svg+xml" && code.text().contains("<svg"));
    let zip = site.get(&format!("{at}/all.zip")).await;
    assert_eq!(zip.header("content-type"), "application/zip");
    assert!(zip.header("content-disposition").contains("\"alice_stories.zip\""));
    assert_eq!(zip.body[..4], *b"PK\x03\x04");
}

#[tokio::test]
async fn pictures_of_which_one_is_broken() {
    let mut world = empty();
    let pictures = vec![Picture::still(Still::Shore), Picture::still(Still::Forest)];
    let good = world.add("bob", Post::photos(pictures));
    let bad = world.add("bob", Post::clip(Clip::Dawn).fault(Fault::Http { status: 404, retry_after: None }));
    let (good, bad) = (world.link(good), world.link(bad));
    let site = Site::of(world).await;
    let page = site.save(&good).await;
    assert_eq!(page.text().matches("whole and checked").count(), 2, "{}", page.text());
    let zip = site.get(&page.href("/media/tiktok/").replace("1.jpg", "all.zip")).await;
    assert_eq!(zip.header("content-type"), "application/zip");
    let page = site.save(&bad).await;
    assert_eq!(page.status, 502);
    assert!(page.text().contains("media_broken"));
}

#[tokio::test]
async fn another_page_makes_us_look_but_never_fetch() {
    let mut world = empty();
    let id = world.add("alice", Post::clip(Clip::Dawn).story());
    let link = coded(&world.link(id));
    let site = Site::of(world).await;
    for path in ["/save", "/api/v1/file"] {
        let request = Request::get(format!("{path}?link={link}")).header("sec-fetch-site", "cross-site");
        let answer = site.ask(request, "").await;
        assert_eq!((answer.status.as_u16(), answer.header("location")), (303, &*format!("/?link={link}")));
    }
    let request = Request::get(format!("/media/tiktok/{id}/1.mp4"))
        .header("sec-fetch-site", "cross-site")
        .header("sec-fetch-mode", "no-cors");
    assert_eq!(site.ask(request, "").await.status, 400);
    assert_eq!(site.sim.media_hits(id), 0);
}

/// To an address of plain http browsers tell nothing of where a request comes from.
#[tokio::test]
async fn a_page_that_builds_us_in_begins_nothing() {
    let mut world = empty();
    let id = world.add("alice", Post::clip(Clip::Dawn).story());
    let link = coded(&world.link(id));
    let site = Site::of(world).await;
    let agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    for path in ["/save", "/api/v1/file"] {
        let request = || Request::get(format!("{path}?link={link}")).header("host", "192.168.1.5:8080");
        let picture =
            request().header("user-agent", agent).header("accept", "image/avif,image/webp,*/*;q=0.8");
        assert_eq!(site.ask(picture, "").await.status, 400, "{path}");
        let led = request().header("referer", "http://evil.example/").header("accept", "text/html,*/*;q=0.8");
        let led = site.ask(led.header("user-agent", agent), "").await;
        assert_eq!((led.status.as_u16(), led.header("location")), (303, &*format!("/?link={link}")));
        assert_eq!(site.sim.media_hits(id), 0);
    }
    let program = Request::get(format!("/api/v1/file?link={link}")).header("accept", "*/*");
    assert_eq!(site.ask(program.header("user-agent", "curl/8.9.1"), "").await.status, 200);
}

#[tokio::test]
async fn a_zip_is_one_look_up() {
    let mut world = empty();
    let pictures = vec![Picture::still(Still::Shore), Picture::still(Still::Forest)];
    let id = world.add("bob", Post::photos(pictures));
    let link = world.link(id);
    let clock = Arc::new(TestClock::at(Context::system().clock.now()));
    let cx = Context::new(clock.clone(), Context::system().chance);
    let rate = savethat::rate::Rate::parse("6/h").expect("a rate");
    let site = Site::at(world, Rules { rate, ..Rules::default() }, cx).await;
    let zip = format!("/media/tiktok/{id}/all.zip");
    let look = || site.post("/api/v1/resolve", serde_json::json!({ "link": link }));
    assert_eq!(look().await.header("ratelimit-remaining"), "5");
    assert_eq!(site.get(&zip).await.status, 200);
    assert_eq!(look().await.header("ratelimit-remaining"), "4", "the post is known");
    // Known for too long, and the site cannot be asked: what was known will do.
    site.sim.world(|world| {
        let post = world.post_mut(id).expect("it");
        *post = post.clone().pages(Page::Captcha);
    });
    clock.advance(std::time::Duration::from_secs(130));
    assert_eq!(site.get(&zip).await.status, 200);
    assert_eq!(look().await.header("ratelimit-remaining"), "2");
}

#[tokio::test]
async fn several_links_are_each_saved_by_itself() {
    let mut world = empty();
    let good = world.add("alice", Post::clip(Clip::Dawn).story());
    let broken = world.add(
        "bob",
        Post::clip(Clip::Ember).rule(FaultRule::first(9, Fault::Http { status: 404, retry_after: None })),
    );
    let private = world.add("carol", Post::clip(Clip::Dawn).pages(Page::status(10204, "status_self_see")));
    let text = [good, broken, private].map(|id| world.link(id)).join(" ") + " https://example.com/";
    let site = Site::of(world).await;

    let looked = site.get(&format!("/?link={}", coded(&text))).await;
    assert!(looked.text().contains("Save all 3"), "{}", looked.text());
    assert!(looked.text().contains("This link is not from a site we save from."));
    assert_eq!(site.sim.log().len(), 0, "nobody is asked before the tap");

    let begun = site.post("/api/v1/lists", serde_json::json!({ "links": text })).await;
    assert_eq!(begun.status, 202, "{}", begun.text());
    let at = begun.header("location").to_owned();
    let events = site.get(&format!("{at}/events")).await;
    assert!(events.text().contains("event: failed"), "{}", events.text());
    let list = site.get(&at).await.json();
    let told = |list: &Value| -> Vec<(String, String, bool)> {
        let entry = |entry: &Value| {
            let failure = &entry["failure"]["code"];
            let failure = if failure.is_null() { &entry["save"]["failure"]["code"] } else { failure };
            let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
            (text(&entry["status"]), text(failure), entry["again"] == true)
        };
        list["entries"].as_array().unwrap().iter().map(entry).collect()
    };
    let row = |status: &str, code: &str, again| (status.to_owned(), code.to_owned(), again);
    assert_eq!(
        told(&list),
        [
            row("ready", "-", false),
            row("failed", "media_broken", true),
            row("failed", "private", false),
            row("failed", "site_unknown", false)
        ]
    );
    let page = site.get(&at.replace("/api/v1/lists", "/list")).await;
    assert!(
        page.text().contains("1 of 4 saved, 3 failed") && page.text().contains("Try 1 again"),
        "{}",
        page.text()
    );
    site.sim.world(|world| world.post_mut(broken).unwrap().faults.clear());
    let again = site.ask(Request::post(format!("{}/again", at.replace("/api/v1/lists", "/list"))), "").await;
    assert_eq!(again.status, 303);
    site.get(&format!("{at}/events")).await;
    assert_eq!(told(&site.get(&at).await.json())[1].0, "ready");
    let zip = site.get(&format!("{}/all.zip", at.replace("/api/v1/lists", "/list"))).await;
    assert_eq!(zip.header("content-type"), "application/zip");
    assert!(zip.header("content-disposition").contains("\"savethat.zip\""));
    assert_eq!(site.ask(Request::delete(&at), "").await.status, 204);
    assert_eq!(site.get(&at).await.status, 404);
}

#[tokio::test]
async fn many_links_are_a_line_each_and_fail_by_themselves() {
    let mut world = empty();
    let one = world.add("alice", Post::clip(Clip::Dawn).story());
    let two = world.add("bob", Post::clip(Clip::Meadow).story());
    let three = world.add("bob", Post::clip(Clip::Dawn).story());
    let (first, second) = (world.link(one), world.link(two));
    let site = Site::of(world).await;
    let wanted = serde_json::json!([
        format!("look: {first}?_r=1&u_code=sharer"),
        "nothing",
        "@bob",
        "@nobody.at.all",
        first,
        "https://video.example/1?from=sharer"
    ]);
    let answer = site.post("/api/v1/resolve", serde_json::json!({ "links": wanted })).await;
    assert_eq!((answer.status.as_u16(), answer.header("content-type")), (200, "application/x-ndjson"));
    assert!(answer.text().ends_with('\n') && !answer.text().contains("sharer"), "{}", answer.text());
    let lines: Vec<Value> =
        answer.text().lines().map(|line| serde_json::from_str(line).expect("a document a line")).collect();
    let of = |index: u64| lines.iter().filter(move |line| line["index"] == index).collect::<Vec<_>>();
    assert_eq!(lines.len(), 7, "{lines:#?}");
    for index in [0, 4] {
        assert_eq!((&of(index)[0]["id"], of(index).len()), (&one.to_string().into(), 1));
    }
    let mut ids: Vec<&str> = of(2).iter().map(|line| line["id"].as_str().expect("an id")).collect();
    ids.sort_unstable();
    let mut expected = [two.to_string(), three.to_string()];
    expected.sort_unstable();
    assert_eq!(ids, expected);
    // Each is the document of the answer for one link.
    let alone = site.post("/api/v1/resolve", serde_json::json!({ "link": first })).await.json();
    let mut line = of(0)[0].clone();
    assert_eq!(line.as_object_mut().expect("an object").remove("index"), Some(0.into()));
    assert_eq!(line, alone["posts"][0]);
    for (index, link, code) in [
        (1, "nothing", "not_a_link"),
        (3, "@nobody.at.all", "not_found"),
        (5, "https://video.example/1", "site_unknown"),
    ] {
        assert_eq!((&of(index)[0]["link"], &of(index)[0]["failure"]["code"]), (&link.into(), &code.into()));
    }

    let text = format!("{first} and {second} and https://video.example/1");
    let answer = site.post("/api/v1/resolve", serde_json::json!({ "links": text })).await;
    let mut indices: Vec<u64> = answer
        .text()
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("JSON")["index"].as_u64().expect("a number"))
        .collect();
    indices.sort_unstable();
    assert_eq!(indices, [0, 1, 2]);
}

#[tokio::test]
async fn many_links_are_at_most_a_hundred() {
    let site = Site::of(empty()).await;
    let links = |count: usize| (0..count).map(|n| format!("x{n}")).collect::<Vec<_>>();
    for (body, code) in [
        (serde_json::json!({ "links": links(101) }), "bad_request"),
        (serde_json::json!({ "links": [] }), "not_a_link"),
        (serde_json::json!({ "links": "no link" }), "not_a_link"),
        (serde_json::json!({ "links": [7] }), "bad_request"),
        (serde_json::json!({ "link": "@a", "links": "@a" }), "bad_request"),
        (serde_json::json!({ "link": null }), "bad_request"),
    ] {
        let answer = site.post("/api/v1/resolve", body.clone()).await;
        assert_eq!((answer.status.as_u16(), &answer.json()["code"]), (400, &code.into()), "{body}");
    }
    let answer = site.post("/api/v1/resolve", serde_json::json!({ "links": links(100) })).await;
    assert_eq!((answer.status.as_u16(), answer.text().lines().count()), (200, 100));
    let elsewhere = Request::post("/api/v1/resolve").header("sec-fetch-site", "cross-site");
    let body = serde_json::json!({ "links": ["@alice"] }).to_string();
    assert_eq!(site.ask(elsewhere, body).await.json()["code"], "bad_request");
}

/// By the header or by the address. Codes and addresses of files are the same in all of them.
#[tokio::test]
async fn the_api_fails_in_the_language_that_was_asked_for() {
    let mut world = empty();
    world.add("alice", Post::clip(Clip::Dawn));
    let site = Site::of(world).await;
    for tongue in Tongue::all() {
        let (root, tag) = (format!("/{}", tongue.tag()), tongue.tag());
        for (root, accepted) in [("", tag), (&*root, "en")] {
            let post = |path: &str, body: Value| {
                let request = Request::post(format!("{root}{path}")).header("accept-language", accepted);
                site.ask(request, body.to_string())
            };
            let whole = post("/api/v1/saves", serde_json::json!({ "link": "nothing" })).await;
            assert_eq!(whole.json()["code"], "not_a_link");
            assert_eq!(whole.json()["hint"], tongue.failure_not_a_link_hint());
            assert_eq!(whole.header("content-language"), tag);
            let wrong = post("/api/v1/resolve", serde_json::json!({})).await;
            assert_eq!(wrong.json()["detail"], tongue.bad_link_or_links());
            let line = post("/api/v1/resolve", serde_json::json!({ "links": ["nothing"] })).await;
            assert_eq!(line.json()["failure"]["detail"], tongue.failure_not_a_link());

            let list = post("/api/v1/lists", serde_json::json!({ "links": "@alice" })).await;
            let at = list.header("location").to_owned();
            let get = |path: &str| {
                let request = Request::get(format!("{root}{path}")).header("accept-language", accepted);
                site.ask(request, "")
            };
            let events = get(&format!("{at}/events")).await;
            let list = get(&at).await.json();
            let failure = &list["entries"][0]["failure"];
            assert_eq!(failure["code"], "no_stories", "{list}");
            assert_eq!(failure["hint"], tongue.failure_no_stories_hint());
            assert!(events.text().contains(&failure.to_string()), "{}", events.text());
        }
    }
}

#[tokio::test]
async fn an_address_in_a_language_leads_to_others_in_it() {
    let mut world = empty();
    world.add("alice", Post::clip(Clip::Dawn).story());
    let site = Site::of(world).await;
    let elsewhere = Request::get("/en/api/v1/file?link=%40alice").header("sec-fetch-site", "cross-site");
    assert_eq!(site.ask(elsewhere, "").await.header("location"), "/en/?link=%40alice");
    let begun = site.get("/en/save?link=%40alice&all=1").await;
    let at = begun.header("location").to_owned();
    assert!(at.starts_with("/en/list/"), "{at}");
    let drawing = format!("/en/code.svg?list={}", at.rsplit('/').next().unwrap());
    assert!(site.get(&at).await.text().contains(&drawing));
    let drawn = async |drawing: &str| {
        site.ask(Request::get(drawing).header("host", "save.example"), "").await.text().to_owned()
    };
    assert_ne!(drawn(&drawing).await, drawn(drawing.strip_prefix("/en").unwrap()).await);
}

#[tokio::test]
async fn many_links_are_each_a_look_up() {
    let rate = savethat::rate::Rate::parse("2/min").expect("a rate");
    let site = Site::with(empty(), Rules { rate, ..Rules::default() }).await;
    let answer = site.post("/api/v1/resolve", serde_json::json!({ "links": ["a", "b", "c"] })).await;
    assert_eq!((answer.status.as_u16(), answer.header("ratelimit-limit")), (200, "2"));
    let lines = answer.text().lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    let mut failures: Vec<Value> = lines.map(|line| line["failure"].clone()).collect();
    failures.sort_by_key(|failure| failure["code"].to_string());
    let codes: Vec<&str> = failures.iter().map(|failure| failure["code"].as_str().expect("a code")).collect();
    assert_eq!(codes, ["not_a_link", "not_a_link", "rate_limited"]);
    assert_eq!((&failures[2]["retryable"], failures[2]["retry_after"].is_u64()), (&true.into(), true));
}

/// The first line is there before the last link was looked at, and what nobody reads any more is not asked for.
#[tokio::test]
async fn a_client_that_leaves_ends_the_look_ups() {
    let mut world = empty();
    let ids: Vec<u64> =
        (0..40).map(|n| world.add(&format!("creator{n}"), Post::clip(Clip::Dawn).story())).collect();
    let links: Vec<String> = ids.iter().map(|id| world.link(*id)).collect();
    let site = Site::of(world).await;
    let request = Request::post("/api/v1/resolve")
        .body(Body::from(serde_json::json!({ "links": links }).to_string()))
        .expect("a request");
    let mut body = site.router.clone().oneshot(request).await.expect("never fails").into_body();
    let first = body.frame().await.expect("a line").expect("no error").into_data().expect("bytes");
    assert!(first.starts_with(b"{\"index\":") && first.ends_with(b"\n"));
    drop(body);
    // Another question, so that everything that is still under way has had its time.
    site.post("/api/v1/resolve", serde_json::json!({ "link": links[39] })).await;
    let asked = ids.iter().filter(|id| {
        let id = id.to_string();
        site.sim.count(|hit| hit.path.contains(&id)) > 0
    });
    assert!(asked.count() < 10);
}

/// Also where nothing failed: else nothing bounds how often a list may be asked for that.
#[tokio::test]
async fn trying_again_is_a_look_up() {
    let rate = savethat::rate::Rate::parse("4/h").expect("a rate");
    let mut world = empty();
    let id = world.add("alice", Post::clip(Clip::Dawn).story());
    let link = world.link(id);
    let site = Site::with(world, Rules { rate, ..Rules::default() }).await;
    let begun = site.post("/api/v1/lists", serde_json::json!({ "links": link })).await;
    let at = begun.header("location").to_owned();
    site.get(&format!("{at}/events")).await;
    let again = site.post(&format!("{at}/again"), Value::Null).await;
    assert_eq!((again.status.as_u16(), again.header("ratelimit-remaining")), (200, "1"));
    let page = at.replace("/api/v1/lists", "/list");
    assert_eq!(site.post(&format!("{page}/again"), Value::Null).await.status, 303);
    for at in [at, page] {
        let refused = site.post(&format!("{at}/again"), Value::Null).await;
        assert_eq!((refused.status.as_u16(), &refused.json()["code"]), (429, &"rate_limited".into()));
    }
}

/// One visitor cannot fill the table of lists for everybody.
#[tokio::test]
async fn lists_under_way_are_bounded() {
    let mut world = empty();
    let pause = std::time::Duration::from_secs(60);
    let id = world.add("alice", Post::clip(Clip::Dawn).story().fault(Fault::Stall { after: 100, pause }));
    let link = world.link(id);
    let site = Site::of(world).await;
    let begin = || site.post("/api/v1/lists", serde_json::json!({ "links": link }));
    let mut at = String::new();
    for _ in 0..10 {
        let begun = begin().await;
        assert_eq!(begun.status, 202, "{}", begun.text());
        at = begun.header("location").to_owned();
    }
    let refused = begin().await;
    assert_eq!((refused.status.as_u16(), refused.header("retry-after")), (429, "30"));
    assert!(refused.text().contains("10 lists under way"), "{}", refused.text());
    // One that has ended makes room.
    assert_eq!(site.ask(Request::delete(&at), "").await.status, 204);
    let mut begun = begin().await;
    for _ in 0..1_000 {
        if begun.status == 202 {
            return;
        }
        tokio::task::yield_now().await;
        begun = begin().await;
    }
    panic!("{}", begun.text());
}

#[tokio::test]
async fn streams_of_events_are_bounded() {
    let mut world = empty();
    let id = world.add("alice", Post::clip(Clip::Dawn).story());
    let link = world.link(id);
    let site = Site::of(world).await;
    let begun = site.post("/api/v1/saves", serde_json::json!({ "link": link })).await;
    let at = format!("{}/events", begun.header("location"));
    let mut followed = Vec::new();
    for _ in 0..20 {
        let request = Request::get(&at).body(Body::empty()).expect("a request");
        let answer = site.router.clone().oneshot(request).await.expect("never fails");
        assert_eq!(answer.status(), 200);
        followed.push(answer);
    }
    let refused = site.get(&at).await;
    assert_eq!((refused.status.as_u16(), refused.header("retry-after")), (429, "5"));
    followed.pop();
    let events = site.get(&at).await;
    assert_eq!(events.text().matches("event: ready").count(), 1, "{}", events.text());
}

/// A page shows many pictures at once, and a film beside them: none of that is to fail for the downloads of its visitor.
#[tokio::test]
async fn what_a_page_shows_is_not_refused() {
    let mut world = empty();
    let id = world.add("alice", Post::clip(Clip::Dawn).story());
    let pictures = world.add("bob", Post::photos(vec![Picture::still(Still::Shore)]));
    let links = [id, pictures].map(|id| world.link(id));
    let site = Site::with(world, Rules { downloads: Some(1), ..Rules::default() }).await;
    for link in links {
        assert_eq!(site.save(&link).await.status, 200);
    }
    let film = format!("/media/tiktok/{id}/1.mp4");
    let request = Request::get(&film).body(Body::empty()).expect("a request");
    let held = site.router.clone().oneshot(request).await.expect("never fails");
    assert_eq!((held.status().as_u16(), site.get(&film).await.status.as_u16()), (200, 429));
    for shown in [format!("/media/tiktok/{id}/cover.jpg"), format!("/media/tiktok/{pictures}/1.jpg?inline=1")]
    {
        let answer = site.get(&shown).await;
        assert!(answer.status == 200 && answer.header("content-type").starts_with("image/"), "{shown}");
    }
    let shown = format!("{film}?inline=1");
    let (shown, ()) = tokio::join!(site.get(&shown), async {
        tokio::task::yield_now().await;
        drop(held);
    });
    assert_eq!(shown.status, 200);
    assert_eq!(site.get(&film).await.status, 200, "its turn is over");
}

#[tokio::test]
async fn a_forgotten_list_asks_for_nothing() {
    let mut world = empty();
    let ids = [Clip::Dawn, Clip::Ember].map(|clip| world.add("alice", Post::clip(clip).story()));
    let links = ids.map(|id| world.link(id)).join(" ");
    let clock = Arc::new(TestClock::at(Context::system().clock.now()));
    let cx = Context::new(clock.clone(), Context::system().chance);
    let rate = savethat::rate::Rate::parse("1/h").expect("a rate");
    let site = Site::at(world, Rules { rate, ..Rules::default() }, cx).await;
    let begun = site.post("/api/v1/lists", serde_json::json!({ "links": links })).await;
    assert_eq!(begun.status, 202, "{}", begun.text());
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert_eq!(site.ask(Request::delete(begun.header("location")), "").await.status, 204);
    clock.advance(std::time::Duration::from_secs(7_200));
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    let look = site.post("/api/v1/resolve", serde_json::json!({ "link": "https://example.org/" })).await;
    assert_eq!((look.status.as_u16(), look.header("ratelimit-remaining")), (400, "0"));
    assert_eq!(site.sim.log().len(), 0);
}

#[tokio::test]
async fn a_front_door_may_name_anybody() {
    let access = Access::ProxyHeader(Access::header("Remote-User").expect("a name"));
    // Nobody connects here, so everybody asks from there.
    let trusted = Proxies::of(vec![Proxies::network("0.0.0.0").expect("an address")]);
    let site = Site::with(empty(), Rules { access, trusted, ..Rules::default() }).await;
    for (name, status) in [("alice", 200), ("Zo\u{eb}", 200), ("  ", 401), ("", 401)] {
        let answer = site.ask(Request::get("/").header("remote-user", name.as_bytes()), "").await;
        assert_eq!(answer.status, status, "{name:?}");
    }
}

#[tokio::test]
async fn the_description_is_served() {
    let site = Site::of(empty()).await;
    let answer = site.get("/api/openapi.json").await;
    assert_eq!((answer.status.as_u16(), answer.header("content-type")), (200, "application/json"));
    let document = answer.json();
    assert!(document["openapi"].as_str().is_some_and(|version| version.starts_with("3.1")));
    assert_eq!(document["info"]["version"], env!("CARGO_PKG_VERSION"));
    let again = site.get("/api/openapi.json").await;
    assert_eq!(again.body, answer.body);
}
