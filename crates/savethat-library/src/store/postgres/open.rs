//! Opens the database, or says what stands in the way.

use std::time::Duration;

use sqlx::{
    ConnectOptions as _, PgPool, Row as _,
    migrate::{MigrateError, Migrator},
    postgres::{PgConnectOptions, PgPoolOptions},
};

use super::Postgres;
use crate::store::{Result, StoreError};

static MIGRATIONS: Migrator = Migrator { ignore_missing: true, ..sqlx::migrate!("migrations/postgres") };

/// Connections of one node. A Postgres has a hundred where nobody says otherwise.
const MOST: u32 = 10;

/// How long one is waited for.
const PATIENCE: Duration = Duration::from_secs(10);

impl Postgres {
    /// Opens the library at `postgres://USER:PASSWORD@HOST/DATABASE`, makes it if the database is empty, and brings an older one
    /// forward. A newer one is taken as it is where it says that this program can work with it.
    ///
    /// # Errors
    /// [`StoreError::Away`], [`StoreError::Locked`], [`StoreError::Foreign`], [`StoreError::Newer`], and what the database says. None
    /// has the password in it.
    pub async fn open(url: &str) -> Result<Self> {
        let options: PgConnectOptions = url.parse().map_err(StoreError::from)?;
        let name = named(&options);
        let options = options
            .application_name("savethat")
            .options([
                ("lock_timeout", "10s"),
                // A node that hangs in the middle of a step must not hold all others.
                ("idle_in_transaction_session_timeout", "30s"),
                ("default_transaction_isolation", "read committed"),
            ])
            .disable_statement_logging();
        let pool = PgPoolOptions::new()
            .max_connections(MOST)
            .acquire_timeout(PATIENCE)
            .connect_with(options)
            .await
            .map_err(|error| StoreError::from(error).of(&name))?;
        judge(&pool, &name).await?;
        MIGRATIONS.run(&pool).await.map_err(|error| match error {
            MigrateError::VersionMissing(_)
            | MigrateError::VersionTooNew(..)
            | MigrateError::VersionMismatch(_) => StoreError::Newer(name.clone()),
            MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => {
                StoreError::from(error).of(&name)
            }
            error => StoreError::Other(sqlx::Error::Migrate(Box::new(error))),
        })?;
        let least: i64 = sqlx::query("SELECT least FROM savethat").fetch_one(&pool).await?.try_get(0)?;
        if MIGRATIONS.iter().all(|migration| migration.version < least) {
            return Err(StoreError::Newer(name));
        }
        Ok(Self { write: pool.clone(), read: pool })
    }
}

/// Where it is, and its name.
fn named(options: &PgConnectOptions) -> String {
    let database = options.get_database().unwrap_or(options.get_username());
    format!("{}/{database}", options.get_host())
}

/// Looks at the database before anything is changed in it: another program's is left alone.
async fn judge(pool: &PgPool, name: &str) -> Result<()> {
    let row = sqlx::query(
        "SELECT count(*) FILTER (WHERE tablename = 'savethat'), count(*) FROM pg_tables
         WHERE schemaname = current_schema() AND tablename <> '_sqlx_migrations'",
    )
    .fetch_one(pool)
    .await?;
    // One whose tables are being made by another node at this moment has none yet.
    let (ours, all): (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
    if ours == 1 || all == 0 { Ok(()) } else { Err(StoreError::Foreign(Some(name.to_owned()))) }
}
