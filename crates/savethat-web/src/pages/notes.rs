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
            title: String,
            answer: String,
        }
    };
}

page!(Questions, "questions.html");
page!(Help, "help.html");

pub(crate) async fn questions(State(web): State<Shared>, place: Place) -> Response {
    let t = place.t;
    let (title, answer) = (t.question_title(), t.question_answer());
    let frame = note(&web, &place, &title, &answer);
    html(StatusCode::OK, &Questions { frame, title, answer })
}

pub(crate) async fn help(State(web): State<Shared>, place: Place) -> Response {
    let t = place.t;
    let (title, answer) = (t.trouble_title(), t.trouble_answer());
    let frame = Frame { site: web.site(t), ..note(&web, &place, &title, &answer) };
    html(StatusCode::OK, &Help { frame, title, answer })
}

#[derive(Template)]
#[template(path = "privacy.html")]
struct Privacy {
    frame: Frame,
    title: String,
    answer: String,
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
    let (title, answer) = (t.privacy_title(), t.privacy_answer());
    let limits = web.saver.spool.limits();
    let page = Privacy {
        frame: Frame { unlisted: true, ..note(&web, &place, &title, &answer) },
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
    title: String,
    answer: String,
    operator: Option<&'a Operator>,
    contact: Option<Contact<'a>>,
}

pub(crate) async fn legal(State(web): State<Shared>, place: Place) -> Response {
    let t = place.t;
    let (title, answer) = (t.legal_title(), t.legal_answer());
    let operator = web.operator.as_ref();
    let contact = operator.and_then(Operator::contact);
    let frame = Frame { unlisted: true, ..note(&web, &place, &title, &answer) };
    html(StatusCode::OK, &Legal { frame, title, answer, operator, contact })
}

#[derive(Template)]
#[template(path = "report.html")]
struct Report<'a> {
    frame: Frame,
    title: String,
    answer: String,
    operator: Option<&'a Operator>,
    contact: Option<Contact<'a>>,
}

pub(crate) async fn report(State(web): State<Shared>, place: Place) -> Response {
    let t = place.t;
    let (title, answer) = (t.report_title(), t.report_answer());
    let operator = web.operator.as_ref();
    let contact = operator.and_then(Operator::contact);
    let frame = Frame { unlisted: true, ..note(&web, &place, &title, &answer) };
    html(StatusCode::OK, &Report { frame, title, answer, operator, contact })
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_failure_has_its_entry() {
        let help = include_str!("../../templates/help.html");
        let http = ["bad_request", "no_such_page", "busy", "key_refused"];
        for code in savethat::failure::Code::all().map(savethat::failure::Code::as_str).chain(http) {
            let heading = format!("<h3 id=\"{code}\">");
            assert_eq!(help.matches(&heading).count(), 1, "{code}");
            let words = format!(
                "{heading}{{{{ frame.t.trouble_{code}() }}}}</h3>\n<p>{{{{ frame.t.trouble_{code}_help"
            );
            assert!(help.contains(&words), "{code} has the words of another");
        }
    }
}
