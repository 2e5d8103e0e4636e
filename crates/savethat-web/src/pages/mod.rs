//! For people: whole pages that need no script.

pub(crate) mod api;
pub(crate) mod guides;
pub(crate) mod index;
pub(crate) mod install;
pub(crate) mod list;
pub(crate) mod not_found;
pub(crate) mod notes;
pub(crate) mod owned;
pub(crate) mod save;
pub(crate) mod sitemap;
pub(crate) mod view;

use askama::Template;
use axum::{
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};

use crate::problem::Problem;

/// A rendered page. Ours do not fail to render; if one did, the visitor hears of it as of any bug.
pub(crate) fn html(status: StatusCode, page: &impl Template) -> Response {
    match page.render() {
        Ok(text) => (status, Html(text)).into_response(),
        Err(error) => {
            tracing::error!(%error, "a page could not be rendered");
            Problem::internal().into_response()
        }
    }
}
