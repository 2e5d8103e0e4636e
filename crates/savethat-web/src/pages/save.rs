//! `GET /save?link=TEXT`: from a link to a proved file, on a page that refreshes itself until it is there.

use std::{sync::Arc, time::Duration};

use askama::Template;
use axum::{
    Extension,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use savethat::convert::Able;

use super::{
    html,
    index::{self, Index},
    view::{Card, Frame, Keep, Reader, Ring, Told, href},
};
use crate::{
    app::{Shared, Web},
    asked::{self, Asked, from_elsewhere},
    assets, begin,
    door::Visitor,
    headers::{RequestId, Shown},
    library::{Owner, Perhaps},
    place::Place,
    problem::Problem,
    saves::{Save, Status},
};

/// How long the first page waits for the proof: most files are whole by then, and no page has to be refreshed.
const FIRST: Duration = Duration::from_secs(8);
/// Those after it wait less, so that the bar moves.
const AGAIN: Duration = Duration::from_secs(2);

#[derive(Template)]
#[template(path = "save.html")]
pub(crate) struct Saved {
    pub(crate) frame: Frame,
    /// How far it is, in a word or two.
    pub(crate) heading: String,
    /// Of the save, for the script that follows it.
    pub(crate) id: String,
    /// `fetching`, `ready` or `failed`.
    pub(crate) status: &'static str,
    /// Where the three steps into Photos are drawn.
    pub(crate) steps: &'static str,
    /// The page's address as a QR code.
    pub(crate) code: String,
    pub(crate) card: Card,
    /// For the owner.
    pub(crate) keep: Option<Keep>,
}

pub(crate) async fn show(
    State(web): State<Shared>,
    Extension(id): Extension<RequestId>,
    place: Place,
    visitor: Visitor,
    Perhaps(owner): Perhaps,
    asked: Asked,
    headers: HeaderMap,
) -> Response {
    let t = place.t;
    if from_elsewhere(&headers) {
        // Another site's page brought the visitor here: a look-up only, the bytes after a tap.
        return Redirect::to(&href::look(t, &asked.link())).into_response();
    }
    let known = asked.get("id").and_then(|id| web.saves.find(id, web.cx.clock.mono()));
    let answer = match known {
        Some(save) => Ok(follow(&web, &place, &save, &headers, &id, owner.as_ref()).await),
        None if asked.link().is_empty() && asked.get("id").is_some() => Err(Problem::no_such_save()),
        None => begin(&web, &place, &visitor, &asked, &headers, (&id, owner.as_ref())).await,
    };
    answer.unwrap_or_else(|problem| index::failed(&web, place, &asked.link(), &problem, &id))
}

async fn begin(
    web: &Shared,
    place: &Place,
    visitor: &Visitor,
    asked: &Asked,
    headers: &HeaderMap,
    (id, owner): (&RequestId, Option<&Owner>),
) -> Result<Response, Problem> {
    let t = place.t;
    asked::only_visited(headers)?;
    let quality = asked.quality()?;
    let link = asked.link();
    let each =
        if asked.flag("all")? { Some(web.saver.judge_each(&link)) } else { begin::several(web, &link) };
    if let Some(each) = each.filter(|each| each.iter().any(|each| each.link.is_ok())) {
        let list = begin::list(web, each, quality, visitor)?;
        return Ok(Redirect::to(&href::list(t, &list.id)).into_response());
    }
    visitor.look()?;
    let judged = web.saver.judge(&link)?;
    let posts = web.look(&judged.link).await?;
    match (posts.as_slice(), Ring::handle(&judged.link)) {
        ([_], None) => {
            let save = begin::save(web, posts, quality, None)?;
            if asked::patience(headers).is_some() {
                return Ok(follow(web, place, &save, headers, id, owner).await);
            }
            // From an address that names the save: there a reload finds it, and does not begin another.
            save.permitted()?;
            let post = save.posts().next().ok_or_else(Problem::internal)?;
            Ok(Redirect::to(&href::save(t, &post.link, quality, Some(&save.id))).into_response())
        }
        (posts, handle) => {
            let ring = Ring::of(posts, handle, web.reader(t)).with_pictures(posts);
            let mut frame = web.frame_at(place);
            frame.here = Some(href::save(t, &link, quality, None));
            frame.title.clone_from(&ring.title);
            frame.field.clone_from(&ring.field);
            let keep = owner.map(|owner| Keep::of(owner, "link", &frame.field));
            Ok(html(StatusCode::OK, &Index { ring: Some(ring), keep, ..Index::of(frame) }))
        }
    }
}

async fn follow(
    web: &Web,
    place: &Place,
    save: &Arc<Save>,
    headers: &HeaderMap,
    id: &RequestId,
    owner: Option<&Owner>,
) -> Response {
    let patience = FIRST.saturating_sub(web.cx.clock.mono().saturating_sub(save.born)).max(AGAIN);
    // A script asks for the page at once, and follows the events; nobody may wait longer than the page means to.
    let patience = asked::patience(headers).map_or(patience, |wanted| wanted.min(patience));
    save.settled(patience, &web.cx).await;
    match page(save, web.version, web.saver.converter.able(), web.reader(place.t), id) {
        Ok((mut page, problem)) => {
            page.frame.inside = place.inside;
            page.frame.place = Some(place.clone());
            page.frame.library = web.library.is_some();
            page.keep = owner.map(|owner| Keep::of(owner, "save", &save.id));
            let status = problem.as_ref().map_or(StatusCode::OK, Problem::status);
            let mut response = html(status, &page);
            if let Some(problem) = problem {
                response.extensions_mut().insert(Shown(problem.code()));
            }
            response
        }
        Err(problem) => problem.into_response(),
    }
}

/// The page of a save, and the problem that it shows where no file could be had.
pub(crate) fn page(
    save: &Save,
    version: &'static str,
    able: Able,
    reader: Reader,
    id: &RequestId,
) -> Result<(Saved, Option<Problem>), Problem> {
    save.permitted()?;
    let post = save.posts().next().ok_or_else(Problem::internal)?;
    let t = reader.t;
    let mut frame = Frame::new(version, reader);
    frame.title = Card::title(t, post);
    frame.field.clone_from(&post.link);
    frame.here = Some(href::save(t, &post.link, save.quality, Some(&save.id)));
    let files: Vec<_> = save.files.iter().map(|file| (file.n, file.snapshot())).collect();
    let status = Status::of_all(files.iter().map(|(_, file)| file.status));
    if status == Status::Fetching {
        frame.refresh.clone_from(&frame.here);
    }
    let all_failed = files.iter().all(|(_, file)| file.status == Status::Failed);
    let problem =
        files.iter().find_map(|(_, file)| file.failure.clone()).filter(|_| all_failed).map(Problem::from);
    frame.failure = problem.as_ref().map(|problem| Told::of(t, problem, Some(&post.link), Some(id)));
    let mut card = Card::saved(post, save.quality, &save.id, &files, able, reader);
    if frame.failure.is_some() {
        // Said once, next to the field.
        card.files.iter_mut().for_each(|row| row.failure = None);
    }
    let heading = match status {
        Status::Fetching => t.fetching(),
        Status::Failed if all_failed => t.not_saved(),
        Status::Failed => t.saved_in_part(),
        Status::Ready => t.ready(),
    };
    Ok((
        Saved {
            frame,
            heading,
            code: href::code_of_save(t, &save.id),
            steps: &assets::STEPS,
            id: save.id.clone(),
            status: status.as_str(),
            card,
            keep: None,
        },
        problem,
    ))
}
