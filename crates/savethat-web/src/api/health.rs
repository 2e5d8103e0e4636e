//! Whether the server lives, and whether it should be sent visitors.

use axum::{Json, extract::State, http::StatusCode, response::IntoResponse};
use serde_json::json;

use crate::app::Shared;

/// Touches nothing.
pub(crate) async fn alive() -> &'static str {
    "ok"
}

/// Names what is not ready here. What is wrong with the site is named too, and is no reason to send visitors elsewhere: it
/// is likely to be as wrong there.
pub(crate) async fn ready(State(web): State<Shared>) -> impl IntoResponse {
    let mut missing: Vec<&str> = Vec::new();
    if web.saver.spool.ready().await.is_err() {
        missing.push("spool");
    }
    if web.watch.drain.is_cancelled() || web.cx.stop.is_cancelled() {
        missing.push("draining");
    }
    let status = if missing.is_empty() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let report = json!({ "ready": missing.is_empty(), "not_ready": missing, "tiktok": web.site_report() });
    (status, Json(report))
}
