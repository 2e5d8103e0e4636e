//! The description, made from what stands beside each handler.

use serde_json::Value;
use utoipa::OpenApi;

use super::common;
use crate::{
    api::{
        creators, described, events, file, health, library, lists, owner, push, resolve, saves, shape,
        watches,
    },
    bundle, media,
};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "savethat",
        description = "Paste the link of a TikTok Story (or video, photo post, profile) and get the original file before \
                       it disappears. Public posts only, never a login.",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0"),
    ),
    paths(
        resolve::ask,
        creators::stories,
        saves::begin,
        saves::show,
        saves::forget,
        events::of_save,
        lists::begin,
        lists::show,
        lists::forget,
        lists::again,
        events::of_list,
        file::show,
        media::show,
        bundle::of_list,
        owner::enter,
        owner::leave,
        library::list,
        library::keep,
        library::show,
        library::remove,
        library::export,
        library::dying,
        watches::list,
        watches::add,
        watches::remove,
        watches::feed,
        watches::events,
        watches::test,
        push::list,
        push::add,
        push::replace,
        push::remove,
        described::show,
        health::alive,
        health::ready,
    ),
    components(schemas(shape::ProblemDocument, shape::QualityName, shape::Audio, shape::Kilobits)),
    tags(
        (name = "look", description = "What is behind a link. No byte of it is fetched."),
        (name = "save", description = "Keep first, ask later: the bytes wait here for a day."),
        (name = "bytes", description = "The files themselves."),
        (name = "library", description = "What the owner of this server keeps: with their session alone."),
        (name = "watch", description = "Whose Stories are looked for, so that none is missed: with the owner's session alone."),
        (name = "health", description = "For whoever runs the server, and for this description."),
    ),
)]
struct Described;

/// As it is to be served.
pub(super) fn made() -> Value {
    let mut document = serde_json::to_value(Described::openapi()).expect("it is JSON");
    common::complete(&mut document);
    document
}
