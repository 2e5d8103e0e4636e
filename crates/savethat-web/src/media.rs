//! `/media/SOURCE/POSTID/NAME`: the bytes of one file, at the reader's pace, out of the spool.

use std::sync::Arc;

use axum::{
    extract::{Path, State},
    http::{HeaderMap, Method},
    response::Response,
};
use savethat::{
    convert::Made,
    media::{Format, Quality, file_name, file_name_beside, languages},
    post::{Part, Post},
    spool::Spooled,
};

#[cfg(test)]
use crate::api::shape::{Kilobits, QualityName};
use crate::{
    answer::{About, Wanted},
    app::{Shared, Web},
    asked::{Asked, only_followed},
    bundle, disposition,
    door::Visitor,
    problem::Problem,
};

/// The bytes of a file
///
/// As `href` of the other answers says. `file` is a number with any extension (`1.mp4`), `N.jpeg` for a picture as a JPEG,
/// `cover.jpg`, `sound.m4a`, `sound.mp3`, `slideshow.mp4`, `subs.LANGUAGE.vtt`, `subs.LANGUAGE.srt` or `all.zip`; what is not
/// there is made. The same address for as long as the post can be had.
#[cfg_attr(test, utoipa::path(
    get,
    path = "/media/{source}/{id}/{file}",
    operation_id = "media",
    tag = "bytes",
    params(
        ("source" = String, Path, description = "The site: `tiktok`", example = "tiktok"),
        ("id" = String, Path, description = "The number of the post", pattern = "^[0-9]{1,25}$"),
        ("file" = String, Path, description = "Which of its files", example = "1.mp4"),
        ("quality" = Option<QualityName>, Query, description = "Which form of a video; `compatible` where absent"),
        ("kbit" = Option<Kilobits>, Query, description = "Thousands of bits a second of an MP3; 192 where absent"),
        ("inline" = Option<bool>, Query, description = "To be looked at instead of saved"),
        ("save" = Option<String>, Query, description = "Your own save: its files are had also when the post is gone"),
    ),
    responses(
        (
            status = 200,
            description = "The bytes. The last 64 KiB wait for the proof that the file is whole; if it is not, the connection is cut",
            content_type = "*/*",
            body = Vec<u8>,
            headers(
                ("ETag" = String, description = "Strong; the same on every node"),
                ("Accept-Ranges" = String, description = "`bytes`"),
                ("Content-Disposition" = String, description = "The name to save it under"),
            ),
        ),
        (
            status = 206,
            description = "The range that was asked for, where `If-Range` is absent or still holds",
            content_type = "*/*",
            body = Vec<u8>,
            headers(("Content-Range" = String, description = "Which bytes of how many")),
        ),
        (status = 304, description = "You have it: `If-None-Match` holds"),
        (
            status = 416,
            description = "There is no such range",
            headers(("Content-Range" = String, description = "How many bytes there are")),
        ),
    ),
))]
pub(crate) async fn show(
    State(web): State<Shared>,
    visitor: Visitor,
    Path((source, id, name)): Path<(String, String, String)>,
    asked: Asked,
    method: Method,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    only_followed(&headers)?;
    // Also where they mean nothing: what is misspelt is told.
    let (quality, kilobits, inline) = (asked.quality()?, asked.kilobits()?, asked.flag("inline")?);
    let save = asked.get("save");
    let sought = Sought { source: &source, id: &id, quality, save };
    let (post, file, called) = match Named::parse(&name).ok_or_else(Problem::no_such_page)? {
        Named::Zip => return bundle::of_post(&web, &sought, &visitor, &method, &headers).await,
        Named::File(n) => {
            let (post, file) = find(&web, &sought, n, &visitor).await?;
            (post, file, Called::File(n))
        }
        Named::Jpeg(n) => {
            let (post, file) = find(&web, &sought, n, &visitor).await?;
            if file.head().await?.format == Format::Jpeg {
                (post, file, Called::File(n))
            } else {
                let file = web.make(&post, Made::Jpeg { n }).await?;
                (post, file, Called::File(n))
            }
        }
        Named::Cover => {
            let post = web.kept_or_found(&source, &id, save, &visitor).await?;
            let file = web.open(&post, Part::Cover, Quality::default()).await?;
            (post, file, Called::Beside("_cover".to_owned()))
        }
        Named::Sound { mp3 } => {
            let made = if mp3 { Made::Mp3 { kilobits } } else { Made::M4a };
            let post = web.kept_or_found(&source, &id, save, &visitor).await?;
            let file = web.make(&post, made).await?;
            (post, file, Called::Beside(String::new()))
        }
        Named::Slideshow => {
            let post = web.kept_or_found(&source, &id, save, &visitor).await?;
            let file = web.make(&post, Made::Slideshow).await?;
            (post, file, Called::Beside("_slideshow".to_owned()))
        }
        Named::Captions { language, srt } => {
            let post = web.kept_or_found(&source, &id, save, &visitor).await?;
            let all = languages(post.extras.subtitles.iter().map(|subtitle| subtitle.language.as_str()));
            let index = all.iter().position(|known| *known == language).ok_or_else(Problem::no_such_page)?;
            let index = u32::try_from(index).map_err(|_many| Problem::no_such_page())?;
            let file = web.make(&post, if srt { Made::Srt { index } } else { Made::Vtt { index } }).await?;
            (post, file, Called::Beside(format!(".{language}")))
        }
    };
    answer(&post, &called, &file, &method, &headers, inline).await
}

