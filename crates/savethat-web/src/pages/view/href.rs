//! Our own addresses.

use savethat::{
    media::{Format, Quality},
    post::{Post, Role},
};
use savethat_words::Tongue;
use url::form_urlencoded::Serializer;

use crate::{asked::quality_name, words};

/// The page with a look-up, and nothing fetched.
pub(crate) fn look(t: Tongue, link: &str) -> String {
    query(&t.path("/"), &[("link", Some(&words::without_traces(link)))])
}

/// The page of a save; `id` finds one that was begun.
pub(crate) fn save(t: Tongue, link: &str, quality: Quality, id: Option<&str>) -> String {
    query(&t.path("/save"), &[("link", Some(link)), ("quality", chosen(quality)), ("id", id)])
}

/// The page of a save that was begun.
pub(crate) fn kept(t: Tongue, id: &str) -> String {
    query(&t.path("/save"), &[("id", Some(id))])
}

/// The address of a save's page as a QR code.
pub(crate) fn code_of_save(t: Tongue, id: &str) -> String {
    query(&t.path("/code.svg"), &[("save", Some(id))])
}

/// The same of a list's.
pub(crate) fn code_of_list(t: Tongue, id: &str) -> String {
    query(&t.path("/code.svg"), &[("list", Some(id))])
}

/// All live Stories of a creator, as a list.
pub(crate) fn all(t: Tongue, handle: &str) -> String {
    query(&t.path("/save"), &[("link", Some(&format!("@{handle}"))), ("all", Some("1"))])
}

/// Where the owner signs in, to go on to this address of ours.
pub(crate) fn owner(t: Tongue, to: &str) -> String {
    query(&t.path("/owner"), &[("to", Some(to))])
}

/// The page of a kept post.
pub(crate) fn in_library(t: Tongue, source: &str, id: &str) -> String {
    t.path(&format!("/library/{source}/{id}"))
}

/// The page of a list.
pub(crate) fn list(t: Tongue, id: &str) -> String {
    t.path(&format!("/list/{id}"))
}

/// Where those of a list that failed are tried again: one, or all.
pub(crate) fn again(t: Tongue, id: &str, key: Option<&str>) -> String {
    query(&t.path(&format!("/list/{id}/again")), &[("key", key)])
}

/// All files of a list.
pub(crate) fn list_zip(id: &str) -> String {
    format!("/list/{id}/all.zip")
}

/// One file. The extension is a hint for people; `save` keeps the address good after the Story is over.
pub(crate) fn file(
    post: &Post,
    n: u32,
    format: Option<Format>,
    quality: Quality,
    save: Option<&str>,
) -> String {
    let extension = match (format, post.file(n).map(|media| media.role)) {
        (Some(format), _) => format.extension(),
        (None, Some(Role::Video)) => "mp4",
        (None, Some(Role::Sound)) => "m4a",
        (None, Some(Role::Subtitle)) => "vtt",
        (None, _) => "jpg",
    };
    let path = format!("/media/{}/{}/{n}.{extension}", post.source, post.id);
    query(&path, &[("quality", chosen(quality)), ("save", save)])
}

/// The same address, to be shown in the page instead of saved.
pub(crate) fn inline(file: &str) -> String {
    let joint = if file.contains('?') { '&' } else { '?' };
    format!("{file}{joint}inline=1")
}

/// What stands beside the files of a post or is made of them: the last part of its address.
pub(crate) fn beside(post: &Post, name: &str, save: Option<&str>) -> String {
    query(&format!("/media/{}/{}/{name}", post.source, post.id), &[("save", save)])
}

/// All files of one post.
pub(crate) fn zip(post: &Post, quality: Quality, save: Option<&str>) -> String {
    let path = format!("/media/{}/{}/all.zip", post.source, post.id);
    query(&path, &[("quality", chosen(quality)), ("save", save)])
}

fn chosen(quality: Quality) -> Option<&'static str> {
    (quality != Quality::default()).then(|| quality_name(quality))
}

fn query(path: &str, pairs: &[(&str, Option<&str>)]) -> String {
    let mut query = Serializer::new(String::new());
    for (name, value) in pairs {
        if let Some(value) = value {
            query.append_pair(name, value);
        }
    }
    let query = query.finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}
