//! Records of posts.

use std::collections::HashMap;

use async_trait::async_trait;
use jiff::Timestamp;
use sqlx::{QueryBuilder, Row as _};

use super::{Base, Engine, Step, dialect, filter::filter, row};
use crate::{
    record::{KeptFile, Record},
    store::{Page, Place, Records, Result, StoreError, Used, Wanted},
};

#[async_trait]
impl Records for Base {
    async fn keep(&self, record: &Record) -> Result<bool> {
        let mut step = self.begin().await?;
        let new = keep(&mut step, record).await?;
        step.commit().await?;
        Ok(new)
    }

    async fn keep_all(&self, records: &[Record]) -> Result<u64> {
        let mut step = self.begin().await?;
        let mut new = 0;
        for record in records {
            new += u64::from(keep(&mut step, record).await?);
        }
        step.commit().await?;
        Ok(new)
    }

    async fn record(&self, source: &str, id: &str) -> Result<Option<Record>> {
        let found = sqlx::query("SELECT * FROM posts WHERE source = $1 AND id = $2")
            .bind(source)
            .bind(id)
            .fetch_optional(&self.read)
            .await?;
        let Some(found) = found else { return Ok(None) };
        let mut records = vec![row::record(&found)?];
        self.with_files(&mut records).await?;
        Ok(records.pop().map(|(_, record)| record))
    }

    async fn page(&self, wanted: &Wanted, place: Option<Place>, many: u32) -> Result<Page> {
        // One more tells whether there is another page.
        let more = many as usize + 1;
        let rows = if wanted.words.trim().is_empty() {
            let mut query = list(wanted, place);
            query.push_bind(i64::try_from(more).unwrap_or(i64::MAX));
            query.build().fetch_all(&self.read).await?
        } else {
            let before = place.map_or(i64::MAX, |place| place.seq);
            let found = self.search(wanted, before, more).await?;
            let found = serde_json::to_string(&found).unwrap_or_default();
            sqlx::query(dialect::POSTS).bind(found).fetch_all(&self.read).await?
        };
        let mut records = rows.iter().map(row::record).collect::<Result<Vec<_>>>()?;
        let more = records.len() > many as usize;
        records.truncate(many as usize);
        let last = records.last().map(|(seq, record)| Place { posted: record.posted, seq: *seq });
        self.with_files(&mut records).await?;
        let records = records.into_iter().map(|(_, record)| record).collect();
        Ok(Page { records, next: last.filter(|_| more) })
    }

    async fn gone(&self, source: &str, id: &str, why: &str, at: Timestamp) -> Result<()> {
        sqlx::query(
            "UPDATE posts SET gone = $1, gone_why = $2 WHERE source = $3 AND id = $4 AND gone IS NULL",
        )
        .bind(at.as_millisecond())
        .bind(why)
        .bind(source)
        .bind(id)
        .execute(&self.write)
        .await?;
        Ok(())
    }

    async fn unchecked(&self, before: Timestamp) -> Result<Option<Record>> {
        let found = sqlx::query(
            "SELECT * FROM posts WHERE gone IS NULL AND kind <> 'story' AND coalesce(checked, kept) <= $1
             ORDER BY coalesce(checked, kept) LIMIT 1",
        )
        .bind(before.as_millisecond())
        .fetch_optional(&self.read)
        .await?;
        found.as_ref().map(|found| Ok(row::record(found)?.1)).transpose()
    }

    async fn unknown(&self, source: &str, ids: &[String]) -> Result<Vec<String>> {
        let list = serde_json::to_string(ids).map_err(|error| StoreError::Unreadable(error.to_string()))?;
        let rows = sqlx::query(dialect::UNKNOWN).bind(list).bind(source).fetch_all(&self.read).await?;
        rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
    }

    async fn remove(&self, source: &str, id: &str) -> Result<Option<Record>> {
        let record = self.record(source, id).await?;
        let mut step = self.begin().await?;
        for statement in [
            "DELETE FROM posts WHERE source = $1 AND id = $2",
            // As `Job::key` has it.
            "DELETE FROM jobs WHERE key = 'save/' || $1 || '/' || $2",
            // What is not wanted any more is not missed either.
            "UPDATE seen SET state = 'kept' WHERE source = $1 AND id = $2 AND state = 'wanted'",
        ] {
            sqlx::query(statement).bind(source).bind(id).execute(&mut *step).await?;
        }
        step.commit().await?;
        Ok(record)
    }