/// What the last part of an address means.
#[derive(Debug, PartialEq, Eq)]
enum Named {
    /// `1.mp4`. Any extension serves: what the file is, its bytes say.
    File(u32),
    /// `1.jpeg`: the picture in a form that every device opens.
    Jpeg(u32),
    Cover,
    Sound {
        mp3: bool,
    },
    Slideshow,
    Captions {
        language: String,
        srt: bool,
    },
    Zip,
}

impl Named {
    fn parse(name: &str) -> Option<Self> {
        match name {
            "all.zip" => return Some(Self::Zip),
            "sound.m4a" => return Some(Self::Sound { mp3: false }),
            "sound.mp3" => return Some(Self::Sound { mp3: true }),
            "slideshow.mp4" => return Some(Self::Slideshow),
            _ => {}
        }
        let (stem, extension) = name.split_once('.').unwrap_or((name, ""));
        if stem == "cover" {
            return Some(Self::Cover);
        }
        if stem == "subs" {
            let (language, form) = extension.rsplit_once('.')?;
            let srt = match form {
                "vtt" => false,
                "srt" => true,
                _ => return None,
            };
            return Some(Self::Captions { language: language.to_owned(), srt });
        }
        let plain =
            !stem.is_empty() && !stem.starts_with('0') && stem.bytes().all(|byte| byte.is_ascii_digit());
        let n = plain.then(|| stem.parse().ok()).flatten()?;
        Some(if extension == "jpeg" { Self::Jpeg(n) } else { Self::File(n) })
    }
}

/// What a file is called when it is saved.
pub(crate) enum Called {
    /// By its number.
    File(u32),
    /// By a word behind the post's name.
    Beside(String),
}

impl Called {
    fn name(&self, post: &Post, format: Format) -> String {
        match self {
            Self::File(n) => file_name(post, *n, format),
            Self::Beside(word) => file_name_beside(post, word, format.extension()),
        }
    }
}

/// A post, as an address names it.
#[derive(Clone, Copy)]
pub(crate) struct Sought<'a> {
    pub(crate) source: &'a str,
    pub(crate) id: &'a str,
    pub(crate) quality: Quality,
    /// The visitor's own save.
    pub(crate) save: Option<&'a str>,
}

/// The file of the visitor's own save, where the address names one that has it.
pub(crate) async fn saved(
    web: &Web,
    sought: &Sought<'_>,
    n: u32,
) -> Option<Result<(Arc<Post>, Spooled), Problem>> {
    let Sought { source, id, quality, save } = *sought;
    let save = web.saves.find(save?, web.cx.clock.mono()).filter(|save| save.quality == quality)?;
    let file = save.file(source, id, n)?;
    let spooled = save.spooled(file, &web.saver.spool, &web.cx).await?;
    Some(spooled.map(|spooled| (file.post.clone(), spooled)).map_err(Problem::from))
}

/// The file, through the visitor's own save where the address names one, else as long as the site still has the post.
pub(crate) async fn find(
    web: &Web,
    sought: &Sought<'_>,
    n: u32,
    visitor: &Visitor,
) -> Result<(Arc<Post>, Spooled), Problem> {
    if let Some(saved) = saved(web, sought, n).await {
        return saved;
    }
    let post = web.post(sought.source, sought.id, visitor).await?;
    let file = web.open(&post, Part::File(n), sought.quality).await?;
    Ok((post, file))
}

/// The answer for one file of the spool.
pub(crate) async fn answer(
    post: &Post,
    called: &Called,
    file: &Spooled,
    method: &Method,
    headers: &HeaderMap,
    inline: bool,
) -> Result<Response, Problem> {
    // Headers and body of one generation: another may open at any moment.
    let begun = file.begun().await?;
    let head = begun.head();
    let disposition = disposition::header(inline, &called.name(post, head.format));
    let about = About { etag: &head.etag, mime: head.format.mime(), disposition };
    let range = match about.wanted(method, headers) {
        Wanted::Nothing(answer) => return Ok(*answer),
        Wanted::Bytes(range) => range,
    };
    let length = match head.length {
        Some(length) => Some(length),
        // A range of a file whose end is not known waits for it.
        None if range.is_some() || begun.is_proved() => Some(begun.proved().await?.bytes),
        None => None,
    };
    Ok(about.answer(method, range.as_deref(), length, |from, to| begun.read(from, to)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_extension_serves() {
        assert_eq!(Named::parse("1.mp4"), Some(Named::File(1)));
        assert_eq!(Named::parse("12.tar.gz"), Some(Named::File(12)));
        assert_eq!(Named::parse("3"), Some(Named::File(3)));
        assert_eq!(Named::parse("3.jpeg"), Some(Named::Jpeg(3)));
        assert_eq!(Named::parse("cover.jpg"), Some(Named::Cover));
        assert_eq!(Named::parse("sound.mp3"), Some(Named::Sound { mp3: true }));
        let language = "eng-US".to_owned();
        assert_eq!(Named::parse("subs.eng-US.srt"), Some(Named::Captions { language, srt: true }));
        for name in [
            "",
            ".mp4",
            "0.mp4",
            "01.mp4",
            "+1.mp4",
            "-1",
            "a.mp4",
            "99999999999.mp4",
            "sound.ogg",
            "subs.vtt",
        ] {
            assert_eq!(Named::parse(name), None, "{name}");
        }
    }
}
