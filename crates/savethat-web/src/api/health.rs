//! Whether the server lives, and whether it should be sent visitors.

use axum::{Json, extract::State, http::StatusCode, response::IntoResponse};
use serde_json::json;

#[cfg(test)]
use super::shape::Readiness;
use crate::app::Shared;

/// Does it live?
///
/// Touches nothing, and wants no password.
#[cfg_attr(test, utoipa::path(
    get,
    path = "/healthz",
    operation_id = "alive",
    tag = "health",
    responses((status = 200, description = "`ok`", body = String, content_type = "text/plain")),
))]
pub(crate) async fn alive() -> &'static str {
    "ok"
}

/// Should it be sent visitors?
///
/// Names what is not ready here, and wants no password. What is wrong with the site is named too, and is no reason to send
/// visitors elsewhere: it is likely to be as wrong there.
#[cfg_attr(test, utoipa::path(
    get,
    path = "/readyz",
    operation_id = "ready",
    tag = "health",
    responses(
        (status = 200, description = "Ready", body = Readiness),
        (status = 503, description = "Not ready", body = Readiness),
    ),
))]
pub(crate) async fn ready(State(web): State<Shared>) -> impl IntoResponse {
    let mut missing: Vec<&str> = Vec::new();
    let asked = async { web.saver.spool.ready().await.is_ok() };
    if !web.ready.of(web.cx.clock.as_ref(), asked).await {
        missing.push("spool");
    }
    if web.watch.drain.is_cancelled() || web.cx.stop.is_cancelled() {
        missing.push("draining");
    }
    let status = if missing.is_empty() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let report = json!({ "ready": missing.is_empty(), "not_ready": missing, "tiktok": web.site_report() });
    (status, Json(report))
}
