//! From a row to what it means.

use jiff::Timestamp;
use savethat::post::Kind;
use savethat_words::Tongue;
use sqlx::Row as _;

use super::Line;
use crate::{
    event::{Event, What},
    record::{KeptFile, Record},
    store::{Result, StoreError},
    tell::{Delivery, Device, Progress, Subscription},
    watch::Watch,
};

/// A time in milliseconds.
pub(super) fn time(milliseconds: i64) -> Result<Timestamp> {
    Timestamp::from_millisecond(milliseconds)
        .map_err(|_| StoreError::Unreadable(format!("the time {milliseconds}")))
}

pub(super) fn times(milliseconds: Option<i64>) -> Result<Option<Timestamp>> {
    milliseconds.map(time).transpose()
}

/// A number that is small and not below zero.
pub(super) fn small<T: TryFrom<i64>>(row: &Line, name: &str) -> Result<T> {
    let number: i64 = row.try_get(name)?;
    T::try_from(number).map_err(|_| StoreError::Unreadable(format!("{name} of {number}")))
}

fn smalls<T: TryFrom<i64>>(row: &Line, name: &str) -> Result<Option<T>> {
    let number: Option<i64> = row.try_get(name)?;
    number.map(|_| small(row, name)).transpose()
}

/// Without its files.
pub(super) fn record(row: &Line) -> Result<(i64, Record)> {
    let kind: String = row.try_get("kind")?;
    let kind = match kind.as_str() {
        "story" => Kind::Story,
        "video" => Kind::Video,
        "photos" => Kind::Photos,
        _ => return Err(StoreError::Unreadable(format!("a post of the kind {kind:?}"))),
    };
    let record = Record {
        source: row.try_get("source")?,
        id: row.try_get("id")?,
        kind,
        handle: row.try_get("handle")?,
        author_id: row.try_get("author_id")?,
        name: row.try_get("name")?,
        caption: row.try_get("caption")?,
        link: row.try_get("link")?,
        posted: time(row.try_get("posted")?)?,
        expires: times(row.try_get("expires")?)?,
        kept: time(row.try_get("kept")?)?,
        via: row.try_get("via")?,
        made_by_ai: row.try_get("made_by_ai")?,
        gone: times(row.try_get("gone")?)?,
        files: Vec::new(),
    };
    Ok((row.try_get("seq")?, record))
}

pub(super) fn file(row: &Line) -> Result<(i64, KeptFile)> {
    let bytes: i64 = row.try_get("bytes")?;
    let file = KeptFile {
        n: small(row, "n")?,
        path: row.try_get("path")?,
        sha256: row.try_get("sha256")?,
        bytes: u64::try_from(bytes)
            .map_err(|_| StoreError::Unreadable(format!("a file of {bytes} bytes")))?,
        mime: row.try_get("mime")?,
        width: smalls(row, "width")?,
        height: smalls(row, "height")?,
        duration_s: row.try_get("duration_s")?,
    };
    Ok((row.try_get("post")?, file))
}

pub(super) fn watch(row: &Line) -> Result<Watch> {
    let rhythm: String = row.try_get("rhythm")?;
    let failure: String = row.try_get("failure")?;
    Ok(Watch {
        id: row.try_get("id")?,
        source: row.try_get("source")?,
        handle: row.try_get("handle")?,
        author_id: row.try_get("author_id")?,
        name: row.try_get("name")?,
        added: time(row.try_get("added")?)?,
        until: time(row.try_get("until")?)?,
        looked: times(row.try_get("looked")?)?,
        // What was learned by another version is learned again.
        rhythm: serde_json::from_str(&rhythm).unwrap_or_default(),
        failure: Some(failure).filter(|failure| !failure.is_empty()),
        feed: row.try_get("feed")?,
    })
}

pub(super) fn event(row: &Line) -> Result<Event> {
    let kind: String = row.try_get("kind")?;
    let id: Option<String> = row.try_get("id")?;
    let why: String = row.try_get("why")?;
    let unreadable = || StoreError::Unreadable(format!("an event of the kind {kind:?}"));
    let id = || id.clone().ok_or_else(unreadable);
    let edge = |name| -> Result<Timestamp> { times(row.try_get(name)?)?.ok_or_else(unreadable) };
    let what = match kind.as_str() {
        "kept" => What::Kept { id: id()? },
        "missed" => What::Missed { id: id()?, why },
        "not_looked" => What::NotLooked { since: edge("since")?, until: edge("until")? },
        "closed" => What::Closed { why },
        _ => return Err(unreadable()),
    };
    Ok(Event {
        seq: row.try_get("seq")?,
        at: time(row.try_get("at")?)?,
        what,
        source: row.try_get("source")?,
        handle: row.try_get("handle")?,
    })
}

pub(super) fn progress(row: &Line) -> Result<Progress> {
    let delivery = match row.try_get::<Option<String>, _>("delivery")? {
        None => None,
        Some(id) => Some(Delivery {
            id,
            until: row.try_get("until")?,
            made: time(row.try_get("made")?)?,
            tries: small(row, "tries")?,
            due: time(row.try_get("due")?)?,
        }),
    };
    Ok(Progress { seq: row.try_get("seq")?, delivery })
}

pub(super) fn device(row: &Line) -> Result<Device> {
    let (p256dh, auth): (Vec<u8>, Vec<u8>) = (row.try_get("p256dh")?, row.try_get("auth")?);
    let (language, origin): (String, String) = (row.try_get("language")?, row.try_get("origin")?);
    let unreadable = |wrong| StoreError::Unreadable(format!("a device: {wrong}"));
    Ok(Device {
        subscription: Subscription::of(row.try_get("endpoint")?, &p256dh, &auth).map_err(unreadable)?,
        name: row.try_get("name")?,
        // A later version may know more of them.
        tongue: Tongue::of_tag(&language).unwrap_or(Tongue::ENGLISH),
        origin: Some(origin).filter(|origin| !origin.is_empty()),
        made: time(row.try_get("made")?)?,
    })
}
