//! `GET /api/v1/saves/ID/events` and `GET /api/v1/lists/ID/events`: what is under way, as server-sent events.
//!
//! `progress` events, then one `ready` or `failed`, then the end. Those of a save carry it without its posts; those of a
//! list carry the entries that changed since the event before.

use std::{
    collections::HashMap,
    convert::Infallible,
    hash::{DefaultHasher, Hasher},
    sync::Arc,
    time::Duration,
};

use axum::{
    Extension,
    extract::{Path, State},
    response::{
        IntoResponse, Response,
        sse::{Event, Sse},
    },
};
use futures_util::stream;
use savethat_words::Tongue;
use serde_json::Value;

#[cfg(test)]
use super::shape::Event as Described;
use super::{lists, saves};
use crate::{
    app::Shared,
    door::{Lasting, Visitor},
    problem::Problem,
    saves::{Count, List, Save},
};

/// How often bytes are looked at: often enough for a moving bar, and nothing is sent where nothing moved.
const BEAT: Duration = Duration::from_millis(250);
/// Of a list, whose events are larger.
const SLOW_BEAT: Duration = Duration::from_secs(1);
/// Silence longer than this makes proxies hang up.
const QUIET: Duration = Duration::from_secs(15);

/// The events of a save
///
/// Server-sent events: `progress` with the save without its posts, then one `ready` or `failed`, then the end. A comment
/// every 15 seconds of silence.
#[cfg_attr(test, utoipa::path(
    get,
    path = "/api/v1/saves/{id}/events",
    operation_id = "saveEvents",
    tag = "save",
    params(("id" = String, Path, description = "As given when it was begun")),
    responses((status = 200, description = "Events", body = Described, content_type = "text/event-stream")),
))]
pub(crate) async fn of_save(
    State(web): State<Shared>,
    Extension(t): Extension<Tongue>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let save = web.save(&id)?;
    Ok(answer(web, t, visitor.follow()?, Followed::Save { save, last: None }))
}

/// The events of a list
///
/// As those of a save; each carries the list with those entries that changed.
#[cfg_attr(test, utoipa::path(
    get,
    path = "/api/v1/lists/{id}/events",
    operation_id = "listEvents",
    tag = "save",
    params(("id" = String, Path, description = "As given when it was begun")),
    responses((status = 200, description = "Events", body = Described, content_type = "text/event-stream")),
))]
pub(crate) async fn of_list(
    State(web): State<Shared>,
    Extension(t): Extension<Tongue>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let list = web.lists.find(&id, web.cx.clock.mono()).ok_or_else(Problem::no_such_save)?;
    Ok(answer(web, t, visitor.follow()?, Followed::List { list, last: HashMap::new(), status: "" }))
}

fn answer(web: Shared, t: Tongue, lasting: Lasting, followed: Followed) -> Response {
    let feed = Feed { web, t, followed, sent: Duration::ZERO, over: false, _lasting: lasting };
    let events = stream::unfold(feed, Feed::next);
    // Tells nginx not to collect the events into one answer.
    ([("x-accel-buffering", "no")], Sse::new(events)).into_response()
}

enum Followed {
    Save {
        save: Arc<Save>,
        last: Option<u64>,
    },
    List {
        list: Arc<List>,
        /// Of each entry, by its key.
        last: HashMap<String, u64>,
        status: &'static str,
    },
}

impl Followed {
    /// What there is to tell, where something changed.
    fn news(&mut self, t: Tongue) -> Option<Value> {
        match self {
            Self::Save { save, last } => {
                let now = saves::state(t, save);
                let sum = sum(&now);
                (last.replace(sum) != Some(sum)).then_some(now)
            }
            Self::List { list, last, status } => {
                let mut changed = Vec::new();
                let moments = list.now();
                for moment in &moments {
                    let one = lists::one(t, moment);
                    let sum = sum(&one);
                    if last.insert(moment.entry.key.clone(), sum) != Some(sum) {
                        changed.push(one);
                    }
                }
                let count = Count::of(&moments);
                let settled = *status != count.as_str();
                *status = count.as_str();
                (settled || !changed.is_empty()).then(|| lists::document(list, count, &changed))
            }
        }
    }

    fn stopped(&self) -> bool {
        match self {
            Self::Save { save, .. } => save.stopped(),
            Self::List { list, .. } => list.stopped(),
        }
    }
}

/// Tells one from another without keeping either: many follow, and what they follow is long.
fn sum(told: &Value) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(told.to_string().as_bytes());
    hasher.finish()
}

struct Feed {
    web: Shared,
    /// What failed is told in it.
    t: Tongue,
    followed: Followed,
    /// On the steady clock.
    sent: Duration,
    over: bool,
    _lasting: Lasting,
}

impl Feed {
    async fn next(mut self) -> Option<(Result<Event, Infallible>, Self)> {
        let clock = self.web.cx.clock.clone();
        // A page that is only watched must not hold a server that is to stop.
        let draining = self.web.watch.drain.clone();
        while !self.over && !self.followed.stopped() && !draining.is_cancelled() {
            if let Some(now) = self.followed.news(self.t) {
                let status = now["status"].as_str().unwrap_or_default();
                self.over = status != "fetching";
                let name = if self.over { status } else { "progress" };
                let event = Event::default().event(name).data(now.to_string());
                self.sent = clock.mono();
                return Some((Ok(event), self));
            }
            if clock.mono().saturating_sub(self.sent) >= QUIET {
                self.sent = clock.mono();
                return Some((Ok(Event::default().comment("still here")), self));
            }
            match &self.followed {
                Followed::Save { save, .. } => save.moved(BEAT, &self.web.cx).await,
                Followed::List { list, .. } => list.moved(SLOW_BEAT, &self.web.cx).await,
            }
        }
        None
    }
}
