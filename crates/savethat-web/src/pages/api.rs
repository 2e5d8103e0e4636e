//! `GET /api`: the API for people who write programs, with examples that work as they stand.

mod examples;

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use savethat::failure::Code;

use self::examples::{Example, examples};
use super::{html, notes::note, view::Frame};
use crate::{api::described, app::Shared, begin::LINKS, place::Place};

#[derive(Template)]
#[template(path = "api.html")]
struct Page {
    frame: Frame,
    title: String,
    answer: String,
    examples: Vec<Example>,
    /// Where a Shortcut asks, up to the link.
    file: String,
    /// How many links go into one request.
    links: usize,
    operations: Vec<Operation>,
    failures: Vec<Row>,
    /// Look-ups are limited here.
    limited: bool,
    /// Programs on other sites' pages are let in here.
    origins: bool,
}

/// One of the description's.
struct Operation {
    method: String,
    path: &'static str,
    /// English in every language: the description is for programs.
    summary: &'static str,
}

/// A row of the table of failures.
struct Row {
    code: &'static str,
    status: u16,
    sentence: String,
    retryable: bool,
}

pub(crate) async fn show(State(web): State<Shared>, place: Place) -> Response {
    let rules = &web.door.rules;
    let t = place.t;
    let base = place.origin.clone().unwrap_or_else(|| "http://127.0.0.1:8080".to_owned());
    let (title, answer) = (t.api_title(), t.api_answer());
    let page = Page {
        frame: note(&web, &place, &title, &answer),
        title,
        answer,
        examples: examples(t, &base),
        file: format!("{base}/api/v1/file?link="),
        links: LINKS,
        operations: operations(),
        failures: Code::all()
            .map(|code| Row {
                code: code.as_str(),
                status: code.http(),
                sentence: code.sentence().to(t),
                retryable: code.retryable(),
            })
            .collect(),
        limited: rules.rate.is_some(),
        origins: !rules.origins.is_empty(),
    };
    html(StatusCode::OK, &page)
}

/// HEAD goes without saying.
fn operations() -> Vec<Operation> {
    let items = described::document()["paths"].as_object().into_iter().flatten();
    let each = items.flat_map(|(path, item)| {
        let operations = item.as_object().into_iter().flatten();
        operations.map(move |(method, operation)| Operation {
            method: method.to_uppercase(),
            path,
            summary: operation["summary"].as_str().unwrap_or_default(),
        })
    });
    each.filter(|operation| operation.method != "HEAD").collect()
}
