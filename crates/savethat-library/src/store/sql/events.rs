//! What happened.

use jiff::Timestamp;

use super::Step;
use crate::{event::What, store::Result};

/// Writes down what happened.
pub(super) async fn tell(
    step: &mut Step,
    at: Timestamp,
    source: &str,
    handle: &str,
    what: &What,
) -> Result<()> {
    let (id, why, since, until) = match what {
        What::Kept { id } => (Some(id), "", None, None),
        What::Missed { id, why } => (Some(id), why.as_str(), None, None),
        What::NotLooked { since, until } => (None, "", Some(*since), Some(*until)),
        What::Closed { why } => (None, why.as_str(), None, None),
    };
    sqlx::query("INSERT INTO events (at, kind, source, handle, id, why, since, until) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)")
        .bind(at.as_millisecond())
        .bind(what.kind())
        .bind(source)
        .bind(handle)
        .bind(id)
        .bind(why)
        .bind(since.map(Timestamp::as_millisecond))
        .bind(until.map(Timestamp::as_millisecond))
        .execute(&mut **step)
        .await?;
    Ok(())
}
