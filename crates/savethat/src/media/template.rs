//! Names after a person's own pattern.

use std::{fmt, path::PathBuf};

use savethat_words::{Said, say};

use super::{
    Format,
    name::{self, LONGEST_HANDLE, LONGEST_ID},
    safe,
};
use crate::post::Post;

/// A pattern for names: text with `{handle} {id} {date} {caption} {n} {ext} {kind} {source}` in it, and `/` between folders.
///
/// Two files never get the same name, and each ends as its format does: `_{id}`, `_{n}` (where a post has several
/// files) and `.{ext}` are put at the end where the pattern lacks them. `{date}` is the day of posting in UTC. `{handle}` is the
/// name of the site where the creator is not known, `{date}` is `undated`, and a caption may be empty.
#[derive(Clone, Debug)]
pub struct Template {
    /// From the outermost folder to the file, never empty; the last one without its final `.{ext}`.
    parts: Vec<Vec<Piece>>,
    /// The file's number is not in the pattern.
    lacks_number: bool,
}

#[derive(Clone, Debug, PartialEq)]
enum Piece {
    Text(String),
    Field(Field),
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Field {
    Handle,
    Id,
    Date,
    Caption,
    Number,
    Extension,
    Kind,
    Source,
}

/// Each name and the most bytes that its value has. A caption takes what the others leave.
const FIELDS: [(&str, Field, usize); 8] = [
    ("handle", Field::Handle, LONGEST_HANDLE),
    ("id", Field::Id, LONGEST_ID),
    ("date", Field::Date, 10),
    ("caption", Field::Caption, 0),
    ("n", Field::Number, 10),
    ("ext", Field::Extension, 4),
    ("kind", Field::Kind, 6),
    ("source", Field::Source, 16),
];

/// `_` and the longest number, `.` and the longest extension, and the `_` that may be put in front.
const LONGEST_END: usize = 11 + 5 + 1;

/// Why a template was refused: a sentence.
#[derive(Clone, Debug)]
pub struct TemplateError(pub Said);

impl fmt::Display for TemplateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for TemplateError {}

fn refused<T>(sentence: Said) -> Result<T, TemplateError> {
    Err(TemplateError(sentence))
}

impl Template {
    /// Parts what is typed for both, `/home/me/Stories/{handle}/{id}.{ext}`, into the folder of the save (all folders
    /// in front of the first `{`, as typed, possibly empty) and the pattern behind it, which stays inside that folder.
    #[must_use]
    pub fn split(text: &str) -> (PathBuf, &str) {
        let literal = &text[..text.find('{').unwrap_or(text.len())];
        let end = literal.rfind(std::path::is_separator).map_or(0, |slash| slash + 1);
        (PathBuf::from(&text[..end]), &text[end..])
    }

    /// Reads a pattern.
    ///
    /// # Errors
    /// An unknown or unclosed `{name}`; a pattern that leaves its folder, or whose names would be too long.
    pub fn parse(text: &str) -> Result<Self, TemplateError> {
        if text.starts_with('/') {
            return refused(say::template_slash());
        }
        let mut parts = Vec::new();
        for part in text.split('/') {
            match part {
                "" | "." => {}
                ".." => return refused(say::template_leaves()),
                _ => parts.push(pieces(part)?),
            }
        }
        // `{handle}/` names only folders: the file is called after its id.
        if text.ends_with('/') || parts.is_empty() {
            parts.push(Vec::new());
        }
        let has = |field| parts.iter().flatten().any(|piece| *piece == Piece::Field(field));
        let (lacks_id, lacks_number) = (!has(Field::Id), !has(Field::Number));
        if let Some(file) = parts.last_mut() {
            without_extension(file);
            if lacks_id {
                if !file.is_empty() {
                    file.push(Piece::Text("_".into()));
                }
                file.push(Piece::Field(Field::Id));
            }
        }
        if parts.iter().any(|part| longest(part) + LONGEST_END > safe::LONGEST) {
            return refused(say::template_too_long());
        }
        Ok(Self { parts, lacks_number })
    }

    /// A relative path below the folder of the save; every part is a safe name.
    #[must_use]
    pub fn path(&self, post: &Post, n: u32, format: Format) -> PathBuf {
        let mut end = format!(".{}", format.extension());
        if self.lacks_number && n > 0 && post.media.len() > 1 {
            end.insert_str(0, &format!("_{}", name::number(post, n)));
        }
        self.render_all(&end, post, n, format.extension())
    }

