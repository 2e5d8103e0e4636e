//! `GET /watch`: who is watched, how it goes, and what happened.

use askama::Template;
use axum::{
    body::Body,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use jiff::Timestamp;
use savethat_library::{
    event::{Event, What},
    watch::{UNDER_AGE, Watch, adding},
};
use savethat_words::Tongue;

use super::{did, frame};
use crate::{
    app::{Shared, Web},
    asked::Asked,
    body,
    door::Visitor,
    library::{self, Asking, Library, Owner},
    pages::{html, view::Frame},
    problem::Problem,
    words,
};

/// Of what happened last.
const EVENTS: u32 = 40;

#[derive(Template)]
#[template(path = "library/watches.html")]
struct Watches {
    frame: Frame,
    seal: String,
    did: Option<String>,
    /// What everybody is told who begins one.
    words: String,
    most: u32,
    lines: Vec<Line>,
    happened: Vec<Happening>,
    /// Who is told.
    told: Vec<String>,
    /// What became of a test.
    tested: Vec<Tested>,
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

struct Tested {
    target: String,
    /// `None`: it came through.
    why: Option<String>,
}

impl Line {
    fn of(watch: &Watch, now: Timestamp) -> Self {
        let a_day = watch.rhythm.a_day();
        let trouble = watch.failure.as_deref().map(|code| match code {
            UNDER_AGE => "Not kept: TikTok marks the account as that of a child.".to_owned(),
            code => format!("The last look failed: {}.", code.replace('_', " ")),
        });
        let theirs = Asking { by: watch.handle.clone(), ..Asking::default() };
        Self {
            source: watch.source.clone(),
            handle: words::clean(&watch.handle, 64),
            name: words::clean(&watch.name, 64),
            until: words::day(Tongue::ENGLISH, watch.until),
            over: watch.until <= now,
            looked: watch.looked.map_or_else(
                || "not looked yet".to_owned(),
                |at| format!("looked {}", words::ago(Tongue::ENGLISH, now, at)),
            ),
            a_day: (a_day >= 0.05).then(|| format!("about {a_day:.1} Stories a day")),
            trouble,
            feed: watch.feed.as_ref().map(|word| format!("/feed/{word}.xml")),
            theirs: theirs.href("/library", None),
        }
    }
}

impl Happening {
    fn of(event: &Event) -> Self {
        let (said, bad, href) = match &event.what {
            What::Kept { id } => ("kept".to_owned(), false, Some(format!("/library/{}/{id}", event.source))),
            What::Missed { why, .. } => (format!("missed: {}", why.replace('_', " ")), true, None),
            What::NotLooked { since, until } => (
                format!(
                    "not looked from {} to {}",
                    words::day(Tongue::ENGLISH, *since),
                    words::day(Tongue::ENGLISH, *until)
                ),
                true,
                None,
            ),
            What::Closed { why } => (format!("the account is closed: {}", why.replace('_', " ")), true, None),
        };
        Self {
            at: words::day(Tongue::ENGLISH, event.at),
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
    owner: Owner,
    asked: Asked,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    page(&web, owner, &headers, did(&asked), Vec::new()).await
}

async fn page(
    web: &Web,
    owner: Owner,
    headers: &HeaderMap,
    did: Option<String>,
    tested: Vec<Tested>,
) -> Result<Response, Problem> {
    let library = Library::of(web)?;
    let now = web.cx.clock.now();
    let told = library.bell.iter().flat_map(|bell| &bell.targets).map(ToString::to_string).collect();
    let page = Watches {
        frame: frame(web, headers, "Watch"),
        seal: owner.seal,
        did,
        words: adding::words().to_string(),
        most: library.watches,
        lines: library.store.watches().await?.iter().map(|watch| Line::of(watch, now)).collect(),
        happened: library.store.happened(None, EVENTS).await?.iter().map(Happening::of).collect(),
        told,
        tested,
    };
    Ok(html(StatusCode::OK, &page))
}

/// `do` is `add`, `renew`, `end`, `feed` or `forget`.
pub(crate) async fn act(
    State(web): State<Shared>,
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
            let days = form.get("days").map_or(Ok(30), str::parse).unwrap_or_default();
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
            let hint = "Tick the box beside the button: what is forgotten cannot be brought back.";
            return Err(Problem::refused_form(
                "Nothing was taken out: you did not say that you are sure.",
                hint,
            ));
        }
        _ => return Err(Problem::refused_form("This form says not what to do.", "Load the page again.")),
    };
    Ok(Redirect::to(&format!("/watch?did={did}")).into_response())
}

fn not_watched() -> Problem {
    Problem::refused_form("They are not watched.", "The watch may have been ended in another window.")
}

/// `POST /watch/test`: tells everybody who is told that this is a test, and says whether it came through.
pub(crate) async fn test(
    State(web): State<Shared>,
    owner: Owner,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let form: Asked = body::form(body, &web.cx).await?;
    owner.sealed(form.get("seal"))?;
    let tested = library::ring(&web).await?;
    let tested = tested.into_iter().map(|(target, why)| Tested { target, why }).collect();
    page(&web, owner, &headers, None, tested).await
}
