//! A Postgres that others run: for any number of nodes.

mod dialect;
mod open;
mod search;

// The same statements as for SQLite, typed by this database.
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

use sqlx::{PgPool, Postgres as Engine, Transaction, postgres::PgRow as Line};

use super::{Result, Store};

/// A library in a Postgres database. What was answered is on its disk, as far as the database is set up so.
#[derive(Clone, Debug)]
pub struct Postgres {
    /// The one pool by two names: the statements know a store with a writer and readers.
    write: PgPool,
    read: PgPool,
}

/// What the statements know this store as.
type Base = Postgres;

/// A step that is under way.
type Step = Transaction<'static, Engine>;

impl Store for Postgres {}

/// `SVTH`: the lock of those who write.
const WRITER: i64 = 0x5356_5448;

impl Postgres {
    /// A step that is done whole or not at all. One at a time over all nodes, as with SQLite: what it reads stays true, and events
    /// appear in the order of their numbers. Whoever reads them up to one would else miss an earlier one that came later.
    async fn begin(&self) -> Result<Step> {
        let mut step = self.write.begin().await?;
        sqlx::query("SELECT pg_advisory_xact_lock($1)").bind(WRITER).execute(&mut *step).await?;
        Ok(step)
    }

    /// Lets go of the database.
    pub async fn close(&self) {
        self.write.close().await;
    }
}
