//! Addresses that lead elsewhere: put into an item that is right in all else.

use serde_json::{Value, json};

use crate::world::Page;

/// Changes every address below `value` as the page asks for.
pub(crate) fn stray(value: &mut Value, page: &Page) {
    match page {
        Page::Moved(hosts) => moved(value, hosts, &mut 0),
        Page::GatewayFirst => gateway_first(value),
        _ => {}
    }
}

fn moved(value: &mut Value, hosts: &[&str], turn: &mut usize) {
    match value {
        Value::String(text) => {
            let Some((_, rest)) = text.strip_prefix("https://").and_then(|rest| rest.split_once('/')) else {
                return;
            };
            let Some(host) = hosts.get(*turn % hosts.len().max(1)) else { return };
            *turn += 1;
            *value = json!(format!("https://{host}/{rest}"));
        }
        Value::Array(list) => list.iter_mut().for_each(|value| moved(value, hosts, turn)),
        Value::Object(object) => object.values_mut().for_each(|value| moved(value, hosts, turn)),
        _ => {}
    }
}

fn gateway_first(value: &mut Value) {
    match value {
        Value::Array(list) => {
            let is_gateway =
                |value: &Value| value.as_str().is_some_and(|text| text.contains("/aweme/v1/play/"));
            if let Some(at) = list.iter().position(is_gateway) {
                list.swap(0, at);
            }
            list.iter_mut().for_each(gateway_first);
        }
        Value::Object(object) => {
            object.values_mut().for_each(gateway_first);
            if let Some(first) = object.get("PlayAddrStruct").map(|play| play["UrlList"][0].clone()) {
                object.insert("playAddr".into(), first);
            }
        }
        _ => {}
    }
}
