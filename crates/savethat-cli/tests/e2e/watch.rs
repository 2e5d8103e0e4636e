//! What the one who runs a server sees of it.

use std::{collections::BTreeSet, process::Command, time::Duration};

use hyper::{Method, Request};
use rstest::rstest;
use savethat_sim::{Clip, Fault, FaultRule, Page, Post};
use serde_json::{Value, json};

use crate::{
    http::{Answer, Server, ask, coded},
    process::{Run, Running, savethat, until},
    site::{Site, sha256},
};

impl Site {
    /// `serve` on a free port, with these variables.
    fn serving(&self, variables: &[(&str, &str)]) -> Command {
        let data = self.beside("data");
        let mut command = self.command(&["serve", "--listen", "127.0.0.1:0", "--data"]);
        command.arg(data).envs(variables.iter().copied());
        command
    }

    fn watched(&self, variables: &[(&str, &str)]) -> Server {
        Server::start(Running::start(self.serving(variables)), self.runtime())
    }
}

/// The site breaks under a running server. The server says so, and stays well.
#[test]
fn a_canary_names_what_breaks_under_a_running_server() {
    let (site, id) = Site::with(|world| world.add("alice", Post::clip(Clip::Dawn)));
    let link = site.link_of(id);
    let server = site.watched(&[("SAVETHAT_CANARY_LINK", &link), ("SAVETHAT_CANARY_EVERY", "10s")]);
    let tiktok = || server.get("/readyz").json()["tiktok"].clone();
    until("the first check", || (tiktok()["state"] == "working").then_some(()));
    let page = server.get("/");
    assert!(page.text().contains("<strong>working</strong>, checked "), "{}", page.text());

    site.sim.world(|world| world.post_mut(id).expect("there").desktop = Page::http(403));
    until("the broken way", || (tiktok()["broken"][0]["way"] == "page").then_some(()));
    assert_eq!(tiktok()["by"], "phone");
    assert!(server.get("/").text().contains("by the phone page; not by the desktop page"));

    site.sim.world(|world| world.every_page = Some(Page::Captcha));
    until("the site that is down", || (tiktok()["state"] == "down").then_some(()));
    let ready = server.get("/readyz");
    assert_eq!((ready.status.as_u16(), &ready.json()["ready"]), (200, &true.into()));
    assert_eq!(server.get("/healthz").status, 200);
    let place = server.address.to_string();
    assert_eq!(site.run(&["health", "--listen", &place]).status, Some(0));
    let log = server.log();
    for line in ["way=\"page\" code=\"site_refused\"", "state=\"down\""] {
        assert!(log.contains(line), "{line}: {log}");
    }
    assert_eq!(site.sim.media_hits(id), site.media_log(id).len());
    assert!(site.media_log(id).iter().all(|hit| hit.bytes_sent <= 4096), "no whole file is fetched");
}

#[test]
fn a_canary_of_nothing_stops_the_start() {
    let site = Site::standard();
    for (variable, value, said) in [
        ("SAVETHAT_CANARY_LINK", "@mira.walks", "is not the link of a post"),
        ("SAVETHAT_CANARY_LINK", "https://example.com/", "is not the link of a post"),
        ("SAVETHAT_CANARY_EVERY", "2s", "10s at least"),
    ] {
        let run = Run::of(site.serving(&[(variable, value)]));
        assert_eq!(run.status, Some(2), "{run:?}");
        assert!(run.err.contains(said), "{}", run.err);
    }
}

#[test]
fn the_doctor_looks_at_the_canary_s_post() {
    let site = Site::standard();
    let link = site.link("video");
    let mut command = site.command(&["doctor"]);
    command.env("SAVETHAT_CANARY_LINK", &link);
    let run = Run::of(command);
    assert_eq!(run.status, Some(0), "{run:?}");
    assert!(run.out.contains("the post is in") && run.out.contains("video/mp4"), "{}", run.out);
}

#[test]
fn the_demo_says_that_its_site_works() {
    let server = Server::start(
        Running::start(savethat(&["demo", "--listen", "127.0.0.1:0"])),
        Site::standard().runtime(),
    );
    until("the first check", || {
        let report = server.get("/readyz").json();
        (report["tiktok"]["state"] == "working").then_some(())
    });
    assert!(server.get("/").text().contains("<strong>working</strong>"));
}

