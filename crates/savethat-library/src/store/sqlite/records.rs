//! Records of posts.

use std::collections::HashMap;

use async_trait::async_trait;
use jiff::Timestamp;
use sqlx::{QueryBuilder, Row as _, Sqlite as Engine, Transaction};

use super::{Sqlite, row, search::filter};
use crate::{
    record::{KeptFile, Record},
    store::{Page, Place, Records, Result, StoreError, Used, Wanted},
};

#[async_trait]
impl Records for Sqlite {
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
        let found = sqlx::query("SELECT * FROM posts WHERE source = ? AND id = ?")
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
            let query = "SELECT * FROM posts WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq DESC";
            sqlx::query(query).bind(found).fetch_all(&self.read).await?
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
        sqlx::query("UPDATE posts SET gone = ?, gone_why = ? WHERE source = ? AND id = ? AND gone IS NULL")
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
            "SELECT * FROM posts WHERE gone IS NULL AND kind <> 'story' AND coalesce(checked, kept) <= ?
             ORDER BY coalesce(checked, kept) LIMIT 1",
        )
        .bind(before.as_millisecond())
        .fetch_optional(&self.read)
        .await?;
        found.as_ref().map(|found| Ok(row::record(found)?.1)).transpose()
    }

    async fn unknown(&self, source: &str, ids: &[String]) -> Result<Vec<String>> {
        let list = serde_json::to_string(ids).map_err(|error| StoreError::Unreadable(error.to_string()))?;
        let rows = sqlx::query(
            "SELECT value FROM json_each(?) WHERE NOT EXISTS (SELECT 1 FROM posts WHERE source = ? AND id = value)",
        )
        .bind(list)
        .bind(source)
        .fetch_all(&self.read)
        .await?;
        rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
    }

    async fn remove(&self, source: &str, id: &str) -> Result<Option<Record>> {
        let record = self.record(source, id).await?;
        let mut step = self.begin().await?;
        for statement in [
            "DELETE FROM posts WHERE source = ? AND id = ?",
            // As `Job::key` has it.
            "DELETE FROM jobs WHERE key = 'save/' || ? || '/' || ?",
            // What is not wanted any more is not missed either.
            "UPDATE seen SET state = 'kept' WHERE source = ? AND id = ? AND state = 'wanted'",
        ] {
            sqlx::query(statement).bind(source).bind(id).execute(&mut *step).await?;
        }
        step.commit().await?;
        Ok(record)
    }

    async fn forget(&self, source: &str, handle: &str) -> Result<Vec<Record>> {
        let mut step = self.begin().await?;
        let rows = sqlx::query("SELECT * FROM posts WHERE source = ? AND handle = ? COLLATE NOCASE")
            .bind(source)
            .bind(handle)
            .fetch_all(&mut *step)
            .await?;
        let mut records = rows.iter().map(row::record).collect::<Result<Vec<_>>>()?;
        files_of(&mut step, &mut records).await?;
        for statement in [
            "DELETE FROM posts WHERE source = ? AND handle = ? COLLATE NOCASE",
            "DELETE FROM seen WHERE source = ? AND handle = ? COLLATE NOCASE",
            "DELETE FROM events WHERE source = ? AND handle = ? COLLATE NOCASE",
            "DELETE FROM watches WHERE source = ? AND handle = ?",
            "DELETE FROM jobs WHERE json_extract(body, '$.source') = ? AND json_extract(body, '$.handle') = ? COLLATE NOCASE",
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

impl Sqlite {
    async fn with_files(&self, records: &mut [(i64, Record)]) -> Result<()> {
        let rows = sqlx::query(FILES).bind(numbers(records)).fetch_all(&self.read).await?;
        hand_out(records, rows.iter().map(row::file))
    }
}

const FILES: &str = "SELECT * FROM files WHERE post IN (SELECT value FROM json_each(?)) ORDER BY post, n";

async fn files_of(step: &mut Transaction<'static, Engine>, records: &mut [(i64, Record)]) -> Result<()> {
    let rows = sqlx::query(FILES).bind(numbers(records)).fetch_all(&mut **step).await?;
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
pub(super) async fn keep(step: &mut Transaction<'static, Engine>, record: &Record) -> Result<bool> {
    let added = sqlx::query(
        "INSERT INTO posts (source, id, kind, handle, author_id, name, caption, link, posted, expires, kept, via,
                            made_by_ai, gone, bytes)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source, id) DO NOTHING RETURNING seq",
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
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )
        .bind(seq)
        .bind(file.n)
        .bind(&file.path)
        .bind(&file.sha256)
        .bind(i64::try_from(file.bytes).unwrap_or(i64::MAX))
        .bind(&file.mime)
        .bind(file.width)
        .bind(file.height)
        .bind(file.duration_s)
        .execute(&mut **step)
        .await?;
    }
    // However it was kept: it is not missed when it dies.
    sqlx::query("UPDATE seen SET state = 'kept', why = '' WHERE source = ? AND id = ? AND state = 'wanted'")
        .bind(&record.source)
        .bind(&record.id)
        .execute(&mut **step)
        .await?;
    Ok(true)
}

/// All but the number of rows, by time of posting.
fn list(wanted: &Wanted, place: Option<Place>) -> QueryBuilder<Engine> {
    // Without statistics the planner would sooner take the index of the kind.
    let from = if wanted.handle.is_some() { "posts INDEXED BY posts_by_creator" } else { "posts" };
    let mut query = QueryBuilder::new(format!("SELECT posts.* FROM {from} WHERE 1"));
    filter(&mut query, wanted);
    if let Some(place) = place {
        query.push(" AND (posts.posted, posts.seq) < (").push_bind(place.posted.as_millisecond());
        query.push(", ").push_bind(place.seq).push(")");
    }
    query.push(" ORDER BY posts.posted DESC, posts.seq DESC LIMIT ");
    query
}
