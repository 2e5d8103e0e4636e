//! What a server says of the site while the site breaks under it. Time is the test's: no minute is waited for.

use std::{sync::Arc, time::Duration};

use axum::{Router, body::Body, http::Request};
use http_body_util::BodyExt;
use rstest::rstest;
use savethat::{
    chance::TestChance,
    clock::{Clock, TestClock},
    context::Context,
    rate::Rate,
    save::Saver,
    source::{tiktok::SiteSettings, upstream::Network},
};
use savethat_sim::{Clip, Fault, FaultRule, Options, Page, Post, Sim, World};
use savethat_web::{App, Canary, Rules, Watch, router};
use serde_json::Value;
use tower::ServiceExt;

const EVERY: Duration = Duration::from_secs(4 * 60);

struct Site {
    sim: Sim,
    clock: TestClock,
    router: Router,
    canary: Canary,
    watch: Watch,
    id: u64,
    cx: Context,
    _spool: tempfile::TempDir,
}

impl Site {
    /// With a canary that is asked by the test, or not at all.
    async fn of(post: Post, rate: Option<Rate>, watched: bool) -> Self {
        let now = "2026-11-22T10:00:00Z".parse().expect("a time");
        let mut world = World::empty(now);
        let id = world.add("alice", post);
        let link = world.link(id);
        let sim = Sim::start(world, Options::default()).await.expect("a simulation");
        let network = Network::through(&sim.proxy(), sim.ca_pem()).expect("a network");
        let spool = tempfile::tempdir().expect("a folder");
        let limits = Saver::limits(spool.path().to_owned());
        let settings = SiteSettings { rate, ..SiteSettings::default() };
        let saver = Saver::with(&network, limits, &settings, savethat::withhold::Withheld::default())
            .expect("an engine");
        let clock = TestClock::at(now);
        let cx = Context::new(Arc::new(clock.clone()), Arc::new(TestChance::seeded(1)));
        let link = saver.judge(&link).expect("a link").link;
        let canary = Canary::new(&saver, link, EVERY, &cx);
        let watch = Watch { canary: watched.then(|| canary.clone()), ..Watch::default() };
        let app = App {
            saver,
            cx: cx.clone(),
            examples: Vec::new(),
            version: "test",
            operator: None,
            rules: Rules::default(),
            watch: watch.clone(),
            library: None,
        };
        let router = router(app).expect("rules");
        Self { sim, clock, router, canary, watch, id, cx, _spool: spool }
    }

    async fn watched() -> Self {
        Self::of(Post::clip(Clip::Dawn), None, true).await
    }

    async fn get(&self, path: &str) -> (u16, String) {
        let request = Request::get(path).body(Body::empty()).expect("a request");
        let (parts, body) = self.router.clone().oneshot(request).await.expect("never fails").into_parts();
        let body = body.collect().await.expect("a whole body").to_bytes();
        (parts.status.as_u16(), String::from_utf8(body.to_vec()).expect("text"))
    }

    /// What `/readyz` says of the site; it is 200 whatever that is.
    async fn ready(&self) -> Value {
        let (status, body) = self.get("/readyz").await;
        let report: Value = serde_json::from_str(&body).expect("JSON");
        assert_eq!((status, &report["ready"]), (200, &Value::Bool(true)), "{report}");
        assert_eq!(self.get("/healthz").await.0, 200);
        report["tiktok"].clone()
    }

    /// The line of a page, without its tags.
    async fn line(&self, path: &str) -> String {
        let (_, page) = self.get(path).await;
        let Some((_, rest)) = page.split_once("<p class=\"small site\">") else { return String::new() };
        let line = rest.split_once("</p>").expect("its end").0;
        line.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect()
    }

    fn pages(&self, page: Page) {
        self.sim.world(|world| world.every_page = Some(page));
    }
}

fn broken(report: &Value) -> Vec<(&str, &str)> {
    let broken = report["broken"].as_array().expect("a list").iter();
    broken.map(|way| (way["way"].as_str().expect("a way"), way["code"].as_str().expect("a code"))).collect()
}

#[tokio::test]
async fn the_page_says_that_it_works_and_since_when_that_is_known() {
    let site = Site::watched().await;
    assert_eq!(site.ready().await["state"], "unchecked");
    assert_eq!(site.line("/").await, "");
    site.canary.check().await;
    assert_eq!(site.line("/").await, "TikTok: working, checked just now, by the desktop page");
    site.clock.advance(Duration::from_secs(250));
    assert_eq!(site.line("/").await, "TikTok: working, checked 4 min ago, by the desktop page");
    assert_eq!(site.line("/help").await, site.line("/").await);
    assert_eq!(site.line("/guides").await, "", "only where it fits");
    let report = site.ready().await;
    assert_eq!((report["state"].as_str(), report["by"].as_str()), (Some("working"), Some("page")));
    assert_eq!(
        (report["checked"].as_str(), &report["checked_ago_s"]),
        (Some("2026-11-22T10:00:00Z"), &250.into())
    );
    assert_eq!(report["ways"], serde_json::json!(["page", "phone", "player", "embed"]));
    assert_eq!(broken(&report), []);
    let sent: u64 = site
        .sim
        .log()
        .iter()
        .filter(|hit| hit.path.contains(&format!("{}-", site.id)))
        .map(|hit| hit.bytes_sent)
        .sum();
    assert_eq!(sent, 4096, "no whole file is fetched");
}

