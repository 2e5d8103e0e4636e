//! From a page to its post, beside finding the script and walking its JSON once without building anything.
//!
//! `cargo bench -p savethat --bench page`. On a page of our own of the size and shape of the site's, and, where
//! `SAVETHAT_CAPTURES` names the folder of real answers, on a real one.
#![expect(clippy::print_stderr, reason = "says what was skipped")]

use std::{fmt::Write as _, hint::black_box, path::PathBuf, sync::Arc};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use memchr::memmem;
use savethat::{
    post::{Jar, Session},
    source::tiktok::page::read_post,
};
use serde::de::IgnoredAny;

const ID: &str = "7400000000000000001";

fn pages(c: &mut Criterion) {
    measure(c, "page/ours", made().as_bytes(), ID);
    if let Some(folder) = std::env::var_os("SAVETHAT_CAPTURES").map(PathBuf::from) {
        let path = folder.join("tiktok/video_page_desktop_2025-07.html");
        match std::fs::read(&path) {
            Ok(html) => measure(c, "page/real", &html, "7526770564367748360"),
            Err(error) => eprintln!("skipped: {}: {error}", path.display()),
        }
    } else {
        eprintln!("skipped: SAVETHAT_CAPTURES does not name the folder of real answers");
    }
}

fn measure(c: &mut Criterion, name: &str, html: &[u8], id: &str) {
    let session = Session {
        jar: Arc::new(Jar::default()),
        agent: "a".into(),
        referer: "https://www.tiktok.com/".into(),
    };
    let now = "2026-11-22T10:00:00Z".parse().expect("a time");
    let post = read_post(html, id, &session, now).expect("the page has the post");
    assert_eq!(post.id, id);
    let mut group = c.benchmark_group(name);
    group.throughput(Throughput::Bytes(html.len() as u64));
    group.bench_function("post", |b| b.iter(|| read_post(black_box(html), id, &session, now)));
    group.bench_function("walk", |b| b.iter(|| walk(black_box(html))));
    group.finish();
}

fn walk(html: &[u8]) -> IgnoredAny {
    let open = br#"<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">"#;
    let start = memmem::find(html, open).expect("the script") + open.len();
    let end = start + memmem::find(&html[start..], b"</script>").expect("its end");
    serde_json::from_slice(&html[start..end]).expect("JSON")
}

/// 300 KB: a page around 250 KB of JSON, most of it the words of the page, the post near the end with escaped slashes.
fn made() -> String {
    let mut html = String::from("<!DOCTYPE html><html><head>");
    for n in 0..180 {
        let _ = write!(
            html,
            "<link rel=\"preload\" as=\"script\" href=\"https://static.example/webapp/chunk-{n}.{n:020x}.js\">"
        );
    }
    html.push_str("</head><body><script id=\"__UNIVERSAL_DATA_FOR_REHYDRATION__\" type=\"application/json\">{\"__DEFAULT_SCOPE__\":{");
    html.push_str(
        "\"webapp.app-context\":{\"language\":\"en\",\"region\":\"US\",\"abTestVersion\":{\"parameters\":{",
    );
    for n in 0..500 {
        let _ = write!(
            html,
            "\"parameter_{n}\":{{\"vid\":\"{}\",\"on\":{},\"share\":{}.5}},",
            70_000_000 + n,
            n % 2 == 0,
            n
        );
    }
    html.push_str("\"last\":{}}}},\"webapp.i18n-translation\":{\"Webapp\":{");
    for n in 0..2_350 {
        let _ = write!(
            html,
            "\"words_of_the_page_{n}\":\"Some words, {{name}}, as a page has them in its \\\"own\\\" language {n}\","
        );
    }
    html.push_str("\"last\":\"\"}},\"webapp.video-detail\":{\"itemInfo\":{\"itemStruct\":");
    html.push_str(&item());
    html.push_str("},\"shareMeta\":{\"title\":\"Alice\",\"desc\":\"caption\"},\"statusCode\":0,\"statusMsg\":\"\"}}}</script>");
    for n in 0..180 {
        let _ = write!(
            html,
            "<script async src=\"https://static.example/webapp/chunk-{n}.{n:020x}.js\"></script>"
        );
    }
    html.push_str("</body></html>");
    html
}

