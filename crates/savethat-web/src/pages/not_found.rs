//! Addresses where nothing is, and every problem that a browser meets outside the page itself.

use axum::response::Response;

use super::index;
use crate::{app::Web, headers::RequestId, place::Place, problem::Problem};

pub(crate) async fn show() -> Problem {
    Problem::no_such_page()
}

pub(crate) async fn wrong_method() -> Problem {
    Problem::wrong_method()
}

/// The problem on the page itself, with the field ready for another try: what was asked for stays in it.
pub(crate) fn page(web: &Web, place: Place, asked: &str, problem: &Problem, id: &RequestId) -> Response {
    index::failed(web, place, asked, problem, id)
}