/// The site breaks under a running server: within five minutes the server says what is broken, and lives on.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_way_that_breaks_is_named_within_five_minutes() {
    let site = Site::watched().await;
    let running = tokio::spawn(site.canary.clone().run());
    let until = async |state: &dyn Fn(&Value) -> bool| {
        for _ in 0..2_000 {
            let report = site.ready().await;
            if state(&report) {
                return report;
            }
            Context::system().clock.sleep(Duration::from_millis(5)).await;
        }
        panic!("{}", site.ready().await);
    };
    until(&|report| report["state"] == "working").await;

    let id = site.id;
    site.sim.world(|world| world.post_mut(id).expect("there").desktop = Page::Captcha);
    site.clock.advance(EVERY);
    let report = until(&|report| report["checked"] != "2026-11-22T10:00:00Z").await;
    assert!(report["checked_ago_s"].as_i64().expect("a number") <= 60, "{report}");
    assert_eq!(broken(&report), [("page", "site_refused")]);
    assert_eq!((report["state"].as_str(), report["by"].as_str()), (Some("working"), Some("phone")));
    assert_eq!(report["broken"][0]["since"], "2026-11-22T10:04:00Z");
    assert_eq!(
        site.line("/").await,
        "TikTok: working, checked just now, by the phone page; not by the desktop page"
    );

    site.pages(Page::http(403));
    site.clock.advance(EVERY);
    let report = until(&|report| report["state"] == "down").await;
    assert_eq!(report["code"], "site_refused");
    assert_eq!(broken(&report).len(), 4);
    assert_eq!(report["broken"][0]["since"], "2026-11-22T10:04:00Z", "the same trouble is as old as it was");
    assert_eq!(report["broken"][1]["since"], "2026-11-22T10:08:00Z");
    assert_eq!(
        site.line("/").await,
        "TikTok: not working, checked just now; it refuses this server. More about this"
    );
    assert!(site.get("/").await.1.contains("href=\"/help#site_refused\""));

    site.sim.world(|world| {
        world.every_page = None;
        world.post_mut(id).expect("there").desktop = Page::Whole;
    });
    site.clock.advance(EVERY);
    let report = until(&|report| report["state"] == "working").await;
    assert_eq!(broken(&report), []);
    site.cx.stop.cancel();
    running.await.expect("it ends with the server");
}

#[rstest]
#[case(Fault::Http { status: 403, retry_after: None }, "site_refused")]
#[case(Fault::Html, "media_broken")]
#[tokio::test]
async fn files_that_do_not_come_are_named(#[case] fault: Fault, #[case] code: &str) {
    let site = Site::of(Post::clip(Clip::Dawn).rule(FaultRule::always(fault)), None, true).await;
    site.canary.check().await;
    let report = site.ready().await;
    assert_eq!((report["state"].as_str(), report["code"].as_str()), (Some("no_media"), Some(code)));
    assert_eq!(broken(&report), [("media", code)]);
    assert!(site.line("/").await.contains("posts are found, and their files do not come"));
}

#[tokio::test]
async fn a_canary_whose_post_is_gone_knows_nothing() {
    let site =
        Site::of(Post::clip(Clip::Dawn).pages(Page::status(10204, "status_deleted")), None, true).await;
    site.canary.check().await;
    assert_eq!(site.ready().await["state"], "post_gone");
    assert_eq!(site.line("/").await, "");
}

/// Visitors come first: where everybody together asks all that may be asked, there is no check, and nothing is called broken.
#[tokio::test]
async fn the_canary_has_no_budget_of_its_own() {
    let rate = Rate::parse("1/min").expect("a rate").expect("a limit");
    let site = Site::of(Post::clip(Clip::Dawn), Some(rate), true).await;
    site.canary.check().await;
    assert_eq!(site.ready().await["state"], "unchecked");
    let asked = site.sim.log().len();
    assert!(asked <= 1, "{asked}");
    site.canary.check().await;
    assert_eq!(site.sim.log().len(), asked);
}

#[tokio::test]
async fn without_a_canary_there_is_what_visitors_saw() {
    let site = Site::of(Post::clip(Clip::Dawn), None, false).await;
    assert_eq!(site.line("/").await, "");
    let link = site.sim.world(|world| world.link(site.id));
    let (status, _) = site.get(&format!("/?link={link}")).await;
    assert_eq!(status, 200);
    site.clock.advance(Duration::from_secs(200));
    assert_eq!(site.line("/").await, "TikTok: last worked 3 min ago, by the desktop page");
    let report = site.ready().await;
    assert_eq!((&report["state"], &report["last_worked"]["by"]), (&"unchecked".into(), &"page".into()));
    // A failure that may be the site's says when it last worked; one of a post does not.
    site.pages(Page::http(403));
    let other = site.sim.world(|world| {
        let id = world.add("alice", Post::clip(Clip::Ember));
        world.link(id)
    });
    let failed = site.line(&format!("/?link={other}")).await;
    assert_eq!(failed, "TikTok: last worked 3 min ago, by the desktop page");
    assert_eq!(site.line("/?link=nothing").await, "");
    site.clock.advance(Duration::from_secs(25 * 60 * 60));
    assert_eq!(site.line("/").await, "");
}

#[tokio::test]
async fn a_server_that_stops_asks_for_no_visitors() {
    let site = Site::watched().await;
    site.watch.drain.cancel();
    let (status, body) = site.get("/readyz").await;
    let report: Value = serde_json::from_str(&body).expect("JSON");
    assert_eq!((status, &report["not_ready"]), (503, &serde_json::json!(["draining"])));
    assert_eq!(site.get("/healthz").await.0, 200);
    assert_eq!(site.clock.mono(), Duration::ZERO);
}
