//! `GET /library`: what is kept, what dies next, and what to do with it.

use askama::Template;
use axum::{
    Extension,
    body::Body,
    extract::State,
    http::{HeaderMap, Method, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use savethat::media::Quality;
use savethat_library::{record::Record, room, store::Dying};
use savethat_words::{Tongue, say};

use super::{did, frame, lost_form, tile::Tile};
use crate::{
    app::{Shared, Web},
    asked::Asked,
    body,
    library::{self, Asking, Library, Owner},
    pages::{
        html,
        view::{Frame, Reader, href},
    },
    problem::Problem,
    words,
};

/// Posts on a page.
const MANY: u32 = 60;
/// Stories that die next.
const DYING: u32 = 12;
/// Posts in one archive of a whole search.
const PACKED: u32 = 500;

#[derive(Template)]
#[template(path = "library/shelf.html")]
struct Shelf {
    frame: Frame,
    seal: String,
    did: Option<String>,
    /// `12 posts, 345 MB.`
    used: String,
    /// `The disk is 81 % full.`
    disk: Option<String>,
    dying: Vec<Soon>,
    asking: Asking,
    /// The address of all that was found.
    found: String,
    from: String,
    to: String,
    tiles: Vec<Tile>,
    first: Option<String>,
    next: Option<String>,
}

/// A Story that dies soon.
struct Soon {
    handle: String,
    left: String,
    machine: String,
    /// Its page, where it is kept.
    href: Option<String>,
}

impl Soon {
    fn of(dying: &Dying, Reader { t, now }: Reader) -> Self {
        Self {
            handle: words::clean(&dying.handle, 64),
            left: words::left(t, now, dying.expires),
            machine: dying.expires.to_string(),
            href: dying.kept.then(|| href::in_library(t, &dying.source, &dying.id)),
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
    let library = Library::of(&web)?;
    let asking = Asking::of(&asked)?;
    let reader = web.reader(t);
    let page = library.store.page(&asking.wanted(), asking.after, MANY).await?;
    let used = library.store.used().await?;
    let calm = asking.is_everything() && asking.after.is_none();
    let dying = if calm { library.store.dying(reader.now, DYING).await? } else { Vec::new() };
    // Saturates: whole parts of a hundred.
    let disk = room::used(library.shelf.folder()).map(|used| t.shelf_disk((used * 100.0) as u64));
    let at = t.path("/library");
    let shelf = Shelf {
        frame: frame(&web, t, &headers, "/library", &t.shelf_title()),
        seal: owner.seal,
        did: did(t, &asked),
        used: t.shelf_used(used.posts, words::bytes(t, used.bytes)),
        disk,
        dying: dying.iter().map(|dying| Soon::of(dying, reader)).collect(),
        from: asking.from.map(|day| day.to_string()).unwrap_or_default(),
        to: asking.to.map(|day| day.to_string()).unwrap_or_default(),
        tiles: page
            .records
            .iter()
            .filter(|record| library::permitted(&web, record).is_ok())
            .map(|record| Tile::of(record, reader))
            .collect(),
        first: asking.after.map(|_| asking.href(&at, None)),
        next: page.next.map(|place| asking.href(&at, Some(place))),
        found: asking.href(&at, None),
        asking,
    };
    Ok(html(StatusCode::OK, &shelf))
}

#[derive(Template)]
#[template(path = "library/sure.html")]
struct Sure {
    frame: Frame,
    seal: String,
    question: String,
    keys: Vec<String>,
}

/// What is to be done with the chosen posts: `do` is `export`, `export_all` or `remove`; with `sure`, removed for good.
pub(crate) async fn act(
    State(web): State<Shared>,
    Extension(t): Extension<Tongue>,
    owner: Owner,
    asked: Asked,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let library = Library::of(&web)?;
    let form = body::form(body, &web.cx).await?;
    owner.sealed(form.get("seal"))?;
    match form.get("do") {
        Some("export_all") => {
            let page = library.store.page(&Asking::of(&asked)?.wanted(), None, PACKED).await?;
            if page.next.is_some() {
                return Err(Problem::refused_form(say::shelf_too_many(PACKED), say::shelf_too_many_hint()));
            }
            library::pack(&web, t, &page.records, &Method::GET, &HeaderMap::new()).await
        }
        Some("export") => {
            let records = library::chosen(library, form.all("post").take(PACKED as usize)).await?;
            library::pack(&web, t, &records, &Method::GET, &HeaderMap::new()).await
        }
        Some("remove") => {
            let records = library::chosen(library, form.all("post").take(PACKED as usize)).await?;
            if records.is_empty() {
                return Err(Problem::refused_form(say::shelf_none_chosen(), say::shelf_none_chosen_hint()));
            }
            if form.get("sure").is_none() {
                return Ok(html(StatusCode::OK, &sure(&web, t, &headers, owner, &records)));
            }
            let mut many = 0;
            for record in &records {
                many += usize::from(library::remove(library, &record.source, &record.id).await?);
            }
            Ok(Redirect::to(&t.path(&format!("/library?did=removed&many={many}"))).into_response())
        }
        _ => Err(lost_form()),
    }
}

fn sure(web: &Web, t: Tongue, headers: &HeaderMap, owner: Owner, records: &[Record]) -> Sure {
    let bytes = words::bytes(t, records.iter().map(Record::bytes).sum());
    let question = match records.len() {
        1 => t.sure_one(bytes),
        many => t.sure_many(many, bytes),
    };
    Sure {
        frame: frame(web, t, headers, "/library", &t.sure_title()),
        seal: owner.seal,
        question,
        keys: records.iter().map(super::tile::key).collect(),
    }
}

/// `POST /library/keep`: what a result shows, from the visitor's own save or list where one is named.
pub(crate) async fn keep(
    State(web): State<Shared>,
    Extension(t): Extension<Tongue>,
    owner: Owner,
    visitor: crate::door::Visitor,
    body: Body,
) -> Result<Response, Problem> {
    let form = body::form(body, &web.cx).await?;
    owner.sealed(form.get("seal"))?;
    let (posts, quality) = if let Some(id) = form.get("save") {
        let save = web.save(id)?;
        (save.posts().cloned().collect(), save.quality)
    } else if let Some(id) = form.get("list") {
        let list = web.lists.find(id, web.cx.clock.mono()).ok_or_else(Problem::no_such_save)?;
        (list.posts(), list.quality)
    } else {
        visitor.look()?;
        let judged = web.saver.judge(&form.link())?;
        (web.look(&judged.link).await?, Quality::default())
    };
    let kept = library::keep(&web, &posts, quality).await?;
    Ok(Redirect::to(&t.path(&format!("/library?did=kept&many={}", kept.begun))).into_response())
}