    async fn forget(&self, source: &str, handle: &str) -> Result<Vec<Record>> {
        let mut step = self.begin().await?;
        let rows = sqlx::query("SELECT * FROM posts WHERE source = $1 AND handle = $2 COLLATE NOCASE")
            .bind(source)
            .bind(handle)
            .fetch_all(&mut *step)
            .await?;
        let mut records = rows.iter().map(row::record).collect::<Result<Vec<_>>>()?;
        files_of(&mut step, &mut records).await?;
        for statement in [
            "DELETE FROM posts WHERE source = $1 AND handle = $2 COLLATE NOCASE",
            "DELETE FROM seen WHERE source = $1 AND handle = $2 COLLATE NOCASE",
            "DELETE FROM events WHERE source = $1 AND handle = $2 COLLATE NOCASE",
            "DELETE FROM watches WHERE source = $1 AND handle = $2",
            dialect::FORGET_JOBS,
        ] {
            sqlx::query(statement).bind(source).bind(handle).execute(&mut *step).await?;
        }
        step.commit().await?;
        Ok(records.into_iter().map(|(_, record)| record).collect())
    }

    async fn used(&self) -> Result<Used> {
        let row = sqlx::query("SELECT posts, bytes FROM used").fetch_one(&self.read).await?;
        let (posts, bytes): (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
        Ok(Used { posts: posts.unsigned_abs(), bytes: bytes.unsigned_abs() })
    }
}

impl Base {
    async fn with_files(&self, records: &mut [(i64, Record)]) -> Result<()> {
        let rows = sqlx::query(dialect::FILES).bind(numbers(records)).fetch_all(&self.read).await?;
        hand_out(records, rows.iter().map(row::file))
    }
}

async fn files_of(step: &mut Step, records: &mut [(i64, Record)]) -> Result<()> {
    let rows = sqlx::query(dialect::FILES).bind(numbers(records)).fetch_all(&mut **step).await?;
    hand_out(records, rows.iter().map(row::file))
}

/// The rows of records as a JSON list: one statement for any number of them.
fn numbers(records: &[(i64, Record)]) -> String {
    let numbers: Vec<i64> = records.iter().map(|(seq, _)| *seq).collect();
    serde_json::to_string(&numbers).unwrap_or_default()
}

fn hand_out(
    records: &mut [(i64, Record)],
    files: impl Iterator<Item = Result<(i64, KeptFile)>>,
) -> Result<()> {
    let mut by_post: HashMap<i64, Vec<KeptFile>> = HashMap::new();
    for file in files {
        let (post, file) = file?;
        by_post.entry(post).or_default().push(file);
    }
    for (seq, record) in records {
        record.files = by_post.remove(seq).unwrap_or_default();
    }
    Ok(())
}

/// Adds a record and its files. `false`: the post is there already, and stays as it is.
pub(super) async fn keep(step: &mut Step, record: &Record) -> Result<bool> {
    let added = sqlx::query(
        "INSERT INTO posts (source, id, kind, handle, author_id, name, caption, link, posted, expires, kept, via,
                            made_by_ai, gone, bytes)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) ON CONFLICT (source, id) DO NOTHING RETURNING seq",
    )
    .bind(&record.source)
    .bind(&record.id)
    .bind(record.kind.as_str())
    .bind(&record.handle)
    .bind(&record.author_id)
    .bind(&record.name)
    .bind(&record.caption)
    .bind(&record.link)
    .bind(record.posted.as_millisecond())
    .bind(record.expires.map(Timestamp::as_millisecond))
    .bind(record.kept.as_millisecond())
    .bind(&record.via)
    .bind(record.made_by_ai)
    .bind(record.gone.map(Timestamp::as_millisecond))
    .bind(i64::try_from(record.bytes()).unwrap_or(i64::MAX))
    .fetch_optional(&mut **step)
    .await?;
    let Some(added) = added else { return Ok(false) };
    let seq: i64 = added.try_get(0)?;
    for file in &record.files {
        sqlx::query(
            "INSERT INTO files (post, n, path, sha256, bytes, mime, width, height, duration_s)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(seq)
        .bind(i64::from(file.n))
        .bind(&file.path)
        .bind(&file.sha256)
        .bind(i64::try_from(file.bytes).unwrap_or(i64::MAX))
        .bind(&file.mime)
        .bind(file.width.map(i64::from))
        .bind(file.height.map(i64::from))
        .bind(file.duration_s)
        .execute(&mut **step)
        .await?;
    }
    // However it was kept: it is not missed when it dies.
    sqlx::query(
        "UPDATE seen SET state = 'kept', why = '' WHERE source = $1 AND id = $2 AND state = 'wanted'",
    )
    .bind(&record.source)
    .bind(&record.id)
    .execute(&mut **step)
    .await?;
    Ok(true)
}

/// All but the number of rows, by time of posting.
fn list(wanted: &Wanted, place: Option<Place>) -> QueryBuilder<Engine> {
    // Without statistics the planner would sooner take the index of the kind.
    let from = if wanted.handle.is_some() { dialect::POSTS_BY_CREATOR } else { "posts" };
    let mut query = QueryBuilder::new(format!("SELECT posts.* FROM {from} WHERE 1 = 1"));
    filter(&mut query, wanted);
    if let Some(place) = place {
        query.push(" AND (posts.posted, posts.seq) < (").push_bind(place.posted.as_millisecond());
        query.push(", ").push_bind(place.seq).push(")");
    }
    query.push(" ORDER BY posts.posted DESC, posts.seq DESC LIMIT ");
    query
}
