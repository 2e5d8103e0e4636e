//! `GET /`: one field, one button. With `?link=` also what is behind the link; no byte of it is fetched.

use askama::Template;
use axum::{
    Extension,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};

use savethat_words::Tongue;

use super::{
    html,
    view::{Card, Frame, Keep, Ring, Several, Told, href},
};
use crate::{
    app::{Example, Shared, Web},
    asked::Asked,
    begin,
    door::Visitor,
    headers::{RequestId, Shown},
    library::Perhaps,
    place::Place,
    problem::Problem,
    words,
};

#[derive(Template)]
#[template(path = "index.html")]
pub(crate) struct Index<'a> {
    pub(crate) frame: Frame,
    /// One post and its files, before anything was fetched.
    pub(crate) card: Option<Card>,
    pub(crate) ring: Option<Ring>,
    /// Several links that wait for the tap.
    pub(crate) several: Option<Several>,
    pub(crate) examples: &'a [Example],
    /// For the owner.
    pub(crate) keep: Option<Keep>,
}

impl<'a> Index<'a> {
    pub(crate) fn of(frame: Frame) -> Self {
        Self { frame, card: None, ring: None, several: None, examples: &[], keep: None }
    }
}

pub(crate) async fn show(
    State(web): State<Shared>,
    Extension(id): Extension<RequestId>,
    place: Place,
    visitor: Visitor,
    Perhaps(owner): Perhaps,
    asked: Asked,
) -> Response {
    let t = place.t;
    if asked.link().trim().is_empty() {
        let frame = Frame { bare: true, site: web.site(t), ..web.frame_at(&place) };
        return html(StatusCode::OK, &Index { examples: &web.examples, ..Index::of(frame) });
    }
    match look(&web, t, &visitor, &asked).await {
        Ok(mut page) => {
            page.frame.inside = place.inside;
            page.frame.place = Some(place);
            if page.card.is_some() || page.ring.is_some() {
                page.keep = owner.map(|owner| Keep::of(&owner, "link", &page.frame.field));
            }
            html(StatusCode::OK, &page)
        }
        Err(problem) => failed(&web, place, &asked.link(), &problem, &id),
    }
}

async fn look<'a>(web: &'a Web, t: Tongue, visitor: &Visitor, asked: &Asked) -> Result<Index<'a>, Problem> {
    let quality = asked.quality()?;
    visitor.look()?;
    let link = asked.link();
    if let Some(each) = begin::several(web, &link) {
        // Nobody is asked for anything yet: another site's page may have brought the visitor here with a hundred links.
        let mut frame = web.frame(t);
        frame.field = words::without_traces(&link);
        frame.here = Some(href::look(t, &link));
        return Ok(Index { several: Some(Several::of(t, &each, &link)), ..Index::of(frame) });
    }
    let judged = web.saver.judge(&link)?;
    let posts = web.look(&judged.link).await?;
    let reader = web.reader(t);
    let mut frame = web.frame(t);
    frame.here = Some(href::look(t, &link));
    Ok(match (posts.as_slice(), Ring::handle(&judged.link)) {
        ([post], None) => {
            frame.title = Card::title(t, post);
            frame.field.clone_from(&post.link);
            let card = Card::planned(post, quality, reader);
            Index { card: Some(card), ..Index::of(frame) }
        }
        (posts, handle) => {
            let ring = Ring::of(posts, handle, reader);
            frame.title.clone_from(&ring.title);
            frame.field.clone_from(&ring.field);
            Index { ring: Some(ring), ..Index::of(frame) }
        }
    })
}

/// The page with a failure next to its field, under the failure's own status.
pub(crate) fn failed(web: &Web, place: Place, pasted: &str, problem: &Problem, id: &RequestId) -> Response {
    let t = place.t;
    // Its other languages begin anew: what has failed here need not be asked for again.
    let mut frame = web.frame_at(&Place { path: "/".to_owned(), ..place });
    frame.field = words::without_traces(pasted);
    frame.failure = Some(Told::of(t, problem, Some(&frame.field), Some(id)));
    // Whether it is the site or this one link.
    frame.site = web.site(t).filter(|_| problem.is_of_the_site());
    let page = Index { examples: &web.examples, ..Index::of(frame) };
    let mut response = html(problem.status(), &page);
    response.extensions_mut().insert(Shown(problem.code()));
    if let Some(seconds) = problem.retry_after() {
        response.headers_mut().insert(axum::http::header::RETRY_AFTER, seconds.into());
    }
    response.into_response()
}
