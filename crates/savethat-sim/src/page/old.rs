//! The scripts that pages had until 2024-03 (second-hand).

use serde_json::{Value, json};

/// A page with `SIGI_STATE`: items by their id, their authors by handle in a module of their own.
pub(crate) fn sigi(detail: &Value) -> String {
    let mut item = detail["itemInfo"]["itemStruct"].clone();
    let author = item["author"].take();
    let handle = author["uniqueId"].as_str().unwrap_or_default().to_owned();
    item["author"] = json!(handle);
    item["nickname"] = author["nickname"].clone();
    let id = item["id"].as_str().unwrap_or_default().to_owned();
    let state = json!({
        "AppContext": {"appContext": {"language": "en", "region": "US"}},
        "ItemModule": {id: item},
        "UserModule": {"users": {handle: author}},
        "VideoPage": {"statusCode": detail["statusCode"]},
    });
    page("SIGI_STATE", &state)
}

/// A page with `__NEXT_DATA__`.
pub(crate) fn next(detail: &Value) -> String {
    let state = json!({
        "props": {"pageProps": {"statusCode": detail["statusCode"], "itemInfo": detail["itemInfo"]}},
        "page": "/share/video", "query": {}, "buildId": "sim",
    });
    page("__NEXT_DATA__", &state)
}

fn page(id: &str, state: &Value) -> String {
    let state = state.to_string().replace('<', "\\u003C");
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><title>TikTok</title></head><body><div id=\"app\"></div>\
         <script id=\"{id}\" type=\"application/json\">{state}</script></body></html>\n"
    )
}
