//! oEmbed: which post a link names, and whose it is. It knows no media, and still answers for posts that are not shown
//! where we ask from (second-hand).

use super::{
    item::plain_handle,
    page::{first, lenient_json},
    scope,
};

/// What oEmbed tells.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Oembed {
    pub(crate) id: String,
    /// Without the `@`; may be empty.
    pub(crate) handle: String,
}

/// The post that an answer of oEmbed names; `None` where it names none. The number may be missing and is then read from
/// the piece of HTML (second-hand).
pub(crate) fn read(body: &[u8]) -> Option<Oembed> {
    let read = |json: &[u8]| {
        let answer: scope::Oembed<'_> = first(json)?;
        let id = answer.id.some().or_else(|| id_in(answer.html.as_str()));
        let id = id.filter(|id| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit()));
        Ok(id.map(|id| Oembed { id: id.to_owned(), handle: plain_handle(answer.handle.as_str()).to_owned() }))
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
        assert_eq!(found, Some(Oembed { id: "75".into(), handle: "a".into() }));
        assert_eq!(
            read(br#"{"embed_product_id":7565919548239514898}"#).expect("an id").id,
            "7565919548239514898"
        );
        assert_eq!(read(b"{}"), None);
        assert_eq!(read(b""), None);
        assert_eq!(read(b"<html>"), None);
    }
}
