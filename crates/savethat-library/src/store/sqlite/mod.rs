//! One file in the data folder: nothing to install, and several processes of one machine may use it at once.

mod dialect;
mod open;
mod search;

// The same statements, typed by this database.
#[path = "../sql/devices.rs"]
mod devices;
#[path = "../sql/events.rs"]
mod events;
#[path = "../sql/filter.rs"]
mod filter;
#[path = "../sql/gone.rs"]
mod gone;
#[path = "../sql/jobs.rs"]
mod jobs;
#[path = "../sql/owner.rs"]
mod owner;
#[path = "../sql/records.rs"]
mod records;
#[path = "../sql/roles.rs"]
mod roles;
#[path = "../sql/row.rs"]
mod row;
#[path = "../sql/sweep.rs"]
mod sweep;
#[path = "../sql/told.rs"]
mod told;
#[path = "../sql/watches.rs"]
mod watches;

use sqlx::{Sqlite as Engine, SqlitePool, Transaction, sqlite::SqliteRow as Line};

use super::{Result, Store, StoreError};

/// A library in one SQLite file.
///
/// One connection writes, in the order of asking; several read, each a state that was whole. What was answered is on the disk:
/// the journal is synced with each commit.
#[derive(Clone, Debug)]
pub struct Sqlite {
    write: SqlitePool,
    read: SqlitePool,
}

/// What the statements know this store as.
type Base = Sqlite;

/// A step that is under way.
type Step = Transaction<'static, Engine>;

impl Store for Sqlite {}

impl Sqlite {
    /// A step that is done whole or not at all. Takes its place among the writers now, so that what it reads stays true.
    async fn begin(&self) -> Result<Step> {
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
