//! `GET /list/ID`: several links, each with its own state, failure and another try.

use std::time::Duration;

use askama::Template;
use axum::{
    Extension,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use savethat::convert::Able;
use savethat_words::Tongue;

use super::{
    html, index,
    view::{Frame, Keep, Line, href},
};
use crate::{
    app::Shared,
    asked::{self, Asked},
    assets, begin,
    door::Visitor,
    headers::RequestId,
    library::Perhaps,
    place::Place,
    problem::Problem,
    saves::{Count, List},
};

/// How long a page waits for the end of all.
const PATIENCE: Duration = Duration::from_secs(2);

#[derive(Template)]
#[template(path = "list.html")]
pub(crate) struct Listed {
    pub(crate) frame: Frame,
    /// `12 of 40`.
    pub(crate) heading: String,
    pub(crate) id: String,
    /// `fetching`, `ready` or `failed`.
    pub(crate) status: &'static str,
    pub(crate) lines: Vec<Line>,
    /// How many links were too many.
    pub(crate) left_out: usize,
    /// Where all are tried again that may succeed then, and how many those are.
    pub(crate) again: Option<(String, usize)>,
    /// Where the three steps into Photos are drawn.
    pub(crate) steps: &'static str,
    /// Its address as a QR code.
    pub(crate) code: String,
    /// All that was saved as one file.
    pub(crate) zip: Option<String>,
    /// For the owner.
    pub(crate) keep: Option<Keep>,
}

pub(crate) async fn show(
    State(web): State<Shared>,
    Extension(request): Extension<RequestId>,
    place: Place,
    Path(id): Path<String>,
    Perhaps(owner): Perhaps,
    headers: HeaderMap,
) -> Response {
    let Some(list) = web.lists.find(&id, web.cx.clock.mono()) else {
        return index::failed(&web, place, "", &Problem::no_such_save(), &request);
    };
    let patience = asked::patience(&headers).map_or(PATIENCE, |wanted| wanted.min(PATIENCE));
    list.settled(patience, &web.cx).await;
    let frame = web.frame_at(&place);
    let able = web.saver.converter.able();
    let mut page = page(&list, able, frame);
    page.keep = owner.map(|owner| Keep::of(&owner, "list", &list.id));
    html(StatusCode::OK, &page)
}

/// As the list is now, which is asked for once: heading and lines agree.
pub(crate) fn page(list: &List, able: Able, mut frame: Frame) -> Listed {
    let moments = list.now();
    let count = Count::of(&moments);
    let lines: Vec<Line> =
        moments.iter().map(|moment| Line::of(list, moment, able, frame.reader())).collect();
    let t = frame.t;
    let heading = heading(t, count, list.creator.is_some());
    frame.title = t.titled(&heading);
    frame.here = Some(href::list(t, &list.id));
    if let Some(handle) = &list.creator {
        frame.field = format!("@{handle}");
    }
    if count.under_way() {
        frame.refresh.clone_from(&frame.here);
    }
    Listed {
        frame,
        heading,
        id: list.id.clone(),
        status: count.as_str(),
        left_out: list.left_out,
        steps: &assets::STEPS,
        code: href::code_of_list(t, &list.id),
        again: (count.again > 0).then(|| (href::again(t, &list.id, None), count.again)),
        // Also a list that failed in part has files.
        keep: None,
        zip: (!count.under_way() && lines.iter().any(saved)).then(|| href::list_zip(&list.id)),
        lines,
    }
}

fn saved(line: &Line) -> bool {
    line.card.as_ref().is_some_and(|card| card.files.iter().any(|file| file.proved.is_some()))
}

/// Of a creator's Stories nobody knows beforehand how many they are, so that is said too.
fn heading(t: Tongue, count: Count, creator: bool) -> String {
    let Count { all, saved, failed, .. } = count;
    match (creator, count.under_way()) {
        (true, _) if all == 1 && saved + failed == 0 => t.list_looking(),
        (true, true) => t.list_found(all, saved),
        (true, false) if failed == 0 => t.list_found(all, saved),
        (true, false) => t.list_found_failed(all, saved, failed),
        (false, true) => t.list_of(saved + failed, all),
        (false, false) if failed == 0 => t.list_all(all),
        (false, false) => t.list_failed(saved, all, failed),
    }
}

/// Tries again what failed and may succeed.
pub(crate) async fn again(
    State(web): State<Shared>,
    Extension(t): Extension<Tongue>,
    Path(id): Path<String>,
    visitor: Visitor,
    asked: Asked,
) -> Result<Response, Problem> {
    let list = web.lists.find(&id, web.cx.clock.mono()).ok_or_else(Problem::no_such_save)?;
    begin::again(&web, &list, asked.get("key"), &visitor)?;
    Ok(Redirect::to(&href::list(t, &id)).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_far_a_list_is() {
        let count = |all, saved, failed| Count { all, saved, failed, again: 0 };
        for (count, creator, said) in [
            (count(40, 0, 0), false, "0 of 40"),
            (count(40, 10, 2), false, "12 of 40"),
            (count(40, 40, 0), false, "All 40 saved"),
            (count(40, 38, 2), false, "38 of 40 saved, 2 failed"),
            (count(1, 0, 0), true, "Looking for live Stories"),
            (count(7, 3, 0), true, "Found 7, saved 3"),
            (count(7, 7, 0), true, "Found 7, saved 7"),
            (count(7, 6, 1), true, "Found 7, saved 6, 1 failed"),
        ] {
            assert_eq!(heading(Tongue::ENGLISH, count, creator), said);
        }
    }
}