/// Asks a server for everything that there is, in good ways and bad ones.
fn ask_for_all(site: &Site, server: &Server) {
    let id = site.id("video-story");
    let link = format!("{}?u_code=SHARERCODE&user_id=135792468", site.link("video-story"));
    for path in ["/", "/save", "/api/v1/file"] {
        assert_eq!(server.link(path, &link).status, 200, "{path}");
    }
    for name in ["private-post", "gone-deleted", "page-403", "media-404", "page-no-item"] {
        assert!(server.link("/save", &site.link(name)).status.as_u16() >= 400, "{name}");
    }
    assert_eq!(server.get("/api/v1/creators/tiktok/mira.walks/stories").status, 200);
    assert_eq!(server.post("/api/v1/resolve", &json!({ "link": "@mira.walks" })).status, 200);
    let list = server.post("/api/v1/lists", &json!({ "links": format!("{link} {} x", site.link("video")) }));
    assert_eq!(list.status, 202);
    let at = list.header("location").to_owned();
    server.get(&format!("{at}/events"));
    server.get(&format!("{}/all.zip", at.replace("/api/v1/lists", "/list")));
    let media = format!("/media/tiktok/{id}/1.mp4");
    assert_eq!(server.get_with(&media, &[("range", "bytes=0-9")]).status, 206);
    server.get(&format!("/media/tiktok/{id}/sound.m4a"));
    let from = [
        ("x-forwarded-for", "203.0.113.77"),
        ("authorization", "Bearer sk-secret-key"),
        ("cookie", "a=COOKIE"),
    ];
    server.get_with("/?link=https://evil.example/PASTED", &from);
    server.get_with("/", &[("user-agent", "Agent/77"), ("referer", "https://elsewhere.example/REFERRED")]);
    server.ask(Request::builder().method(Method::from_bytes(b"MIRAWALKS").expect("a method")).uri("/"), "");
    server.ask(Request::post("/api/v1/resolve"), "{\"link\": not json");
    server.get("/mira.walks/nowhere");
    server.raw(b"GET /%ff HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n");
    server.raw(b"nonsense-mira.walks\r\n\r\n");
}

/// What no log may hold: links, handles, ids of posts, addresses of visitors, keys.
fn traces(site: &Site) -> Vec<String> {
    let id = site.id("video-story").to_string();
    let fixed = [
        "tiktok.com",
        "tiktokcdn",
        "every.thing",
        "mira.walks",
        "MIRAWALKS",
        "SHARERCODE",
        "135792468",
        "203.0.113.77",
        "sk-secret-key",
        "COOKIE",
        "PASTED",
        "REFERRED",
        "Agent/77",
        "evil.example",
        "elsewhere.example",
    ];
    fixed.into_iter().map(str::to_owned).chain([id]).collect()
}

#[rstest]
#[case("human", "")]
#[case("json", "")]
#[case("human", "info,savethat=debug,savethat_web=debug")]
#[case("json", "info,savethat=debug,savethat_web=debug")]
fn the_log_names_nobody(#[case] format: &str, #[case] filter: &str) {
    let site = Site::standard();
    let link = site.link("video");
    let server = site.watched(&[
        ("SAVETHAT_LOG_FORMAT", format),
        ("SAVETHAT_CANARY_LINK", &link),
        ("SAVETHAT_METRICS_LISTEN", "127.0.0.1:0"),
        ("RUST_LOG", filter),
    ]);
    ask_for_all(&site, &server);
    until("a word of the canary", || server.log().contains("the canary's word").then_some(()));
    server.signal("TERM");
    let run = server.ended();
    assert_eq!(run.status, Some(0), "{run:?}");
    let own = |line: &&str| {
        ["savethat is ready", "savethat shows its metrics", "savethat: its library is nobody's yet"]
            .iter()
            .any(|said| line.contains(said))
    };
    assert_eq!(run.err.lines().filter(own).count(), 3);
    let log: Vec<&str> = run.err.lines().filter(|line| !own(line)).collect();
    assert!(log.len() > 20, "{log:?}");
    for trace in traces(&site).iter().map(String::as_str).chain(["127.0.0.1", "::1"]) {
        let found = log.iter().find(|line| line.to_lowercase().contains(&trace.to_lowercase()));
        assert_eq!(found, None, "{trace}");
    }
    assert_eq!(run.out, "", "nothing but data");
}

/// Fields are numbers and words of their own, to be asked for.
#[test]
fn every_line_of_a_json_log_is_a_document() {
    let site = Site::standard();
    let server = site.watched(&[("SAVETHAT_LOG_FORMAT", "json")]);
    server.link("/api/v1/file", &site.link("video-story"));
    server.post("/api/v1/resolve", &json!({ "link": site.link("private-post") }));
    server.signal("TERM");
    let run = server.ended();
    let log: Vec<Value> =
        run.err.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}"))).collect();
    for document in &log {
        for name in ["timestamp", "level", "message", "target"] {
            assert!(document[name].is_string(), "{name}: {document}");
        }
    }
    let answered = |route: &str| {
        log.iter()
            .find(|line| line["message"] == "answered" && line["route"] == route)
            .expect("its line")
            .clone()
    };
    let file = answered("/api/v1/file");
    assert_eq!((&file["status"], &file["method"]), (&200.into(), &"GET".into()));
    assert!(file["ms"].is_u64() && file["request_id"].as_str().is_some_and(|id| id.len() == 32), "{file}");
    let refused = answered("/api/v1/resolve");
    assert_eq!((&refused["status"], &refused["code"]), (&403.into(), &"private".into()));
    assert!(refused["site_code"].is_i64(), "{refused}");
    let said: Vec<&str> = log.iter().filter_map(|line| line["message"].as_str()).collect();
    assert!(said[0].starts_with("savethat is ready: http://"), "{said:?}");
    assert!(said.iter().any(|said| said.contains("stopping")), "{said:?}");
}

