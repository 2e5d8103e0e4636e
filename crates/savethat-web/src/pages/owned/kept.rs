//! `GET /library/SOURCE/ID`: one kept post, and its bytes.

use askama::Template;
use axum::{
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
    tile: Tile,
    name: String,
    caption: String,
    /// Where the post is or was, if it is an address of the web.
    link: Option<String>,
    /// For people, and for machines.
    kept: (String, String),
    /// All of this creator.
    theirs: String,
    notes: Vec<String>,
    files: Vec<File>,
}

struct File {
    href: String,
    inline: String,
    is_video: bool,
    is_picture: bool,
    thing: &'static str,
    facts: Vec<String>,
    sha256: String,
    short: String,
    path: String,
}

impl File {
    fn of(key: &str, file: &KeptFile) -> Self {
        let (is_video, is_picture) = (file.mime == "video/mp4", file.mime.starts_with("image/"));
        let href = format!("/library/{key}/{}", file_of(file));
        let pixels = file.width.zip(file.height).map(|(width, height)| format!("{width} × {height}"));
        let length = file.duration_s.map(|count| words::seconds(Tongue::ENGLISH, count));
        Self {
            inline: format!("{href}?inline=1"),
            href,
            is_video,
            is_picture,
            thing: if is_video {
                "video"
            } else if is_picture {
                "picture"
            } else {
                "file"
            },
            facts: [pixels, length, Some(words::bytes(Tongue::ENGLISH, file.bytes))]
                .into_iter()
                .flatten()
                .collect(),
            short: format!("{}…", file.sha256.get(..12).unwrap_or(&file.sha256)),
            sha256: file.sha256.clone(),
            path: file.path.clone(),
        }
    }
}

pub(crate) async fn show(
    State(web): State<Shared>,
    owner: Owner,
    Path((source, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let record = find(&web, &source, &id).await?;
    let tile = Tile::of(&record, web.cx.clock.now());
    let title = format!("{} by @{}", tile.what, tile.handle);
    let mut notes = Vec::new();
    if let Some(gone) = record.gone {
        notes.push(format!(
            "Not public any more since {} at the latest: it is in no feed and no export.",
            words::day(Tongue::ENGLISH, gone)
        ));
    }
    if record.made_by_ai == Some(true) {
        notes.push("TikTok marks this as made by AI.".to_owned());
    }
    let asking = library::Asking { by: record.handle.clone(), ..library::Asking::default() };
    let page = Kept {
        frame: frame(&web, &headers, &title),
        seal: owner.seal,
        title,
        name: words::clean(&record.name, 64),
        caption: words::clean(&record.caption, 4_000),
        link: Some(record.link.clone()).filter(|link| link.starts_with("https://")),
        kept: (words::day(Tongue::ENGLISH, record.kept), record.kept.to_string()),
        theirs: asking.href("/library", None),
        notes,
        files: record.files.iter().map(|file| File::of(&tile.key, file)).collect(),
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
