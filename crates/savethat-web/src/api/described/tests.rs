//! The description and the router are one.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::ser::{PrettyFormatter, Serializer};

use super::{TEXT, document, made::made};

#[test]
fn it_is_what_the_code_says() {
    let mut text = Vec::new();
    made()
        .serialize(&mut Serializer::with_formatter(&mut text, PrettyFormatter::with_indent(b" ")))
        .expect("JSON");
    let text = String::from_utf8(text).expect("text") + "\n";
    if text != *TEXT && std::env::var("INSTA_UPDATE").is_ok_and(|how| how == "always") {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/src/api/openapi.json"), text).expect("written");
        panic!("openapi.json was written anew: look at what changed");
    }
    assert!(text == *TEXT, "openapi.json is not what the code says: write it anew with INSTA_UPDATE=always");
}

/// `METHOD path` of every route of the router that is for programs.
fn routes() -> BTreeSet<String> {
    let router = include_str!("../../router.rs");
    let mut found = BTreeSet::new();
    for (path, rest) in router.split(".route(\"").skip(1).filter_map(|route| route.split_once('"')) {
        let handlers = rest.split(".route(").next().unwrap_or_default();
        let bytes = path.starts_with("/media/") || path.ends_with(".zip");
        let health = ["/healthz", "/readyz"].contains(&path);
        if path.starts_with("/api/") || bytes || health {
            let mut methods = 0;
            for method in ["get", "post", "put", "patch", "delete"] {
                if handlers.contains(&format!("{method}(")) {
                    found.insert(format!("{method} {path}"));
                    methods += 1;
                }
            }
            assert!(methods > 0, "no method of {path} was understood");
            if bytes || path == "/api/v1/file" {
                found.insert(format!("head {path}"));
            }
        }
    }
    found
}

#[test]
fn every_route_is_described_and_nothing_else() {
    let routes = routes();
    assert!(routes.len() > 15, "the router was not found: {routes:?}");
    let mut described = BTreeSet::new();
    for (path, item) in document()["paths"].as_object().expect("paths") {
        described
            .extend(item.as_object().expect("operations").keys().map(|method| format!("{method} {path}")));
    }
    assert_eq!(described, routes);
}

#[test]
fn every_reference_leads_somewhere_and_every_name_stands_once() {
    let text = document().to_string();
    for at in text.split("\"$ref\":\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(document().pointer(at).is_some(), "{at} is not there");
    }
    let mut ids = BTreeSet::new();
    for operation in document()["paths"]
        .as_object()
        .expect("paths")
        .values()
        .flat_map(|item| item.as_object().expect("operations").values())
    {
        assert!(ids.insert(operation["operationId"].as_str().expect("a name")), "{operation}");
        let summary = operation["summary"].as_str().expect("a summary");
        assert!(!summary.is_empty() && !summary.ends_with('.'), "{summary}");
    }
}

#[test]
fn every_failure_stands_beside_an_answer() {
    let text = document().to_string();
    let http = ["bad_request", "no_such_page", "key_refused", "busy"];
    for code in savethat::failure::Code::all().map(savethat::failure::Code::as_str).chain(http) {
        assert!(text.contains(&format!("`{code}`: ")), "{code}");
    }
}
