//! `GET /metrics`: what was counted along the way, and what is looked up when somebody asks.

use std::sync::Arc;

use axum::{
    Router,
    extract::State,
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};
use metrics::{Unit, counter, describe_counter, describe_gauge, describe_histogram, gauge};
use savethat::{context::Context, probe::Standing, save::Saver};

use super::{FIRST_BYTE, Metrics, REQUESTS};
use crate::{Lines, canary::Seen, watch::Watch};

/// All that is looked at.
pub(super) struct Looked {
    pub(super) metrics: Metrics,
    pub(super) saver: Saver,
    pub(super) watch: Watch,
    pub(super) lines: Lines,
    pub(super) cx: Context,
}

pub(super) fn router(looked: Looked) -> Router {
    Router::new().route("/metrics", get(show)).with_state(Arc::new(looked))
}

async fn show(State(looked): State<Arc<Looked>>) -> Response {
    let census = looked.saver.spool.census().await.unwrap_or_default();
    let metrics = &looked.metrics;
    metrics.on(|| {
        gauge!("savethat_build_info", "version" => env!("CARGO_PKG_VERSION")).set(1);
        gauge!("savethat_draining").set(u8::from(looked.watch.drain.is_cancelled()));
        let (received, sent) = looked.lines.bytes();
        counter!("savethat_http_bytes_total", "direction" => "in").absolute(received);
        counter!("savethat_http_bytes_total", "direction" => "out").absolute(sent);
        counter!("savethat_connections_total").absolute(looked.lines.opened());
        gauge!("savethat_connections").set(looked.lines.count() as f64);
        counter!("savethat_fetched_bytes_total").absolute(census.fetched);
        counter!("savethat_spool_evicted_total").absolute(census.evicted);
        gauge!("savethat_spool_files").set(census.files as f64);
        gauge!("savethat_spool_bytes").set(census.bytes as f64);
        gauge!("savethat_spool_max_bytes").set(looked.saver.spool.limits().most_bytes as f64);
        if let Some(room) = census.room {
            gauge!("savethat_disk_free_bytes").set(room as f64);
        }
        for way in looked.saver.tiktok.tallies() {
            counter!("savethat_way_asked_total", "way" => way.rung.name()).absolute(way.asked);
            counter!("savethat_way_found_total", "way" => way.rung.name()).absolute(way.found);
        }
        if let Some((_, at)) = looked.saver.tiktok.worked() {
            gauge!("savethat_last_worked_timestamp_seconds").set(at.as_second() as f64);
        }
        if let Some(seen) = looked.watch.canary.as_ref().and_then(crate::Canary::seen) {
            canary(&seen);
            let age = looked.cx.clock.now().as_second() - seen.at.as_second();
            gauge!("savethat_canary_age_seconds").set(age.max(0) as f64);
        }
    });
    let kind = [(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")];
    (kind, metrics.0.handle.render()).into_response()
}

fn canary(seen: &Seen) {
    gauge!("savethat_canary_checked_timestamp_seconds").set(seen.at.as_second() as f64);
    // A canary whose post is gone knows nothing, and must not wake anybody.
    let known = !matches!(seen.standing, Standing::Gone(_));
    gauge!("savethat_canary_knows").set(u8::from(known));
    if !known {
        return;
    }
    gauge!("savethat_canary_up").set(u8::from(matches!(seen.standing, Standing::Works(_))));
    for (rung, trouble) in &seen.ways {
        gauge!("savethat_canary_way_up", "way" => rung.name()).set(u8::from(trouble.is_none()));
    }
    gauge!("savethat_canary_way_up", "way" => "media").set(u8::from(seen.media.is_none()));
}

pub(super) fn describe() {
    describe_counter!(REQUESTS, "Requests by route, and ok, redirect or the code of the failure");
    describe_histogram!(FIRST_BYTE, Unit::Seconds, "Until the first byte of an answer");
    describe_gauge!("savethat_build_info", "The version that runs");
    describe_gauge!("savethat_draining", "1 from the order to stop on");
    describe_counter!(
        "savethat_http_bytes_total",
        Unit::Bytes,
        "Bytes from and to visitors, before encryption"
    );
    describe_counter!("savethat_connections_total", "Connections that were taken");
    describe_gauge!("savethat_connections", "Connections that are open");
    describe_counter!("savethat_fetched_bytes_total", Unit::Bytes, "Bytes from the site's media servers");
    describe_counter!("savethat_spool_evicted_total", "Files that went for their age or for room");
    describe_gauge!("savethat_spool_files", "Files in the spool, halves included");
    describe_gauge!("savethat_spool_bytes", Unit::Bytes, "Their bytes");
    describe_gauge!("savethat_spool_max_bytes", Unit::Bytes, "What the spool may hold");
    describe_gauge!("savethat_disk_free_bytes", Unit::Bytes, "Room on the disk of the spool");
    describe_counter!("savethat_way_asked_total", "Look-ups in which a way into a post was asked");
    describe_counter!("savethat_way_found_total", "Those in which it had the post");
    describe_gauge!(
        "savethat_last_worked_timestamp_seconds",
        Unit::Seconds,
        "When a look-up of anybody had a post last"
    );
    describe_gauge!("savethat_canary_knows", "0 where the canary's own post is gone");
    describe_gauge!("savethat_canary_up", "1 where posts can be saved");
    describe_gauge!("savethat_canary_way_up", "1 for each way into the post that works, and for its media");
    describe_gauge!(
        "savethat_canary_checked_timestamp_seconds",
        Unit::Seconds,
        "When the canary looked last"
    );
    describe_gauge!("savethat_canary_age_seconds", Unit::Seconds, "How long ago that is");
}
