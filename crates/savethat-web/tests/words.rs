//! The pages of words: each is there, says its answer first, and leads nowhere but to what is there.

use std::collections::BTreeSet;

use axum::{
    Router,
    body::Body,
    http::{Request, Response},
};
use http_body_util::BodyExt;
use savethat::{context::Context, save::Saver, source::upstream::Network};
use savethat_web::{App, Operator, Rules, router};
use tower::ServiceExt;

const PAGES: [&str; 18] = [
    "/",
    "/guides",
    "/guides/tiktok-stories",
    "/guides/tiktok-iphone",
    "/guides/tiktok-android",
    "/guides/tiktok-computer",
    "/guides/tiktok-mp3",
    "/guides/photo-posts",
    "/guides/instagram-stories",
    "/guides/private-accounts",
    "/guides/stories-and-videos",
    "/questions",
    "/help",
    "/install",
    "/privacy",
    "/legal",
    "/report",
    "/api",
];

fn site(operator: Option<Operator>) -> Router {
    let mut limits = Saver::limits(std::env::temp_dir().join("savethat-never-written"));
    limits.most_age = std::time::Duration::from_secs(5_400);
    limits.most_bytes = 7_000_000;
    let saver = Saver::new(&Network::system().expect("a network"), limits).expect("an engine");
    router(App {
        saver,
        cx: Context::system(),
        examples: Vec::new(),
        version: "test",
        operator,
        rules: Rules::default(),
        watch: Default::default(),
        library: None,
    })
    .expect("rules")
}

async fn get(site: &Router, path: &str) -> (Response<()>, String) {
    let request = Request::get(path).header("accept", "text/html").body(Body::empty()).expect("a request");
    let (parts, body) = site.clone().oneshot(request).await.expect("never fails").into_parts();
    let body = body.collect().await.expect("a whole body").to_bytes();
    (Response::from_parts(parts, ()), String::from_utf8_lossy(&body).into_owned())
}

