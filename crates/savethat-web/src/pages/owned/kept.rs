//! `GET /library/SOURCE/ID`: one kept post, and its bytes.

use askama::Template;
use axum::{
    Extension,
    extract::{Path, State},
    http::{HeaderMap, Method, StatusCode},
    response::Response,
};
use savethat_library::record::{KeptFile, Record};
use savethat_words::Tongue;

use super::{frame, tile::Tile};
use crate::{
    app::Shared,
    asked::{Asked, only_followed},
    library::{self, Library, Owner, file_of, named},
    pages::{html, view::Frame},
    problem::Problem,
    words,
};

#[derive(Template)]
#[template(path = "library/kept.html")]
struct Kept {
    frame: Frame,
    seal: String,
    title: String,
    /// `Story by @alice`: a piece of the page.
    by: String,
    tile: Tile,
    name: String,
    caption: String,
    /// Where the post is or was, if it is an address of the web.
    link: Option<String>,
    /// When it was posted and kept: a piece of the page.
    times: String,
    /// Where all of this creator are, and a piece of the page that says so.
    theirs: (String, String),
    notes: Vec<String>,
    files: Vec<File>,
}

struct File {
    href: String,
    inline: String,
    is_video: bool,
    is_picture: bool,
    /// `Download video`.
    download: String,
    facts: Vec<String>,
    sha256: String,
    short: String,
    path: String,
}

impl File {
    fn of(t: Tongue, key: &str, file: &KeptFile) -> Self {
        let (is_video, is_picture) = (file.mime == "video/mp4", file.mime.starts_with("image/"));
        let href = format!("/library/{key}/{}", file_of(file));
        let pixels = file.width.zip(file.height).map(|(width, height)| words::pixels(t, width, height));
        let length = file.duration_s.map(|count| words::seconds(t, count));
        Self {
            inline: format!("{href}?inline=1"),
            href,
            is_video,
            is_picture,
            download: if is_video {
                t.download_video()
            } else if is_picture {
                t.download_picture()
            } else {
                t.kept_download()
            },
            facts: [pixels, length, Some(words::bytes(t, file.bytes))].into_iter().flatten().collect(),
            short: format!("{}…", file.sha256.get(..12).unwrap_or(&file.sha256)),
            sha256: file.sha256.clone(),
            path: file.path.clone(),
        }
    }
}

pub(crate) async fn show(
    State(web): State<Shared>,
    Extension(t): Extension<Tongue>,
    owner: Owner,
    Path((source, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let record = find(&web, &source, &id).await?;
    let tile = Tile::of(&record, web.reader(t));
    let who = format!("@{}", tile.handle);
    let title = t.what_by(&tile.what, &who);
    let mut notes = Vec::new();
    if let Some(gone) = record.gone {
        notes.push(t.kept_gone(words::day(t, gone)));
    }
    if record.made_by_ai == Some(true) {
        notes.push(t.note_made_by_ai());
    }
    let asking = library::Asking { by: record.handle.clone(), ..library::Asking::default() };
    let page = Kept {
        frame: frame(&web, t, &headers, &format!("/library/{}", tile.key), &title),
        seal: owner.seal,
        title,
        by: t.what_by_html(&tile.what, &who),
        name: words::clean(&record.name, 64),
        caption: words::clean(&record.caption, 4_000),
        link: Some(record.link.clone()).filter(|link| link.starts_with("https://")),
        times: t.kept_times_html(
            &tile.machine,
            &tile.posted,
            record.kept.to_string(),
            words::day(t, record.kept),
        ),
        theirs: (asking.href(&t.path("/library"), None), t.kept_theirs_html(&who)),
        notes,
        files: record.files.iter().map(|file| File::of(t, &tile.key, file)).collect(),
        tile,
    };
    Ok(html(StatusCode::OK, &page))
}

pub(crate) async fn bytes(
    State(web): State<Shared>,
    _owner: Owner,
    Path((source, id, name)): Path<(String, String, String)>,
    asked: Asked,
    method: Method,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    only_followed(&headers)?;
    let library = Library::of(&web)?;
    let record = find(&web, &source, &id).await?;
    if name == "picture.jpg" {
        return library::picture(&web, &record).await;
    }
    let file = named(&record, &name).ok_or_else(Problem::no_such_page)?;
    library::file(library, file, asked.flag("inline")?, &method, &headers).await
}

async fn find(web: &Shared, source: &str, id: &str) -> Result<Record, Problem> {
    let record = Library::of(web)?.store.record(source, id).await?.ok_or_else(Problem::no_such_record)?;
    library::permitted(web, &record)?;
    Ok(record)
}
