//! Who does what one process at a time does.

use std::time::Duration;

use jiff::Timestamp;

use super::Base;
use crate::store::Result;

/// See [`crate::store::Jobs::lease`].
pub(super) async fn lease(
    store: &Base,
    role: &str,
    holder: &str,
    now: Timestamp,
    lease: Duration,
) -> Result<bool> {
    let leased = (now + lease).as_millisecond();
    // Nobody leases further ahead: then the clock was set back, and whoever held it may be long gone.
    let taken = sqlx::query(
        "INSERT INTO roles (role, holder, leased) VALUES ($1, $2, $3)
         ON CONFLICT (role) DO UPDATE SET holder = excluded.holder, leased = excluded.leased
         WHERE roles.holder = excluded.holder OR roles.leased <= $4 OR roles.leased > $3",
    )
    .bind(role)
    .bind(holder)
    .bind(leased)
    .bind(now.as_millisecond())
    .execute(&store.write)
    .await?;
    Ok(taken.rows_affected() == 1)
}

/// See [`crate::store::Jobs::resign`].
pub(super) async fn resign(store: &Base, role: &str, holder: &str) -> Result<()> {
    let left = sqlx::query("DELETE FROM roles WHERE role = $1 AND holder = $2").bind(role).bind(holder);
    left.execute(&store.write).await?;
    Ok(())
}
