//! `GET /api/v1/saves/ID/events`: a save under way, as server-sent events.
//!
//! `progress` events, then one `ready` or `failed`, then the end. Each carries the save without its posts.

use std::{convert::Infallible, sync::Arc, time::Duration};

use axum::{
    extract::{Path, State},
    response::{
        IntoResponse, Response,
        sse::{Event, Sse},
    },
};
use futures_util::stream;

use super::saves::state;
use crate::{app::Shared, problem::Problem, saves::Save};

/// How often bytes are looked at: often enough for a moving bar, and nothing is sent where nothing moved.
const BEAT: Duration = Duration::from_millis(250);
/// Silence longer than this makes proxies hang up.
const QUIET: Duration = Duration::from_secs(15);

pub(crate) async fn follow(State(web): State<Shared>, Path(id): Path<String>) -> Result<Response, Problem> {
    let save = web.saves.find(&id, web.cx.clock.mono()).ok_or_else(Problem::no_such_save)?;
    let feed = Feed { web, save, last: String::new(), sent: Duration::ZERO, over: false };
    let events = stream::unfold(feed, Feed::next);
    // Tells nginx not to collect the events into one answer.
    Ok(([("x-accel-buffering", "no")], Sse::new(events)).into_response())
}

struct Feed {
    web: Shared,
    save: Arc<Save>,
    last: String,
    /// On the steady clock.
    sent: Duration,
    over: bool,
}

impl Feed {
    async fn next(mut self) -> Option<(Result<Event, Infallible>, Self)> {
        let clock = self.web.cx.clock.clone();
        while !self.over && !self.save.stopped() && !self.web.cx.stop.is_cancelled() {
            let now = state(&self.save);
            let text = now.to_string();
            if text != self.last {
                let status = now["status"].as_str().unwrap_or_default();
                self.over = status != "fetching";
                let name = if self.over { status } else { "progress" };
                let event = Event::default().event(name).data(&text);
                self.last = text;
                self.sent = clock.mono();
                return Some((Ok(event), self));
            }
            if clock.mono().saturating_sub(self.sent) >= QUIET {
                self.sent = clock.mono();
                return Some((Ok(Event::default().comment("still here")), self));
            }
            self.save.moved(BEAT, &self.web.cx).await;
        }
        None
    }
}