/// What stands between `start` and the next quote, each time.
fn each<'a>(text: &'a str, start: &str) -> Vec<&'a str> {
    text.split(start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[tokio::test]
async fn each_is_there_and_says_its_answer_first() {
    let site = site(None);
    let (mut titles, mut abouts) = (BTreeSet::new(), BTreeSet::new());
    for path in PAGES {
        let (head, text) = get(&site, path).await;
        assert_eq!(head.status(), 200, "{path}");
        assert_eq!(text.matches("<h1").count(), 1, "{path}");
        let listed = !["/privacy", "/legal", "/report"].contains(&path);
        assert_eq!(head.headers().get("x-robots-tag").is_none(), listed, "{path}");
        assert_eq!(!text.contains("name=\"robots\""), listed, "{path}");
        assert_eq!(head.headers()["cache-control"], "no-store", "{path}");
        let (ids, once) = (each(&text, " id=\""), each(&text, " id=\"").into_iter().collect::<BTreeSet<_>>());
        assert_eq!(ids.len(), once.len(), "{path}: an id stands twice");
        let levels: Vec<_> =
            text.split("<h").skip(1).filter_map(|rest| rest[..1].parse::<u8>().ok()).collect();
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{path}: {levels:?}");
        let about = each(&text, "name=\"description\" content=\"")[0];
        assert!((20..=170).contains(&about.chars().count()), "{path}: {about}");
        assert!(abouts.insert(about.to_owned()), "{path} has the words of another");
        let (_, rest) = text.split_once("<title>").expect("a title");
        assert!(titles.insert(rest.split_once('<').expect("its end").0.to_owned()), "{path}");
        if path != "/" {
            let (_, lead) = text.split_once("<p class=\"lead\">").expect("an answer");
            assert!(lead.starts_with(about), "{path}");
            assert!(text.find("<p class=\"lead\">") < text.find("<form"), "{path}");
        }
        assert!(text.contains("class=\"ask\""), "{path}: the field is there");
    }
}

#[tokio::test]
async fn every_link_leads_to_what_is_there() {
    let site = site(Some(Operator { name: "A".into(), contact: "a@example.org".into() }));
    let mut seen = BTreeSet::new();
    for path in PAGES {
        let (_, text) = get(&site, path).await;
        let links = each(&text, " href=\"").into_iter().chain(each(&text, " src=\""));
        for link in links {
            // A bookmark for another site's pages; here nothing would come of it.
            let bookmark = path == "/install" && link.starts_with("javascript:location.href=");
            if link == "mailto:a@example.org" || bookmark {
                continue;
            }
            assert!(link.starts_with('/') && !link.starts_with("//"), "{path} leads elsewhere: {link}");
            seen.insert(link.to_owned());
        }
        assert!(!text.contains("drawing:"), "{path}: a drawing without an address");
    }
    assert!(seen.iter().filter(|link| link.ends_with(".svg")).count() >= 5, "icon and drawings");
    for link in seen {
        let (at, anchor) = link.split_once('#').unwrap_or((&link, ""));
        let (head, text) = get(&site, at).await;
        assert_eq!(head.status(), 200, "{link}");
        assert!(anchor.is_empty() || text.contains(&format!("id=\"{anchor}\"")), "{link}");
    }
}

/// What a browser asks for before it shows the first page, as it is sent.
#[tokio::test]
async fn the_first_view_is_small() {
    let site = site(None);
    let (_, page) = get(&site, "/").await;
    let parts = each(&page, " href=\"/assets/").into_iter().chain(each(&page, " src=\"/assets/"));
    // Nobody asks for that one before somebody puts the page on a home screen.
    let parts = parts.filter(|name| !name.starts_with("touch-"));
    let mut parts: BTreeSet<String> = parts.map(|name| format!("/assets/{name}")).collect();
    assert_eq!(parts.len(), 3, "style, script and icon: {parts:?}");
    parts.insert("/".to_owned());
    let mut all = 0;
    for path in &parts {
        let request = Request::get(path).header("accept-encoding", "br, gzip").body(Body::empty());
        let answer = site.clone().oneshot(request.expect("a request")).await.expect("never fails");
        assert_eq!(answer.headers()["content-encoding"], "gzip", "{path}");
        let varies = answer.headers().get_all("vary");
        assert!(varies.iter().any(|value| value == "accept-encoding"), "{path}");
        let bytes = answer.into_body().collect().await.expect("a whole body").to_bytes().len();
        assert!(bytes < 20_000 || !path.ends_with(".js"), "{path}: {bytes}");
        all += bytes;
    }
    assert!(all < 14 * 1024, "{all} bytes");
}

#[tokio::test]
async fn privacy_is_read_from_the_settings() {
    let (_, text) = get(&site(None), "/privacy").await;
    assert!(text.contains("for about 90 min, and about 7 MB"), "{text}");
    for path in PAGES {
        let (head, _) = get(&site(None), path).await;
        assert!(head.headers().get("set-cookie").is_none(), "{path}");
    }
}

#[tokio::test]
async fn the_operator_is_named_and_never_markup() {
    for path in ["/legal", "/report"] {
        assert!(get(&site(None), path).await.1.contains("has named no contact"), "{path}");
        let operator = Operator { name: "<b>Ann</b>".into(), contact: "ann@example.org".into() };
        let (_, text) = get(&site(Some(operator)), path).await;
        assert!(text.contains("href=\"mailto:ann@example.org\"") && !text.contains("<b>Ann"), "{text}");
        let operator = Operator { name: String::new(), contact: "javascript:alert(1)".into() };
        let (_, text) = get(&site(Some(operator)), path).await;
        assert!(!text.contains("href=\"javascript"), "{text}");
        let operator = Operator { name: "A family".into(), contact: String::new() };
        let (_, text) = get(&site(Some(operator)), path).await;
        assert!(text.contains("A family") && text.contains("has named no contact"), "{text}");
    }
}

/// Whoever is in distress finds their case first, and what will happen.
#[tokio::test]
async fn a_report_has_its_reasons_in_order() {
    let (_, text) = get(&site(None), "/report").await;
    let at = |id: &str| text.find(&format!("id=\"{id}\"")).unwrap_or_else(|| panic!("{id} is missing"));
    assert!(["child-safety", "privacy", "copyright", "other"].map(at).is_sorted());
    assert!(text.contains("What will happen") && text.contains("downloads that are under way are cut off"));
    for path in ["/report", "/legal"] {
        let (_, text) = get(&site(None), path).await;
        assert!(text.contains("can withhold a post") && !text.contains("keeps no list"), "{path}");
    }
}

#[tokio::test]
async fn an_unknown_guide_is_not_there() {
    let (head, text) = get(&site(None), "/guides/nothing").await;
    assert_eq!(head.status(), 404);
    assert!(text.contains("There is nothing at this address."));
    assert_eq!(head.headers()["x-robots-tag"], "noindex");
}