    /// As [`super::file_name_beside`]: `word` is put in front of the extension.
    #[must_use]
    pub fn path_beside(&self, post: &Post, word: &str, extension: &str) -> PathBuf {
        self.render_all(&format!("{word}.{extension}"), post, 0, extension)
    }

    fn render_all(&self, end: &str, post: &Post, n: u32, extension: &str) -> PathBuf {
        let last = self.parts.len() - 1;
        let parts = self.parts.iter().enumerate();
        parts.map(|(at, part)| render(part, if at == last { end } else { "" }, post, n, extension)).collect()
    }
}

/// One name: captions share what the rest of the name leaves, so that id, number and extension stay.
fn render(part: &[Piece], end: &str, post: &Post, n: u32, extension: &str) -> String {
    let filled: Vec<Option<String>> = part.iter().map(|piece| fill(piece, post, n, extension)).collect();
    let fixed: usize = filled.iter().flatten().map(String::len).sum();
    let captions = filled.iter().filter(|value| value.is_none()).count().max(1);
    let room = safe::LONGEST.saturating_sub(fixed + end.len() + 1) / captions;
    let caption = safe::value(&post.caption);
    let caption = safe::cut(&caption, room).trim_end();
    let stem: String = filled.iter().map(|value| value.as_deref().unwrap_or(caption)).collect();
    // An ending must not become the name: `.mp4` is a hidden file without one.
    let stem = if stem.trim_matches(['.', ' ']).is_empty() { "_" } else { stem.as_str() };
    safe::name(&format!("{stem}{end}"))
}

/// What a piece stands for, `None` for the caption.
fn fill(piece: &Piece, post: &Post, n: u32, extension: &str) -> Option<String> {
    Some(match piece {
        Piece::Text(text) => text.clone(),
        Piece::Field(Field::Handle) => name::handle(post),
        Piece::Field(Field::Id) => name::id(post),
        Piece::Field(Field::Date) => {
            post.posted.map_or_else(|| "undated".to_owned(), |posted| posted.strftime("%Y-%m-%d").to_string())
        }
        Piece::Field(Field::Caption) => return None,
        Piece::Field(Field::Number) => name::number(post, n),
        Piece::Field(Field::Extension) => extension.to_owned(),
        Piece::Field(Field::Kind) => post.kind.as_str().to_owned(),
        Piece::Field(Field::Source) => safe::cut(&post.source.to_string(), 16).to_owned(),
    })
}

/// Reads one part of the path.
fn pieces(part: &str) -> Result<Vec<Piece>, TemplateError> {
    let mut pieces = Vec::new();
    let mut rest = part;
    while let Some((text, behind)) = rest.split_once('{') {
        let Some((field, behind)) = behind.split_once('}') else {
            return refused(say::template_open(format!("{{{behind}")));
        };
        let Some(&(_, field, _)) = FIELDS.iter().find(|(name, ..)| *name == field) else {
            let known: Vec<String> = FIELDS.iter().map(|(name, ..)| format!("{{{name}}}")).collect();
            return refused(say::template_unknown(format!("{{{field}}}"), known.join(" ")));
        };
        pieces.extend((!text.is_empty()).then(|| Piece::Text(safe_text(text))));
        pieces.push(Piece::Field(field));
        rest = behind;
    }
    pieces.extend((!rest.is_empty()).then(|| Piece::Text(safe_text(rest))));
    Ok(pieces)
}

/// Text of the pattern; its spaces at the ends stand between fields and stay.
fn safe_text(text: &str) -> String {
    let inner = safe::value(text);
    let start = if text.starts_with(char::is_whitespace) && !inner.is_empty() { " " } else { "" };
    let end = if text.ends_with(char::is_whitespace) { " " } else { "" };
    format!("{start}{inner}{end}")
}

/// Takes `.{ext}` off the end, which is put there again with every name.
fn without_extension(file: &mut Vec<Piece>) {
    if let [.., Piece::Text(text), Piece::Field(Field::Extension)] = file.as_mut_slice()
        && text.ends_with('.')
    {
        text.pop();
        let is_empty = text.is_empty();
        file.pop();
        if is_empty {
            file.pop();
        }
    }
}

/// The most bytes that a part has without its captions.
fn longest(part: &[Piece]) -> usize {
    let length = |piece: &Piece| match piece {
        Piece::Text(text) => text.len(),
        Piece::Field(field) => {
            FIELDS.iter().find(|(_, known, _)| known == field).map_or(0, |&(_, _, longest)| longest)
        }
    };
    part.iter().map(length).sum()
}

#[cfg(test)]
mod tests;
