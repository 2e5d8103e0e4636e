//! `GET /watch`: who is watched, how it goes, and what happened.

use askama::Template;
use axum::{
    Extension,
    body::Body,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use savethat_library::{
    event::{Event, What},
    watch::{UNDER_AGE, Watch},
};
use savethat_words::{Said, Tongue, Value, say};

use super::{
    devices::{Devices, Tested as TestedDevice},
    did, frame, lost_form, why,
};
use crate::{
    app::{Shared, Web},
    asked::Asked,
    body,
    door::Visitor,
    library::{self, Asking, Library, Owner},
    pages::{
        html,
        view::{Frame, Reader, href},
    },
    problem::Problem,
    words,
};

/// Of a watch, where not said otherwise.
const DAYS: u32 = 30;
/// Of what happened last.
const EVENTS: u32 = 40;

#[derive(Template)]
#[template(path = "library/watches.html")]
struct Watches {
    frame: Frame,
    seal: String,
    did: Option<String>,
    days: u32,
    most: u32,
    lines: Vec<Line>,
    happened: Vec<Happening>,
    /// Who is told.
    told: Vec<String>,
    /// What became of a test of each: pieces of the page.
    tested: Vec<String>,
    devices: Option<Devices>,
}

struct Line {
    source: String,
    handle: String,
    name: String,
    until: String,
    over: bool,
    looked: String,
    a_day: Option<String>,
    trouble: Option<String>,
    feed: Option<String>,
    theirs: String,
}

struct Happening {
    at: String,
    machine: String,
    handle: String,
    said: String,
    bad: bool,
    href: Option<String>,
}

impl Line {
    fn of(watch: &Watch, Reader { t, now }: Reader) -> Self {
        let a_day = watch.rhythm.a_day();
        let trouble = watch.failure.as_deref().map(|code| match code {
            UNDER_AGE => t.watches_of_a_child(),
            code => t.watches_failed(why::said(code)),
        });
        let theirs = Asking { by: watch.handle.clone(), ..Asking::default() };
        Self {
            source: watch.source.clone(),
            handle: words::clean(&watch.handle, 64),
            name: words::clean(&watch.name, 64),
            until: words::day(t, watch.until),
            over: watch.until <= now,
            looked: match watch.looked {
                None => t.watches_not_looked(),
                Some(at) => t.watches_looked(words::ago(t, now, at)),
            },
            a_day: (a_day >= 0.05).then(|| t.watches_a_day(Value::Tenths((a_day * 10.0).round() as i64))),
            trouble,
            feed: watch.feed.as_ref().map(|word| t.path(&format!("/feed/{word}.xml"))),
            theirs: theirs.href(&t.path("/library"), None),
        }
    }
}

impl Happening {
    fn of(t: Tongue, event: &Event) -> Self {
        let (said, bad, href) = match &event.what {
            What::Kept { id } => (t.happened_kept(), false, Some(href::in_library(t, &event.source, id))),
            What::Missed { why, .. } => (t.happened_missed(why::said(why)), true, None),
            What::NotLooked { since, until } => {
                (t.happened_not_looked(words::day(t, *since), words::day(t, *until)), true, None)
            }
            What::Closed { why } => (t.happened_closed(why::said(why)), true, None),
        };
        Self {
            at: words::day(t, event.at),
            machine: event.at.to_string(),
            handle: words::clean(&event.handle, 64),
            said,
            bad,
            href,
        }
    }
}

pub(crate) async fn show(
    State(web): State<Shared>,
    Extension(t): Extension<Tongue>,
    owner: Owner,
    asked: Asked,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    page(&web, t, owner, &headers, did(t, &asked), Vec::new(), None).await
}

pub(super) async fn page(
    web: &Web,
    t: Tongue,
    owner: Owner,
    headers: &HeaderMap,
    did: Option<String>,
    tested: Vec<String>,
    device: Option<TestedDevice>,
) -> Result<Response, Problem> {
    let library = Library::of(web)?;
    let reader = web.reader(t);
    let told = library.bell.iter().flat_map(|bell| &bell.targets).map(ToString::to_string).collect();
    let devices = Devices::of(library, t, device).await?;
    let page = Watches {
        frame: frame(web, t, headers, "/watch", &t.watches_title()),
        seal: owner.seal,
        did,
        days: DAYS,
        most: library.watches,
        lines: library.store.watches().await?.iter().map(|watch| Line::of(watch, reader)).collect(),
        happened: library
            .store
            .happened(None, EVENTS)
            .await?
            .iter()
            .map(|event| Happening::of(t, event))
            .collect(),
        told,
        tested,
        devices,
    };
    Ok(html(StatusCode::OK, &page))
}

/// `do` is `add`, `renew`, `end`, `feed` or `forget`.
pub(crate) async fn act(
    State(web): State<Shared>,
    Extension(t): Extension<Tongue>,
    owner: Owner,
    visitor: Visitor,
    body: Body,
) -> Result<Response, Problem> {
    let library = Library::of(&web)?;
    let form = body::form(body, &web.cx).await?;
    owner.sealed(form.get("seal"))?;
    let (source, handle) = (form.get("source").unwrap_or("tiktok"), form.get("handle").unwrap_or_default());
    let did = match form.get("do") {
        Some("add" | "renew") => {
            // What is no number is no number of days either.
            let days = form.get("days").map_or(Ok(DAYS), str::parse).unwrap_or_default();
            let text = if handle.is_empty() { form.link() } else { format!("@{handle}").into() };
            let added = library::watch(&web, &text, days, &visitor).await?;
            if added.unsure.is_some() { "unsure".to_owned() } else { "watched".to_owned() }
        }
        Some("end") => {
            if !library.store.unwatch(source, handle).await? {
                return Err(not_watched());
            }
            "ended".to_owned()
        }
        Some("feed") => {
            if !library.store.feed(source, handle, &web.cx.chance.id()).await? {
                return Err(not_watched());
            }
            "fed".to_owned()
        }
        Some("forget") if form.get("sure").is_some() => {
            format!("forgotten&many={}", library::forget(library, source, handle).await?)
        }
        Some("forget") => {
            return Err(Problem::refused_form(say::watches_unsure(), say::watches_unsure_hint()));
        }
        _ => return Err(lost_form()),
    };
    Ok(Redirect::to(&t.path(&format!("/watch?did={did}"))).into_response())
}

fn not_watched() -> Problem {
    Problem::refused_form(say::watches_none_such(), say::watches_none_such_hint())
}

/// `POST /watch/test`: tells everybody who is told that this is a test, and says whether it came through.
pub(crate) async fn test(
    State(web): State<Shared>,
    Extension(t): Extension<Tongue>,
    owner: Owner,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let form: Asked = body::form(body, &web.cx).await?;
    owner.sealed(form.get("seal"))?;
    let tested = library::ring(&web).await?;
    let tested = tested.into_iter().map(|(target, why)| reached(t, target, why)).collect();
    page(&web, t, owner, &headers, None, tested, None).await
}

fn reached(t: Tongue, target: String, why: Option<Said>) -> String {
    match why {
        None => t.told_reached_html(target),
        Some(why) => t.told_failed_html(target, why),
    }
}
