//! Watches, and what they saw.

use async_trait::async_trait;
use jiff::Timestamp;
use sqlx::Row as _;

use super::{Base, dialect, events::tell, gone, jobs, row};
use crate::{
    event::{Event, What},
    job::Job,
    store::{Dying, Result, StoreError, Watches, gap},
    watch::{Look, Watch, rhythm::Rhythm},
};

/// A Story that is being fetched while it dies gets this long, in milliseconds.
const GRACE: i64 = 10 * 60 * 1_000;

/// What the site says of an account that nobody can see any more. In another country, or after signing in, it may be seen.
const OVER: [&str; 2] = ["private", "not_found"];

#[async_trait]
impl Watches for Base {
    async fn watch(
        &self,
        source: &str,
        handle: &str,
        now: Timestamp,
        until: Timestamp,
        most: u32,
    ) -> Result<Option<Watch>> {
        let mut step = self.begin().await?;
        let others: i64 = sqlx::query(
            "SELECT count(*) FROM watches WHERE until > $1 AND NOT (source = $2 AND handle = $3)",
        )
        .bind(now.as_millisecond())
        .bind(source)
        .bind(handle)
        .fetch_one(&mut *step)
        .await?
        .try_get(0)?;
        if others >= i64::from(most) {
            return Ok(None);
        }
        let row = sqlx::query(
            "INSERT INTO watches (source, handle, name, added, until, rhythm, failure) VALUES ($1, $2, '', $3, $4, '', '')
             ON CONFLICT (source, handle) DO UPDATE SET until = excluded.until RETURNING *",
        )
        .bind(source)
        .bind(handle)
        .bind(now.as_millisecond())
        .bind(until.as_millisecond())
        .fetch_one(&mut *step)
        .await?;
        let watch = row::watch(&row)?;
        step.commit().await?;
        Ok(Some(watch))
    }

    async fn unwatch(&self, source: &str, handle: &str) -> Result<bool> {
        let ended = sqlx::query("DELETE FROM watches WHERE source = $1 AND handle = $2")
            .bind(source)
            .bind(handle)
            .execute(&self.write)
            .await?;
        Ok(ended.rows_affected() > 0)
    }

    async fn watches(&self) -> Result<Vec<Watch>> {
        let rows = sqlx::query("SELECT * FROM watches ORDER BY id").fetch_all(&self.read).await?;
        rows.iter().map(row::watch).collect()
    }

    async fn looked(&self, look: &Look, rhythm: &Rhythm) -> Result<()> {
        let mut step = self.begin().await?;
        let Some(row) = sqlx::query("SELECT * FROM watches WHERE id = $1")
            .bind(look.watch)
            .fetch_optional(&mut *step)
            .await?
        else {
            // Removed while somebody looked.
            return Ok(());
        };
        let watch = row::watch(&row)?;
        let rhythm =
            serde_json::to_string(rhythm).map_err(|error| StoreError::Unreadable(error.to_string()))?;
        // Another watch may have the new name already: then this one keeps its own.
        sqlx::query(
            "UPDATE watches SET handle = $1 WHERE id = $2
             AND NOT EXISTS (SELECT 1 FROM watches WHERE source = $3 AND handle = $1 AND id <> $2)",
        )
        .bind(&look.handle)
        .bind(watch.id)
        .bind(&watch.source)
        .execute(&mut *step)
        .await?;
        sqlx::query(
            "UPDATE watches SET author_id = coalesce($1, author_id), name = $2, looked = $3, rhythm = $4, failure = '' WHERE id = $5",
        )
        .bind(&look.author_id)
        .bind(&look.name)
        .bind(look.at.as_millisecond())
        .bind(rhythm)
        .bind(watch.id)
        .execute(&mut *step)
        .await?;
        gone::open(&mut step, &watch).await?;
        gone::ask_for_missing(&mut step, &watch, look).await?;
        if let Some((since, until)) = watch.looked.and_then(|before| gap(before, look.at)) {
            let what = What::NotLooked { since, until };
            tell(&mut step, look.at, &watch.source, &look.handle, &what).await?;
        }
        for story in &look.stories {
            let new = sqlx::query(
                "INSERT INTO seen (source, id, handle, posted, expires, first, state, why)
                 VALUES ($1, $2, $3, $4, $5, $6,
                         CASE WHEN EXISTS (SELECT 1 FROM posts WHERE source = $1 AND id = $2) THEN 'kept' ELSE 'wanted' END, '')
                 ON CONFLICT DO NOTHING RETURNING state",
            )
            .bind(&watch.source)
            .bind(&story.id)
            .bind(&look.handle)
            .bind(story.posted.as_millisecond())
            .bind(story.expires.as_millisecond())
            .bind(look.at.as_millisecond())
            .fetch_optional(&mut *step)
            .await?;
            let wanted = match new {
                Some(row) => row.try_get::<String, _>(0)? == "wanted",
                None => false,
            };
            if wanted {
                let job = Job::Save {
                    source: watch.source.clone(),
                    id: story.id.clone(),
                    handle: look.handle.clone(),
                    story: true,
                };
                jobs::add(&mut step, &job, look.at).await?;
            }
        }
        step.commit().await?;
        Ok(())
    }

