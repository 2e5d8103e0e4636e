//! An answer of the site, cut down to what the readers look at: a page of 300 KB is mostly words and addresses of
//! programs, and a fuzzer would spend its time there.

use serde_json::{Map, Value, json};

/// The post that the targets ask for.
pub(crate) const ID: &str = "7400000000000000001";
/// The creator whose Stories they ask for.
pub(crate) const HANDLE: &str = "every.thing";
pub(crate) const NUMBER: &str = "6800000000000000001";

/// Parts of the universal data that are about a post or a user.
const SCOPES: [&str; 3] = ["webapp.video-detail", "webapp.reflow.video.detail", "webapp.user-detail"];

/// For which target, and with which bytes.
pub(crate) fn down(body: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let text = String::from_utf8_lossy(body);
    let mut seeds = Vec::new();
    if body.len() < 8 << 10 && !body.starts_with(b"{") {
        // Challenges, and pages that say little: each reader has to tell them apart.
        for target in ["challenge", "page", "ways", "stories", "profile"] {
            seeds.push((target, body.to_vec()));
        }
    }
    for (id, target) in [
        ("__UNIVERSAL_DATA_FOR_REHYDRATION__", "page"),
        ("api-data", "page"),
        ("SIGI_STATE", "page"),
        ("__NEXT_DATA__", "page"),
        ("__FRONTITY_CONNECT_STATE__", "profile"),
    ] {
        let Some(inside) = script(&text, id) else { continue };
        match serde_json::from_str(inside) {
            Ok(data) => seeds.extend(data_of(id, target, data)),
            // Broken on purpose: as it is, where that is short enough.
            Err(_) => seeds.extend((inside.len() < 64 << 10).then(|| (target, page(id, inside)))),
        }
    }
    if let Ok(whole) = serde_json::from_str::<Value>(&text) {
        seeds.extend(document(whole));
    }
    seeds
}

/// An answer that is JSON as a whole: a list, oEmbed, or the data of a page that was stored alone.
fn document(whole: Value) -> Vec<(&'static str, Vec<u8>)> {
    if whole.get("itemList").is_some() || whole.get("TotalCount").is_some() {
        let mut list = whole;
        if let Some(items) = list.get_mut("itemList").and_then(Value::as_array_mut) {
            items.truncate(3);
        }
        return vec![("stories", list.to_string().into_bytes())];
    }
    if whole.get("items").is_some() || whole.get("results").is_some() {
        return vec![("ways", whole.to_string().into_bytes())];
    }
    if whole.get("__DEFAULT_SCOPE__").is_some() {
        return data_of("__UNIVERSAL_DATA_FOR_REHYDRATION__", "page", whole);
    }
    if whole.get("itemInfo").is_some() || whole.get("statusCode").is_some() {
        let data = json!({"__DEFAULT_SCOPE__": {"webapp.video-detail": whole}});
        return data_of("__UNIVERSAL_DATA_FOR_REHYDRATION__", "page", data);
    }
    let text = whole.to_string();
    if text.len() < 16 << 10 { vec![("profile", text.into_bytes())] } else { Vec::new() }
}

/// The data of a page in its script, and alone.
fn data_of(id: &str, target: &'static str, data: Value) -> Vec<(&'static str, Vec<u8>)> {
    let mut target = target;
    let mut data = data;
    if let Some(scopes) = data.get("__DEFAULT_SCOPE__").and_then(Value::as_object) {
        let kept: Map<String, Value> = (scopes.iter())
            .filter(|(name, _)| SCOPES.contains(&name.as_str()))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        if kept.contains_key("webapp.user-detail") {
            target = "profile";
        }
        data = json!({"__DEFAULT_SCOPE__": kept});
    }
    let mut text = data.to_string();
    if id == "__FRONTITY_CONNECT_STATE__" && text.contains("videoData") {
        target = "ways";
    }
    if let Some(asked) = item_id(&data) {
        text = text.replace(&asked, ID);
    }
    if text.len() > 64 << 10 {
        return Vec::new();
    }
    vec![(target, page(id, &text)), (target, text.into_bytes())]
}

/// The id of the first item in `data`.
fn item_id(data: &Value) -> Option<String> {
    match data {
        Value::Object(fields) => {
            if let Some(id) = fields.get("itemStruct").and_then(|item| item.get("id")) {
                return id.as_str().map(str::to_owned);
            }
            fields.values().find_map(item_id)
        }
        Value::Array(parts) => parts.iter().find_map(item_id),
        _ => None,
    }
}

fn page(id: &str, data: &str) -> Vec<u8> {
    let data = data.replace('<', "\\u003c");
    format!("<!DOCTYPE html><title>x</title><script id=\"{id}\" type=\"application/json\">{data}</script>")
        .into_bytes()
}

/// What stands inside the script of that id, whatever its other attributes.
fn script<'a>(page: &'a str, id: &str) -> Option<&'a str> {
    let (_, rest) = page.split_once(&format!("id=\"{id}\""))?;
    let (_, rest) = rest.split_once('>')?;
    Some(rest.split_once("</script>")?.0)
}
