//! Jobs, with leases.

use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;
use sqlx::Row as _;

use super::{Base, Step, dialect, events::tell, gone, records, roles, row, sweep};
use crate::{
    event::What,
    job::{Checked, Claim, Job, Outcome, Swept},
    record::Record,
    store::{Jobs, Result, StoreError},
};

#[async_trait]
impl Jobs for Base {
    async fn add(&self, job: &Job, due: Timestamp) -> Result<bool> {
        let mut step = self.begin().await?;
        let new = add(&mut step, job, due).await?;
        step.commit().await?;
        Ok(new)
    }

    async fn claim(&self, holder: &str, now: Timestamp, lease: Duration) -> Result<Option<Claim>> {
        let leased = now + lease;
        let mut step = self.begin().await?;
        let row = sqlx::query(dialect::CLAIM)
            .bind(leased.as_millisecond())
            .bind(holder)
            .bind(now.as_millisecond())
            .fetch_optional(&mut *step)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let (id, body, tries): (i64, String, u32) =
            (row.try_get(0)?, row.try_get(1)?, row::small(&row, "tries")?);
        let (lost, why): (u32, String) = (row::small(&row, "lost")?, row.try_get(4)?);
        let why = Some(why).filter(|why| !why.is_empty());
        let Ok(job) = serde_json::from_str::<Job>(&body) else {
            // Written by another version. It stays for whoever can read it, and stops nobody else.
            sqlx::query(
                "UPDATE jobs SET failed = 1, why = 'internal', holder = NULL, leased = NULL WHERE id = $1",
            )
            .bind(id)
            .execute(&mut *step)
            .await?;
            step.commit().await?;
            return Err(StoreError::Unreadable(format!("job {id}")));
        };
        step.commit().await?;
        Ok(Some(Claim {
            id,
            job,
            tries: tries.saturating_sub(1),
            lost,
            why,
            holder: holder.to_owned(),
            leased,
        }))
    }

    async fn renew(&self, claim: &Claim, now: Timestamp, lease: Duration) -> Result<bool> {
        let renewed = sqlx::query("UPDATE jobs SET leased = $1 WHERE id = $2 AND holder = $3")
            .bind((now + lease).as_millisecond())
            .bind(claim.id)
            .bind(&claim.holder)
            .execute(&self.write)
            .await?;
        Ok(renewed.rows_affected() == 1)
    }

    async fn saved(&self, claim: &Claim, record: &Record) -> Result<bool> {
        let mut step = self.begin().await?;
        if !end(&mut step, claim).await? {
            return Ok(false);
        }
        if records::keep(&mut step, record).await? {
            let what = What::Kept { id: record.id.clone() };
            tell(&mut step, record.kept, &record.source, &record.handle, &what).await?;
        }
        sqlx::query("UPDATE seen SET state = 'kept', why = '' WHERE source = $1 AND id = $2")
            .bind(&record.source)
            .bind(&record.id)
            .execute(&mut *step)
            .await?;
        step.commit().await?;
        Ok(true)
    }

    async fn ended(&self, claim: &Claim, outcome: &Outcome, missed: Option<Timestamp>) -> Result<bool> {
        let mut step = self.begin().await?;
        let (due, why, failed) = match outcome {
            Outcome::Again(due, why) => (Some(due.as_millisecond()), why, 0_i64),
            Outcome::Never(why) => (None, why, 1),
        };
        let ended = sqlx::query(
            "UPDATE jobs SET due = coalesce($1, due), why = $2, failed = $3, lost = 0, leased = NULL, holder = NULL
             WHERE id = $4 AND holder = $5",
        )
        .bind(due)
        .bind(why)
        .bind(failed)
        .bind(claim.id)
        .bind(&claim.holder)
        .execute(&mut *step)
        .await?;
        if ended.rows_affected() != 1 {
            return Ok(false);
        }
        if let Some(at) = missed
            && let Job::Save { source, id, handle, .. } = &claim.job
        {
            let buried = sqlx::query(
                "UPDATE seen SET state = 'missed', why = $1 WHERE source = $2 AND id = $3 AND state = 'wanted'",
            )
            .bind(why)
            .bind(source)
            .bind(id)
            .execute(&mut *step)
            .await?;
            if buried.rows_affected() == 1 {
                tell(&mut step, at, source, handle, &What::Missed { id: id.clone(), why: why.clone() })
                    .await?;
            }
        }
        step.commit().await?;
        Ok(true)
    }