fn item() -> String {
    let address = |host: &str, object: &str| {
        format!(
            "https:\\u002F\\u002F{host}.tiktok.com\\u002Fvideo\\u002Ftos\\u002Falisg\\u002Ftos-alisg-pve-0037c001\\u002F{object}\\u002F?a=1988&bti={}&ch=0&cr=3&dr=0&lr=all&cd=0%7C0%7C0%7C&cv=1&br=1676&bt=838&cs=0&ds=6&mime_type=video_mp4&qs=0&rc={}&btag=e00088000&expire=1790262358&l={}&ply_type=2&policy=2&signature={}&tk=tt_chain_token",
            "b".repeat(16),
            "c".repeat(110),
            "2".repeat(34),
            "d".repeat(32)
        )
    };
    let gears: Vec<String> = [("h265_hvc1", "bytevc1", 1080), ("h264", "h264", 576), ("h265_hvc1", "bytevc1", 720), ("h265_hvc1", "bytevc1", 540)]
        .iter()
        .enumerate()
        .map(|(n, (codec, key, width))| {
            format!(
                "{{\"Bitrate\":1{n}00000,\"QualityType\":2,\"GearName\":\"normal_540_0\",\"CodecType\":\"{codec}\",\"Format\":\"mp4\",\"MVMAF\":\"{}\",\"PlayAddr\":{{\"DataSize\":\"2001466\",\"Width\":{width},\"Height\":1024,\"Uri\":\"v14044\",\"UrlKey\":\"v14044_{key}_{width}p_1{n}00000\",\"UrlList\":[\"{}\",\"{}\",\"https:\\u002F\\u002Fwww.tiktok.com\\u002Faweme\\u002Fv1\\u002Fplay\\u002F?x={}\"]}}}}",
                "\\\"v1080\\\": 94.1, ".repeat(60), address("v16-webapp-prime", &format!("object{n}")), address("v19-webapp-prime", &format!("object{n}")), "e".repeat(300)
            )
        })
        .collect();
    let picture = "https:\\u002F\\u002Fp16-sign-sg.tiktokcdn.com\\u002Ftos-alisg-p-0037\\u002Fabc~tplv-tiktokx-origin.image?dr=14575&x-expires=1790262000&x-signature=wdFgMt7F%2Fq9xCq0xkEzd%2FXTh5U8%3D&t=4d5b0474&ps=13740610";
    let play = address("v16-webapp-prime", "object1");
    format!(
        "{{\"id\":\"{ID}\",\"desc\":\"caption #tag\",\"createTime\":\"1722946773\",\"author\":{{\"id\":\"68\",\"uniqueId\":\"alice\",\"nickname\":\"Alice\",\"avatarLarger\":\"{picture}\",\"avatarMedium\":\"{picture}\",\"avatarThumb\":\"{picture}\"}},\"music\":{{\"id\":\"74\",\"title\":\"original sound\",\"authorName\":\"Alice\",\"duration\":35,\"coverLarge\":\"{picture}\",\"playUrl\":\"{play}\"}},\"video\":{{\"id\":\"{ID}\",\"width\":576,\"height\":1024,\"duration\":34,\"codecType\":\"h264\",\"cover\":\"{picture}\",\"originCover\":\"{picture}\",\"dynamicCover\":\"{picture}\",\"playAddr\":\"{play}\",\"downloadAddr\":\"\",\"bitrateInfo\":[{}],\"subtitleInfos\":[{{\"LanguageCodeName\":\"eng-US\",\"Format\":\"webvtt\",\"Url\":\"{play}\"}}],\"claInfo\":{{\"captionInfos\":[{{\"url\":\"{play}\",\"urlList\":[\"{play}\",\"{play}\"]}}]}}}},\"stats\":{{\"playCount\":1}}}}",
        gears.join(",")
    )
}

criterion_group!(benches, pages);
criterion_main!(benches);
