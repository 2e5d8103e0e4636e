//! Opens the file, or says what stands in the way.

use std::{path::Path, time::Duration};

use sqlx::{
    ConnectOptions as _, Connection as _, Row as _,
    migrate::{MigrateError, Migrator},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use super::Sqlite;
use crate::store::{Result, StoreError};

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// `SVTH`: tells our files from those of other programs.
const APPLICATION: i32 = 0x5356_5448;

/// As long as another process may hold the file.
const PATIENCE: Duration = Duration::from_secs(10);

/// Readers at the same time.
const READERS: u32 = 4;

impl Sqlite {
    /// Opens the library at `path`, makes it if there is none, and brings an older one forward.
    ///
    /// # Errors
    /// [`StoreError::Foreign`], [`StoreError::Corrupt`], [`StoreError::Newer`], and what the disk says.
    pub async fn open(path: &Path) -> Result<Self> {
        let name = path.display().to_string();
        let named = |error| StoreError::from(error).of(&name);
        let plain =
            SqliteConnectOptions::new().filename(path).busy_timeout(PATIENCE).disable_statement_logging();
        if path.exists() {
            judge(plain.clone(), &name).await.map_err(|error| error.of(&name))?;
        }
        let options = plain
            .create_if_missing(true)
            .foreign_keys(true)
            .journal_mode(SqliteJournalMode::Wal)
            // Nothing that was answered is lost with the power.
            .synchronous(SqliteSynchronous::Full)
            // What was forgotten is not to be found in the file either.
            .pragma("secure_delete", "ON");
        let pool = |most| {
            SqlitePoolOptions::new()
                .max_connections(most)
                .min_connections(1)
                .idle_timeout(None)
                .max_lifetime(None)
        };
        let write = pool(1)
            .connect_with(options.clone().pragma("application_id", APPLICATION.to_string()))
            .await
            .map_err(named)?;
        MIGRATIONS.run(&write).await.map_err(|error| match error {
            MigrateError::VersionMissing(_)
            | MigrateError::VersionTooNew(..)
            | MigrateError::VersionMismatch(_) => StoreError::Newer(name.clone()),
            MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => named(error),
            error => StoreError::Other(sqlx::Error::Migrate(Box::new(error))),
        })?;
        let read = pool(READERS)
            .connect_with(options.read_only(true).create_if_missing(false))
            .await
            .map_err(named)?;
        Ok(Self { write, read })
    }
}

/// Looks at the file before anything is changed in it: another program's is left alone to the last byte.
async fn judge(options: SqliteConnectOptions, name: &str) -> Result<()> {
    let mut look = options.read_only(true).connect().await?;
    let mark: i32 = sqlx::query("PRAGMA application_id").fetch_one(&mut look).await?.try_get(0)?;
    let tables: i64 =
        sqlx::query("SELECT count(*) FROM sqlite_schema").fetch_one(&mut look).await?.try_get(0)?;
    look.close().await?;
    // One without a table is nobody's: a start that was killed at its first step leaves such a file.
    if mark == APPLICATION || (mark == 0 && tables == 0) {
        Ok(())
    } else {
        Err(StoreError::Foreign(Some(name.to_owned())))
    }
}
