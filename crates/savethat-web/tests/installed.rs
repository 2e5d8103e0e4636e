//! The page on a home screen, in every language, and what search engines are told: through the router.

use std::collections::BTreeSet;

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, StatusCode},
};
use http_body_util::BodyExt;
use rstest::rstest;
use savethat::{context::Context, save::Saver, source::upstream::Network};
use savethat_web::{App, PublicUrl, Rules, router};
use savethat_words::Tongue;
use serde_json::Value;
use tower::ServiceExt;

fn site(public: bool) -> Router {
    let public_url = public.then(|| PublicUrl::parse("https://stories.example").expect("an address"));
    let limits = Saver::limits(std::env::temp_dir().join("savethat-never-written"));
    router(App {
        saver: Saver::new(&Network::system().expect("a network"), limits).expect("an engine"),
        cx: Context::system(),
        examples: Vec::new(),
        version: "test",
        operator: None,
        rules: Rules { public_url, ..Rules::default() },
        watch: Default::default(),
        library: None,
    })
    .expect("rules")
}

async fn ask(path: &str, said: &[(&str, &str)]) -> (StatusCode, HeaderMap, String) {
    ask_of(site(true), path, said).await
}

async fn ask_of(site: Router, path: &str, said: &[(&str, &str)]) -> (StatusCode, HeaderMap, String) {
    let request = Request::get(path).header("host", "other.example").header("accept", "text/html");
    let request = said.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    let answer = site.oneshot(request.body(Body::empty()).expect("a request")).await.expect("never fails");
    let (parts, body) = answer.into_parts();
    let body = body.collect().await.expect("a whole body").to_bytes();
    (parts.status, parts.headers, String::from_utf8_lossy(&body).into_owned())
}

#[tokio::test]
async fn the_manifest_is_all_that_a_browser_asks_for() {
    for tongue in Tongue::all() {
        let path = tongue.addressed().path("/manifest.webmanifest");
        let (status, headers, text) = ask(&path, &[]).await;
        assert_eq!(
            (status, headers["content-type"].as_bytes()),
            (StatusCode::OK, &b"application/manifest+json"[..])
        );
        let manifest: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(manifest["lang"], tongue.tag());
        assert_eq!(manifest["dir"], tongue.direction());
        assert_eq!(manifest["id"], "/", "one app, whatever it speaks");
        assert_eq!(manifest["start_url"], tongue.addressed().path("/").as_str());
        assert_eq!(manifest["share_target"]["action"], tongue.addressed().path("/share").as_str());
        for icon in manifest["icons"].as_array().expect("icons") {
            let (status, _, _) = ask(icon["src"].as_str().expect("an address"), &[]).await;
            assert_eq!(status, StatusCode::OK, "{icon}");
        }
        let sizes: Vec<_> =
            manifest["icons"].as_array().into_iter().flatten().map(|icon| &icon["sizes"]).collect();
        assert_eq!(sizes, ["192x192", "512x512", "512x512"]);
    }
    let (_, _, page) = ask("/", &[]).await;
    assert!(
        page.contains("rel=\"manifest\" href=\"/manifest.webmanifest\" crossorigin=\"use-credentials\""),
        "{page}"
    );
}

#[tokio::test]
async fn the_worker_keeps_what_there_is() {
    let (status, headers, script) = ask("/worker.js", &[]).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(headers["cache-control"], "no-cache", "else an old one would stay");
    let first = script.lines().next().expect("a line").trim_start_matches("const parts = ");
    let parts: Vec<String> = serde_json::from_str(first).expect("a list");
    assert_eq!(parts.len(), 3);
    for part in parts.iter().map(String::as_str).chain(["/offline"]) {
        assert_eq!(ask(part, &[]).await.0, StatusCode::OK, "{part}");
    }
    let (_, headers, page) = ask("/offline", &[]).await;
    assert!(page.contains("data-offline") && page.contains("href=\"\""));
    assert_eq!(headers["x-robots-tag"], "noindex");
}

const LINK: &str = "https://www.tiktok.com/@alice/video/7526770564367748360";