    async fn again(&self, claim: &Claim, due: Timestamp) -> Result<bool> {
        let mut step = self.begin().await?;
        let ours = again(&mut step, claim, due).await?;
        step.commit().await?;
        Ok(ours)
    }

    async fn checked(&self, claim: &Claim, checked: &Checked, next: Option<Timestamp>) -> Result<bool> {
        let mut step = self.begin().await?;
        let ours = match next {
            Some(due) => again(&mut step, claim, due).await?,
            None => end(&mut step, claim).await?,
        };
        if ours {
            gone::checked(&mut step, checked).await?;
        }
        step.commit().await?;
        Ok(ours)
    }

    async fn swept(&self, claim: &Claim, now: Timestamp, next: Timestamp) -> Result<Option<Swept>> {
        let mut step = self.begin().await?;
        if !again(&mut step, claim, next).await? {
            return Ok(None);
        }
        let swept = sweep::sweep(&mut step, now).await?;
        step.commit().await?;
        Ok(Some(swept))
    }

    async fn lease(&self, role: &str, holder: &str, now: Timestamp, lease: Duration) -> Result<bool> {
        roles::lease(self, role, holder, now, lease).await
    }

    async fn resign(&self, role: &str, holder: &str) -> Result<()> {
        roles::resign(self, role, holder).await
    }

    async fn next_due(&self) -> Result<Option<Timestamp>> {
        let row = sqlx::query(
            "SELECT min(CASE WHEN leased > due THEN leased ELSE due END) FROM jobs WHERE failed = 0",
        )
        .fetch_one(&self.read)
        .await?;
        row::times(row.try_get(0)?)
    }

    async fn counts(&self) -> Result<(u64, u64)> {
        let row = sqlx::query(
            "SELECT count(*) FILTER (WHERE failed = 0), count(*) FILTER (WHERE failed = 1) FROM jobs
             WHERE kind NOT IN ('sweep', 'recheck')",
        )
        .fetch_one(&self.read)
        .await?;
        let (open, failed): (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
        Ok((open.unsigned_abs(), failed.unsigned_abs()))
    }
}

/// `false`: there is one with this key. One that failed for good before is to be done again.
pub(super) async fn add(step: &mut Step, job: &Job, due: Timestamp) -> Result<bool> {
    let body = serde_json::to_string(job).map_err(|error| StoreError::Unreadable(error.to_string()))?;
    let added = sqlx::query(
        "INSERT INTO jobs (kind, key, body, due, tries, lost, why, failed) VALUES ($1, $2, $3, $4, 0, 0, '', 0)
         ON CONFLICT (key) DO UPDATE SET due = excluded.due, body = excluded.body, tries = 0, lost = 0, why = '', failed = 0
         WHERE jobs.failed = 1",
    )
    .bind(job.kind())
    .bind(job.key())
    .bind(body)
    .bind(due.as_millisecond())
    .execute(&mut **step)
    .await?;
    Ok(added.rows_affected() == 1)
}

/// Takes the job of a claim away. `false`: the claim was lost.
async fn end(step: &mut Step, claim: &Claim) -> Result<bool> {
    let ended = sqlx::query("DELETE FROM jobs WHERE id = $1 AND holder = $2")
        .bind(claim.id)
        .bind(&claim.holder)
        .execute(&mut **step)
        .await?;
    Ok(ended.rows_affected() == 1)
}

/// The job of a claim is done, and to be done again. `false`: the claim was lost.
async fn again(step: &mut Step, claim: &Claim, due: Timestamp) -> Result<bool> {
    let again = sqlx::query(
        "UPDATE jobs SET due = $1, tries = 0, lost = 0, why = '', leased = NULL, holder = NULL WHERE id = $2 AND holder = $3",
    )
    .bind(due.as_millisecond())
    .bind(claim.id)
    .bind(&claim.holder)
    .execute(&mut **step)
    .await?;
    Ok(again.rows_affected() == 1)
}
