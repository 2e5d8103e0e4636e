//! One file in the data folder: nothing to install, and several processes of one machine may use it at once.

mod devices;
mod gone;
mod jobs;
mod open;
mod owner;
mod records;
mod roles;
mod row;
mod search;
mod sweep;
mod told;
mod watches;

use jiff::Timestamp;
use sqlx::{Sqlite as Engine, SqlitePool, Transaction};

use super::{Result, Store, StoreError};
use crate::event::What;

/// A library in one SQLite file.
///
/// One connection writes, in the order of asking; several read, each a state that was whole. What was answered is on the disk:
/// the journal is synced with each commit.
#[derive(Clone, Debug)]
pub struct Sqlite {
    write: SqlitePool,
    read: SqlitePool,
}

impl Store for Sqlite {}

impl Sqlite {
    /// A step that is done whole or not at all. Takes its place among the writers now, so that what it reads stays true.
    async fn begin(&self) -> Result<Transaction<'static, Engine>> {
        Ok(self.write.begin_with("BEGIN IMMEDIATE").await?)
    }

    /// Waits until what is written is written, and lets go of the file.
    pub async fn close(&self) {
        self.read.close().await;
        // Writes the journal back and removes it.
        self.write.close().await;
    }

    /// A whole copy of the library as it is at this moment, in a new file.
    ///
    /// # Errors
    /// Where `to` exists already, or the disk is full.
    pub async fn copy_to(&self, to: &std::path::Path) -> Result<()> {
        let to = to.to_str().ok_or_else(|| StoreError::Unreadable("a path that is no text".to_owned()))?;
        sqlx::query("VACUUM INTO ?").bind(to).execute(&self.read).await?;
        Ok(())
    }
}

/// Writes down what happened.
async fn tell(
    step: &mut Transaction<'static, Engine>,
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
    sqlx::query("INSERT INTO events (at, kind, source, handle, id, why, since, until) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
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
