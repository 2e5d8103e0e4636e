//! Title, author, link and cover as the tags that players read.
//!
//! The link stands in the comment, which players show; ID3 has a frame of its own for it as well.

use std::io;

use lofty::{
    config::WriteOptions,
    id3::v2::{Frame, FrameId, Id3v2Tag, UrlLinkFrame},
    mp4::Ilst,
    picture::{MimeType, Picture, PictureType},
    tag::{Accessor, TagExt},
};

use super::{
    Cover, Tags,
    wrap::{bx, words},
};

/// The `udta` of an M4A; nothing where there are no tags.
pub(super) fn udta(tags: &Tags) -> io::Result<Vec<u8>> {
    let mut ilst = Ilst::default();
    fill(&mut ilst, tags);
    if let Some(picture) = tags.cover.as_ref().and_then(picture) {
        ilst.insert_picture(picture);
    }
    let mut bytes = Vec::new();
    ilst.dump_to(&mut bytes, WriteOptions::default()).map_err(io::Error::other)?;
    if bytes.is_empty() {
        return Ok(bytes);
    }
    // What iTunes writes, and what players look for: a handler of its own kind and maker.
    let hdlr = bx(b"hdlr", &[&words(&[0, 0]), b"mdirappl", &[0; 9]]);
    Ok(bx(b"udta", &[&bx(b"meta", &[&words(&[0]), &hdlr, &bytes])]))
}

/// The ID3v2 tag in front of an MP3; nothing where there are no tags. Version 2.3, which old Windows and car radios read.
pub(super) fn id3(tags: &Tags) -> io::Result<Vec<u8>> {
    let mut id3 = Id3v2Tag::default();
    fill(&mut id3, tags);
    if !tags.link.is_empty() {
        let id = FrameId::new("WOAS").map_err(io::Error::other)?;
        id3.insert(Frame::Url(UrlLinkFrame::new(id, line(&tags.link))));
    }
    if let Some(picture) = tags.cover.as_ref().and_then(picture) {
        id3.insert_picture(picture);
    }
    let mut bytes = Vec::new();
    id3.dump_to(&mut bytes, WriteOptions::default().use_id3v23(true)).map_err(io::Error::other)?;
    Ok(bytes)
}

fn fill(tag: &mut impl Accessor, tags: &Tags) {
    if !tags.title.is_empty() {
        tag.set_title(line(&tags.title));
    }
    if !tags.author.is_empty() {
        tag.set_artist(line(&tags.author));
    }
    if !tags.link.is_empty() {
        tag.set_comment(line(&tags.link));
    }
}

/// One line: a line break or a zero in a tag begins another value, or ends it.
fn line(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

fn picture(cover: &Cover) -> Option<Picture> {
    let mime = match cover.mime {
        "image/jpeg" => MimeType::Jpeg,
        "image/png" => MimeType::Png,
        _ => return None,
    };
    let picture = Picture::unchecked(cover.bytes.clone());
    Some(picture.mime_type(mime).pic_type(PictureType::CoverFront).build())
}