#[test]
fn what_stops_the_start_of_a_json_log_is_a_document_too() {
    let site = Site::standard();
    let taken = site.serve();
    let mut command =
        site.command(&["serve", "--listen", &taken.address.to_string(), "--log-format", "json"]);
    command.env("SAVETHAT_DATA", site.beside("data"));
    let run = Run::of(command);
    assert_eq!(run.status, Some(1), "{run:?}");
    let document: Value = serde_json::from_str(run.err.trim()).unwrap_or_else(|_| panic!("{}", run.err));
    assert!(document["message"].as_str().is_some_and(|said| said.contains("already listens")), "{document}");
}

/// The samples of a page of metrics, each with its labels.
struct Metrics(String);

impl Metrics {
    fn of(server: &Server) -> impl Fn() -> Self + use<> {
        let said =
            server.log().lines().find(|line| line.contains("shows its metrics")).expect("a line").to_owned();
        let place = said.split_once("http://").expect("an address").1;
        let address = place.trim().trim_end_matches("/metrics").parse().expect("an address");
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        move || {
            let answer = runtime.block_on(ask(address, Request::get("/metrics"), "".into()));
            assert_eq!(answer.status, 200);
            assert!(answer.header("content-type").starts_with("text/plain; version=0.0.4"));
            Self(answer.text().to_owned())
        }
    }

    fn series(&self) -> BTreeSet<&str> {
        let samples = self.0.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        samples.map(|line| line.rsplit_once(' ').expect("a value").0).collect()
    }

    fn value(&self, series: &str) -> f64 {
        let found = self.0.lines().find_map(|line| line.strip_prefix(series)?.strip_prefix(' '));
        found.unwrap_or_else(|| panic!("{series}: {}", self.0)).parse().expect("a number")
    }
}

#[test]
fn metrics_count_and_name_nobody() {
    let site = Site::standard();
    let link = site.link("video");
    let server = site.watched(&[("SAVETHAT_METRICS_LISTEN", "127.0.0.1:0"), ("SAVETHAT_CANARY_LINK", &link)]);
    let metrics = Metrics::of(&server);
    until("the first check", || metrics().0.contains("savethat_canary_up 1").then_some(()));
    let size = server.link("/api/v1/file", &site.link("video-story")).body.len() as f64;
    server.link("/save", &site.link("private-post"));
    let now = metrics();
    assert_eq!(now.value("savethat_requests_total{route=\"/api/v1/file\",outcome=\"ok\"}"), 1.0);
    assert_eq!(now.value("savethat_requests_total{route=\"/save\",outcome=\"private\"}"), 1.0);
    assert_eq!(now.value("savethat_first_byte_seconds_count{route=\"/api/v1/file\"}"), 1.0);
    assert_eq!(now.value("savethat_fetched_bytes_total"), size, "a canary's range is no fetch");
    let sent = now.value("savethat_http_bytes_total{direction=\"out\"}");
    assert!(sent > size && sent < size + 100_000.0, "{sent}");
    assert!(now.value("savethat_http_bytes_total{direction=\"in\"}") > 100.0);
    assert_eq!((now.value("savethat_spool_files"), now.value("savethat_spool_bytes")), (1.0, size));
    assert_eq!(now.value("savethat_way_found_total{way=\"page\"}"), 1.0);
    assert_eq!(now.value("savethat_way_found_total{way=\"phone\"}"), 0.0);
    assert_eq!(now.value("savethat_canary_way_up{way=\"phone\"}"), 1.0);
    assert!(now.value("savethat_disk_free_bytes") > 0.0 && now.value("savethat_connections_total") >= 2.0);
    assert_eq!(now.value("savethat_draining"), 0.0);

    // However many strange things are asked for, there are as many series as routes and codes.
    ask_for_all(&site, &server);
    let before = metrics();
    for n in 0..100 {
        server.get(&format!("/nowhere/{n}"));
        server.link("/", &format!("https://www.tiktok.com/@nobody{n}/video/75267705643677{n:05}"));
        server.get(&format!("/media/tiktok/75267705643677{n:05}/{n}.mp4"));
        server.ask(Request::builder().method(format!("M{n}").as_str()).uri("/"), "");
    }
    let after = metrics();
    let new: Vec<_> =
        after.series().difference(&before.series()).map(|series| (*series).to_owned()).collect();
    assert!(new.len() <= 40, "{new:?}");
    assert!(after.series().len() < 600, "{}", after.series().len());
    for trace in traces(&site).iter().map(String::as_str).chain(["nobody", "nowhere", "75267705643677"]) {
        assert!(!after.0.contains(trace), "{trace}");
    }
    assert_eq!(server.get("/metrics").status, 404, "not where visitors are");
}