#[rstest]
#[case::in_text("text=Look%20at%20this%20{}%20%23fyp", LINK)]
#[case::in_url("title=A%20video&url={}", LINK)]
#[case::in_title("title={}", LINK)]
#[case::a_name_beside_it("title=%40bob%20on%20TikTok&text={}", LINK)]
#[case::without_who_shared_it("text={}%3F_r%3D1%26sec_uid%3Dx", LINK)]
#[case::no_link("text=hello%20there&title=", "hello there")]
#[case::another_site("text=https%3A%2F%2Fexample.org%2Fa", "https://example.org/a")]
#[tokio::test]
async fn a_share_goes_on_as_if_it_had_been_pasted(#[case] query: &str, #[case] link: &str) {
    let query = query.replace("{}", &LINK.replace(':', "%3A").replace('/', "%2F").replace('@', "%40"));
    for root in ["", "/en"] {
        let (status, headers, _) = ask(&format!("{root}/share?{query}"), &[]).await;
        assert_eq!(status, StatusCode::SEE_OTHER);
        let to = headers["location"].to_str().expect("text");
        let to = url::Url::parse(&format!("http://x{to}")).expect("an address");
        assert_eq!(to.path(), format!("{root}/save"));
        let pairs: Vec<_> = to.query_pairs().collect();
        assert_eq!(pairs, [("link".into(), link.into())]);
    }
}

#[tokio::test]
async fn a_share_of_nothing_is_the_first_page_and_ten_links_stay_ten() {
    for query in ["", "?", "?text=&url=&title=", "?text=%20"] {
        assert_eq!(ask(&format!("/share{query}"), &[]).await.1["location"], "/", "{query}");
    }
    let ten: Vec<String> = (0..10)
        .map(|n| format!("https%3A%2F%2Fwww.tiktok.com%2F%40alice%2Fvideo%2F752677056436774836{n}"))
        .collect();
    let (_, headers, _) = ask(&format!("/share?text={}", ten.join("%20")), &[]).await;
    assert_eq!(headers["location"].to_str().expect("text").matches("video").count(), 10);
}

/// An address begins with a language, or the browser says one, or it is English.
#[rstest]
#[case("/", &[], "en")]
#[case("/en/", &[("accept-language", "tlh")], "en")]
#[case("/", &[("accept-language", "tlh, en-GB;q=0.5")], "en")]
#[case("/", &[("accept-language", "*;q=0.1, <script>, ../../, en;q=x, q=, ;;;,,,")], "en")]
#[tokio::test]
async fn the_language_of_an_answer(#[case] path: &str, #[case] said: &[(&str, &str)], #[case] tag: &str) {
    let (status, headers, page) = ask(path, said).await;
    assert_eq!((status, &headers["content-language"]), (StatusCode::OK, &tag.parse().expect("a value")));
    assert!(headers.get_all("vary").iter().any(|value| value == "accept-language"));
    assert!(page.contains(&format!("<html lang=\"{tag}\"")));
}

#[rstest]
#[case("/xx/")]
#[case("/zz/guides")]
#[case("/%00/")]
#[case("/en%2f/")]
#[case("/..%2f/")]
#[case("/en-us-x-private-very-long-and-hostile-tag/guides")]
#[case("/<script>/")]
#[tokio::test]
async fn a_language_that_is_none_is_no_page(#[case] path: &str) {
    let path = path.replace('<', "%3C").replace('>', "%3E");
    let (status, _, page) = ask(&path, &[]).await;
    assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
    assert!(!page.contains("<script>"), "{path}");
}

#[tokio::test]
async fn a_failure_is_told_in_the_language_of_the_visitor() {
    let (status, headers, text) = ask("/api/v1/saves/1", &[("accept", "application/json")]).await;
    assert_eq!(
        (status, &headers["content-language"]),
        (StatusCode::NOT_FOUND, &"en".parse().expect("a value"))
    );
    let problem: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(problem["code"], "no_such_page");
}

