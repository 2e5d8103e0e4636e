//! Pages of words: questions, help by symptom, privacy, legal, report.

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};

use super::{html, view::Frame};
use crate::{
    app::{Contact, Operator, Shared, Web},
    known, library,
    place::Place,
    saves, words,
};

/// The frame of a page of words.
pub(super) fn note(web: &Web, place: &Place, title: &str, answer: &str) -> Frame {
    Frame { title: place.t.titled(title), about: answer.to_owned(), words: true, ..web.frame_at(place) }
}

macro_rules! page {
    ($name:ident, $path:literal) => {
        #[derive(Template)]
        #[template(path = $path)]
        struct $name {
            frame: Frame,
            title: &'static str,
            answer: &'static str,
        }
    };
}

page!(Questions, "questions.html");
page!(Help, "help.html");

pub(crate) async fn questions(State(web): State<Shared>, place: Place) -> Response {
    let t = place.t;
    let (title, answer) =
        ("Questions", "Whether it is anonymous, what you get, how long it works: the short answers.");
    let frame = note(&web, &place, title, answer);
    html(StatusCode::OK, &Questions { frame, title, answer })
}

pub(crate) async fn help(State(web): State<Shared>, place: Place) -> Response {
    let t = place.t;
    let (title, answer) =
        ("Help", "Find what the page said, or what you see, and do the first thing that is named there.");
    let frame = Frame { site: web.site(t), ..note(&web, &place, title, answer) };
    html(StatusCode::OK, &Help { frame, title, answer })
}

#[derive(Template)]
#[template(path = "privacy.html")]
struct Privacy {
    frame: Frame,
    title: &'static str,
    answer: &'static str,
    /// How long and how much the spool keeps, as it is set.
    age: String,
    bytes: String,
    /// How long a save is found by its address, and how many posts are remembered.
    saves: String,
    known: usize,
    /// How long a browser of the owner's is let in.
    session: String,
    contact: bool,
    /// Requests are counted.
    metrics: bool,
}

pub(crate) async fn privacy(State(web): State<Shared>, place: Place) -> Response {
    let t = place.t;
    let title = "Privacy";
    let answer = "No account, no cookies for visitors, nobody is counted. This page is written from the settings that this server runs with.";
    let limits = web.saver.spool.limits();
    let page = Privacy {
        frame: Frame { unlisted: true, ..note(&web, &place, title, answer) },
        title,
        answer,
        age: words::seconds_long(t, limits.most_age.as_secs()),
        bytes: words::bytes(t, limits.most_bytes),
        saves: words::seconds_long(t, saves::AGE.as_secs()),
        known: known::LIMIT,
        session: words::seconds_long(t, library::SESSION.as_secs()),
        metrics: web.watch.metrics.is_some(),
        contact: web.operator.as_ref().is_some_and(|operator| operator.contact().is_some()),
    };
    html(StatusCode::OK, &page)
}

#[derive(Template)]
#[template(path = "legal.html")]
struct Legal<'a> {
    frame: Frame,
    title: &'static str,
    answer: &'static str,
    operator: Option<&'a Operator>,
    contact: Option<Contact<'a>>,
}

pub(crate) async fn legal(State(web): State<Shared>, place: Place) -> Response {
    let t = place.t;
    let (title, answer) =
        ("Legal", "Who runs this server, what it is for, and what to do when a post is to go.");
    let operator = web.operator.as_ref();
    let contact = operator.and_then(Operator::contact);
    let frame = Frame { unlisted: true, ..note(&web, &place, title, answer) };
    html(StatusCode::OK, &Legal { frame, title, answer, operator, contact })
}

#[derive(Template)]
#[template(path = "report.html")]
struct Report<'a> {
    frame: Frame,
    title: &'static str,
    answer: &'static str,
    operator: Option<&'a Operator>,
    contact: Option<Contact<'a>>,
}

pub(crate) async fn report(State(web): State<Shared>, place: Place) -> Response {
    let t = place.t;
    let (title, answer) = (
        "Report",
        "Write to whoever runs this server, with the link of the post: they can withhold it here. The post itself is TikTok’s to remove.",
    );
    let operator = web.operator.as_ref();
    let contact = operator.and_then(Operator::contact);
    let frame = Frame { unlisted: true, ..note(&web, &place, title, answer) };
    html(StatusCode::OK, &Report { frame, title, answer, operator, contact })
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_failure_has_its_entry() {
        let help = include_str!("../../templates/help.html");
        let http = ["bad_request", "no_such_page", "busy", "key_refused"];
        for code in savethat::failure::Code::all().map(savethat::failure::Code::as_str).chain(http) {
            assert_eq!(help.matches(&format!("<h3 id=\"{code}\">")).count(), 1, "{code}");
        }
    }
}