#[test]
fn an_address_for_metrics_that_is_taken_stops_the_start() {
    let site = Site::standard();
    let taken = site.serve();
    let run = Run::of(site.serving(&[("SAVETHAT_METRICS_LISTEN", &taken.address.to_string())]));
    assert_eq!(run.status, Some(1), "{run:?}");
    assert!(run.err.contains("already listens"), "{}", run.err);
}

/// A site with a Story that takes some seconds to come.
fn slow() -> (Site, u64) {
    Site::with(|world| {
        let drip = Fault::Drip { bytes: 4_000, pause: Duration::from_millis(10) };
        let content = Clip::Dawn.content().grown_to(1_000_000, 3);
        world.add("alice", Post::film(content).story().rule(FaultRule::always(drip)))
    })
}

fn begin(site: &Site, server: &Server, path: String) -> tokio::task::JoinHandle<Answer> {
    let address = server.address;
    site.runtime().spawn(async move { ask(address, Request::get(path), "".into()).await })
}

#[test]
fn a_server_that_stops_says_so_and_lets_downloads_end() {
    let (site, id) = slow();
    let mut server = site.watched(&[("SAVETHAT_METRICS_LISTEN", "127.0.0.1:0")]);
    let metrics = Metrics::of(&server);
    assert_eq!(server.get("/readyz").status, 200);
    let download = begin(&site, &server, format!("/api/v1/file?link={}", coded(&site.link_of(id))));
    until("bytes under way", || site.media_log(id).iter().any(|hit| hit.bytes_sent > 50_000).then_some(()));
    server.running().signal("TERM");
    server.running().says("stopping");
    let ready = server.get("/readyz");
    assert_eq!((ready.status.as_u16(), &ready.json()["not_ready"]), (503, &json!(["draining"])));
    assert_eq!(server.get("/healthz").status, 200, "it lives until it is done");
    let refused = server.get("/api/v1/saves/x").problem(503, "busy");
    assert_eq!(refused["detail"], "This server is being stopped.");
    let page = server.get_with("/", &[("accept", "text/html")]);
    assert!(page.status == 503 && page.text().contains("being stopped") && page.header("retry-after") == "3");
    assert_eq!(metrics().value("savethat_draining"), 1.0);
    let answer = server.on(download).expect("no panic");
    assert_eq!((answer.status.as_u16(), answer.cut), (200, false));
    assert_eq!(sha256(&answer.body), site.sums(id)[0]);
    let address = server.address;
    assert_eq!(server.ended().status, Some(0));
    std::net::TcpStream::connect(address).expect_err("nobody is there any more");
}

#[test]
fn whoever_only_watches_holds_nobody_up() {
    let (site, id) = slow();
    let server = site.watched(&[]);
    // On its line until it is told to go.
    let _idle = std::net::TcpStream::connect(server.address).expect("it listens");
    let save = server.post("/api/v1/saves", &json!({ "link": site.link_of(id) }));
    let events = begin(&site, &server, format!("{}/events", save.header("location")));
    until("bytes under way", || site.media_log(id).iter().any(|hit| hit.bytes_sent > 50_000).then_some(()));
    let start = crate::process::now();
    server.signal("TERM");
    assert_eq!(server.ended().status, Some(0));
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    events.abort();
}

#[test]
fn a_download_that_takes_too_long_is_cut_off() {
    let (site, id) = Site::with(|world| {
        let stall = Fault::Stall { after: 200_000, pause: Duration::from_secs(3600) };
        let content = Clip::Dawn.content().grown_to(1_000_000, 3);
        world.add("alice", Post::film(content).story().rule(FaultRule::always(stall)))
    });
    let server = site.watched(&[("SAVETHAT_DRAIN_FOR", "1s")]);
    let download = begin(&site, &server, format!("/api/v1/file?link={}", coded(&site.link_of(id))));
    until("bytes under way", || site.media_log(id).iter().any(|hit| hit.bytes_sent > 100_000).then_some(()));
    server.signal("TERM");
    let run = server.ended();
    assert_eq!(run.status, Some(0), "{run:?}");
    assert!(run.err.contains("some downloads were cut off by the stop"), "{}", run.err);
    download.abort();
}