#[tokio::test]
async fn links_stay_in_the_language_of_the_address() {
    for (path, root) in [("/", ""), ("/en/", "/en"), ("/en/guides", "/en"), ("/en/help", "/en")] {
        let (_, _, page) = ask(path, &[]).await;
        let links: Vec<&str> = page
            .split("<a ")
            .skip(1)
            .filter_map(|rest| rest.split("href=\"").nth(1)?.split('"').next())
            .collect();
        let ours = links.iter().filter(|link| link.starts_with('/'));
        let languages: BTreeSet<String> = Tongue::all().map(|tongue| tongue.addressed().root()).collect();
        for link in ours {
            let first = link.split('/').nth(1).map(|part| format!("/{part}")).unwrap_or_default();
            assert!(root.is_empty() || languages.contains(&first), "{path}: {link}");
        }
        assert!(page.contains(&format!("data-root=\"{root}\"")));
    }
}

#[tokio::test]
async fn every_page_is_found_in_every_language_that_it_has() {
    let (status, headers, map) = ask("/sitemap.xml", &[]).await;
    assert_eq!(
        (status, headers["content-type"].as_bytes()),
        (StatusCode::OK, &b"application/xml; charset=utf-8"[..])
    );
    let listed: Vec<&str> =
        map.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next()).collect();
    assert_eq!(listed.iter().collect::<BTreeSet<_>>().len(), listed.len(), "each once");
    let (all, guides) = (Tongue::all().len(), Tongue::all().filter(|tongue| tongue.has_guides()).count());
    // First page, questions, help, install and API; the list of guides and nine of them.
    assert_eq!(listed.len(), 5 * all + 10 * guides);
    for address in listed {
        let path = address.strip_prefix("https://stories.example").expect("this server");
        let (status, headers, page) = ask(path, &[]).await;
        assert_eq!(status, StatusCode::OK, "{path}");
        assert!(!headers.contains_key("x-robots-tag") && !page.contains("noindex"), "{path}");
        assert!(page.contains(&format!("<link rel=\"canonical\" href=\"{address}\">")), "{path}");
        let languages = page.matches("<link rel=\"alternate\" hreflang=").count();
        assert_eq!(languages, 1 + if path.contains("/guides") { guides } else { all }, "{path}");
    }
    assert!(ask("/robots.txt", &[]).await.2.ends_with("Sitemap: https://stories.example/sitemap.xml\n"));
    // Where nobody has said which address that is, the page says none, and the map the one under which it was asked for.
    let (_, _, page) = ask_of(site(false), "/de/help", &[]).await;
    assert!(page.contains("<link rel=\"canonical\" href=\"/de/help\">") && !page.contains("other.example"));
    let (_, _, map) = ask_of(site(false), "/sitemap.xml", &[]).await;
    assert!(map.contains("<loc>http://other.example/de/help</loc>"));
}

#[tokio::test]
async fn a_link_to_a_page_has_a_preview() {
    let (_, _, page) = ask("/guides/tiktok-stories", &[]).await;
    let picture =
        page.split("property=\"og:image\" content=\"https://stories.example").nth(1).expect("a picture");
    let (status, headers, _) = ask(picture.split('"').next().expect("its address"), &[]).await;
    assert_eq!((status, headers["content-type"].as_bytes()), (StatusCode::OK, &b"image/png"[..]));
    assert!(
        page.contains("itemtype=\"https://schema.org/HowTo\"") && page.contains("<li itemprop=\"step\">")
    );
    let (_, _, questions) = ask("/questions", &[]).await;
    let asked = questions.matches("itemtype=\"https://schema.org/Question\"").count();
    assert!(asked > 8 && asked == questions.matches("itemprop=\"acceptedAnswer\"").count(), "{asked}");
    let (_, _, result) = ask("/save", &[]).await;
    assert!(!result.contains("og:image") && !result.contains("canonical"), "nobody's look-up is offered");
}

#[tokio::test]
async fn the_shortcut_and_the_bookmark_have_the_address_of_this_server() {
    let (_, _, page) = ask_of(site(false), "/install", &[("x-forwarded-proto", "https")]).await;
    assert!(page.contains("https://other.example/api/v1/file?link="), "{page}");
    assert!(page.contains("javascript:location.href=&#39;https://other.example/?link=&#39;+encodeURIComponent(location.href)"), "{page}");
}
