//! What is counted, for Prometheus. Nothing of it names a visitor, a link or a creator.
//!
//! Labels are routes, codes of the failure table and ways in: as many as there are in the program, whatever is asked.

mod page;

use std::{sync::Arc, time::Duration};

use axum::{Router, http::StatusCode};
use metrics::{Recorder, counter, histogram, with_local_recorder};
use metrics_exporter_prometheus::{
    BuildError, Matcher, PrometheusBuilder, PrometheusHandle, PrometheusRecorder,
};
use savethat::{context::Context, save::Saver};

use crate::{Lines, watch::Watch};

const REQUESTS: &str = "savethat_requests_total";
const FIRST_BYTE: &str = "savethat_first_byte_seconds";

/// From a file that lies in the spool to a site that hardly answers.
const SECONDS: [f64; 11] = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 25.0];

/// Samples of histograms lie in a heap until somebody adds them up.
const TEND: Duration = Duration::from_secs(10);

/// The counters of one server. Cheap to clone: all clones are one.
#[derive(Clone)]
pub struct Metrics(Arc<Inner>);

struct Inner {
    recorder: PrometheusRecorder,
    handle: PrometheusHandle,
}

impl std::fmt::Debug for Metrics {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Metrics")
    }
}

impl Metrics {
    /// # Errors
    /// Never, with the buckets that are built in.
    pub fn new() -> Result<Self, BuildError> {
        let builder = PrometheusBuilder::new()
            .set_buckets_for_metric(Matcher::Full(FIRST_BYTE.to_owned()), &SECONDS)?;
        let recorder = builder.build_recorder();
        let metrics = Self(Arc::new(Inner { handle: recorder.handle(), recorder }));
        metrics.on(page::describe);
        Ok(metrics)
    }

    fn on<T>(&self, count: impl FnOnce() -> T) -> T {
        with_local_recorder(&self.0.recorder as &dyn Recorder, count)
    }

    /// A request was answered so; `took` until the first byte of the answer.
    pub(crate) fn answered(
        &self,
        route: &str,
        code: Option<&'static str>,
        status: StatusCode,
        took: Duration,
    ) {
        let outcome = code.unwrap_or(match status.as_u16() {
            ..300 => "ok",
            300..400 => "redirect",
            _ => "other",
        });
        let route = route.to_owned();
        self.on(|| {
            counter!(REQUESTS, "route" => route.clone(), "outcome" => outcome).increment(1);
            histogram!(FIRST_BYTE, "route" => route).record(took);
        });
    }

    /// What `/metrics` shows, and nothing else: for a listener of its own.
    pub fn router(&self, saver: &Saver, watch: &Watch, lines: &Lines, cx: &Context) -> Router {
        page::router(page::Looked {
            metrics: self.clone(),
            saver: saver.clone(),
            watch: watch.clone(),
            lines: lines.clone(),
            cx: cx.clone(),
        })
    }

    /// Adds up now and then, also where nobody looks.
    pub async fn tend(self, cx: Context) {
        loop {
            tokio::select! {
                () = cx.stop.cancelled() => return,
                () = cx.clock.sleep(TEND) => self.0.handle.run_upkeep(),
            }
        }
    }
}