    async fn unseen(&self, source: &str, ids: &[String]) -> Result<Vec<String>> {
        let list = serde_json::to_string(ids).map_err(|error| StoreError::Unreadable(error.to_string()))?;
        let rows = sqlx::query(dialect::UNSEEN).bind(list).bind(source).fetch_all(&self.read).await?;
        rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
    }

    async fn not_looked(&self, watch: i64, at: Timestamp, code: &str, closed: bool) -> Result<()> {
        let mut step = self.begin().await?;
        let before =
            sqlx::query("SELECT * FROM watches WHERE id = $1").bind(watch).fetch_optional(&mut *step).await?;
        let Some(before) = before.as_ref().map(row::watch).transpose()? else { return Ok(()) };
        sqlx::query("UPDATE watches SET failure = $1 WHERE id = $2")
            .bind(code)
            .bind(watch)
            .execute(&mut *step)
            .await?;
        if closed && OVER.contains(&code) {
            gone::close(&mut step, &before, at).await?;
        }
        if closed && before.failure.as_deref() != Some(code) {
            tell(&mut step, at, &before.source, &before.handle, &What::Closed { why: code.to_owned() })
                .await?;
        }
        step.commit().await?;
        Ok(())
    }

    async fn bury(&self, now: Timestamp) -> Result<u64> {
        let mut step = self.begin().await?;
        let now_ms = now.as_millisecond();
        // Whoever is at work on one at this moment may still bring it home.
        let rows = sqlx::query(
            "SELECT seen.source, seen.id, seen.handle, coalesce(nullif(jobs.why, ''), 'expired') AS why, jobs.id AS job
             FROM seen LEFT JOIN jobs ON jobs.key = 'save/' || seen.source || '/' || seen.id
             WHERE seen.state = 'wanted' AND seen.expires <= $1 AND (jobs.leased IS NULL OR jobs.leased <= $2)",
        )
        .bind(now_ms - GRACE)
        .bind(now_ms)
        .fetch_all(&mut *step)
        .await?;
        for row in &rows {
            let (source, id, handle, why): (String, String, String, String) =
                (row.try_get("source")?, row.try_get("id")?, row.try_get("handle")?, row.try_get("why")?);
            sqlx::query("UPDATE seen SET state = 'missed', why = $1 WHERE source = $2 AND id = $3")
                .bind(&why)
                .bind(&source)
                .bind(&id)
                .execute(&mut *step)
                .await?;
            sqlx::query("DELETE FROM jobs WHERE id = $1")
                .bind(row.try_get::<Option<i64>, _>("job")?)
                .execute(&mut *step)
                .await?;
            tell(&mut step, now, &source, &handle, &What::Missed { id, why }).await?;
        }
        step.commit().await?;
        Ok(rows.len() as u64)
    }

    async fn dying(&self, now: Timestamp, many: u32) -> Result<Vec<Dying>> {
        let rows = sqlx::query(
            "SELECT source, id, handle, expires, kept FROM
                 (SELECT *, EXISTS (SELECT 1 FROM posts WHERE posts.source = seen.source AND posts.id = seen.id) AS kept
                  FROM seen WHERE state IN ('wanted', 'kept') AND expires > $1) AS stories
             WHERE kept OR state = 'wanted' ORDER BY expires, id LIMIT $2",
        )
        .bind(now.as_millisecond())
        .bind(i64::from(many))
        .fetch_all(&self.read)
        .await?;
        let dying = rows.iter().map(|row| {
            Ok(Dying {
                source: row.try_get("source")?,
                id: row.try_get("id")?,
                handle: row.try_get("handle")?,
                expires: row::time(row.try_get("expires")?)?,
                kept: row.try_get("kept")?,
            })
        });
        dying.collect()
    }

    async fn events(&self, seq: i64, many: u32) -> Result<Vec<Event>> {
        let rows = sqlx::query("SELECT * FROM events WHERE seq > $1 ORDER BY seq LIMIT $2")
            .bind(seq)
            .bind(i64::from(many))
            .fetch_all(&self.read)
            .await?;
        rows.iter().map(row::event).collect()
    }

    async fn happened(&self, creator: Option<(&str, &str)>, many: u32) -> Result<Vec<Event>> {
        let question = match creator {
            Some((source, handle)) => sqlx::query(
                "SELECT * FROM events WHERE source = $1 AND handle = $2 COLLATE NOCASE ORDER BY seq DESC LIMIT $3",
            )
            .bind(source)
            .bind(handle),
            None => sqlx::query("SELECT * FROM events ORDER BY seq DESC LIMIT $1"),
        };
        let rows = question.bind(i64::from(many)).fetch_all(&self.read).await?;
        rows.iter().map(row::event).collect()
    }

    async fn feed(&self, source: &str, handle: &str, word: &str) -> Result<bool> {
        let given = sqlx::query("UPDATE watches SET feed = $1 WHERE source = $2 AND handle = $3")
            .bind(word)
            .bind(source)
            .bind(handle)
            .execute(&self.write)
            .await?;
        Ok(given.rows_affected() == 1)
    }

    async fn fed(&self, word: &str) -> Result<Option<Watch>> {
        let row = sqlx::query("SELECT * FROM watches WHERE feed = $1")
            .bind(word)
            .fetch_optional(&self.read)
            .await?;
        row.as_ref().map(row::watch).transpose()
    }
}
