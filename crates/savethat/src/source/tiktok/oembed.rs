//! oEmbed: whether the site knows a post at all. It has no media.
//!
//! Second-hand, from one live probe of 2026-09: 400 with an empty body for posts that were deleted or are private; 200
//! for a post whose page was refused to that country. So it tells those two apart, where a page says only "not here".

use http::StatusCode;
use url::Url;

use super::{
    ask::Asker,
    cooling::Way,
    page::{first, lenient_json},
    scope,
};
use crate::{
    context::Context,
    post::Jar,
    source::upstream::{Question, Reply},
};

/// An answer is 2 KB.
const MOST: usize = 256 << 10;

/// Whether the site knows the post `id` anywhere in the world; `None` where it does not say.
pub(super) async fn knows(asker: &Asker, id: &str, cx: &Context) -> Option<bool> {
    let reply = ask(asker, &super::link::canonical(None, id), cx).await?;
    match reply.status {
        StatusCode::OK => read(&reply.body).map(|named| named == id).filter(|same| *same),
        // Without a word in it: any other 400 may be about the question.
        StatusCode::BAD_REQUEST if reply.body.trim_ascii().is_empty() => Some(false),
        _ => None,
    }
}

/// The post that a short link stands for.
pub(super) async fn named(asker: &Asker, short: &Url, cx: &Context) -> Option<String> {
    let reply = ask(asker, short.as_str(), cx).await?;
    if reply.status == StatusCode::OK { read(&reply.body) } else { None }
}

async fn ask(asker: &Asker, about: &str, cx: &Context) -> Option<Reply> {
    let mut url = Url::parse("https://www.tiktok.com/oembed").ok()?;
    url.query_pairs_mut().append_pair("url", about);
    let dress = &asker.wardrobe.script;
    let question = Question { url, dress, referer: None, most: MOST, follow: false };
    asker.once(Way::Oembed, &question, &mut Jar::default(), cx).await.ok()
}

/// The number of the post that an answer names; `None` where it names none. It may be missing and is then read from the
/// piece of HTML (second-hand).
pub(crate) fn read(body: &[u8]) -> Option<String> {
    let read = |json: &[u8]| {
        let answer: scope::Oembed<'_> = first(json)?;
        let id = answer.id.some().or_else(|| id_in(answer.html.as_str()));
        Ok(id.filter(|id| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit())).map(str::to_owned))
    };
    lenient_json(body, read).ok().flatten()
}

fn id_in(html: &str) -> Option<&str> {
    html.split_once("data-video-id=\"")?.1.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_may_be_in_the_html() {
        let found =
            read(br#"{"html":"<blockquote data-video-id=\"75\" cite=\"x\">","author_unique_id":"a"}"#);
        assert_eq!(found.as_deref(), Some("75"));
        assert_eq!(
            read(br#"{"embed_product_id":7565919548239514898}"#).as_deref(),
            Some("7565919548239514898")
        );
        assert_eq!(read(b"{}"), None);
        assert_eq!(read(b""), None);
        assert_eq!(read(b"<html>"), None);
    }
}
