//! Posts in which words are, in the order in which they were kept, newest first.
//!
//! Where a creator, a kind or a time leaves few posts, those are read. Where words are looked for in many, the index is asked:
//! for words of three letters and more directly, for shorter ones by the entries that begin with them.

use sqlx::{QueryBuilder, Row as _, Sqlite as Engine};

use super::{Sqlite, filter::filter};
use crate::store::{Result, Wanted};

/// The shortest word that the index knows.
const TRIGRAM: usize = 3;

/// Posts that are read one by one rather than looked up in the index.
const FEW: usize = 3_000;

/// Newest posts that are read first for short words: most are in one of them.
const WINDOWS: [i64; 2] = [1_000, 4_000];

/// Entries that one short word may stand for. A single letter in the middle of everything has more.
const ENTRIES: u32 = 400;

/// Posts of a time that are counted to know where they begin and end.
const BOUNDED: usize = 200_000;

/// What is looked for, each word folded as the index does.
struct Words {
    long: Vec<String>,
    short: Vec<String>,
}

impl Words {
    fn of(text: &str) -> Self {
        let words = text.split_whitespace().map(str::to_lowercase);
        let (long, short) = words.partition(|word| word.chars().count() >= TRIGRAM);
        Self { long, short }
    }

    fn all(&self) -> impl Iterator<Item = &String> {
        self.long.iter().chain(&self.short)
    }

    /// Whether each word is in one of these texts.
    fn are_in(&self, texts: [&str; 3]) -> bool {
        let texts = texts.map(str::to_lowercase);
        self.all().all(|word| texts.iter().any(|text| text.contains(word)))
    }
}

impl Sqlite {
    /// The rows of at most `many` posts before the row `seq`, newest first.
    pub(super) async fn search(&self, wanted: &Wanted, mut seq: i64, many: usize) -> Result<Vec<i64>> {
        let words = Words::of(&wanted.words);
        if let Some(index) = self.narrow(wanted).await? {
            let mut query = QueryBuilder::new(format!(
                "SELECT seq, handle, name, caption FROM posts INDEXED BY {index} WHERE seq < "
            ));
            query.push_bind(seq);
            filter(&mut query, wanted);
            words.all().filter(|word| is_plain(word)).for_each(|word| contains(&mut query, word));
            let mut found = self.fitting(query, &words).await?;
            found.sort_unstable_by(|one, other| other.cmp(one));
            found.truncate(many);
            return Ok(found);
        }
        let mut found = Vec::new();
        if !words.short.is_empty() {
            let last =
                sqlx::query("SELECT coalesce(max(seq), 0) + 1 FROM posts").fetch_one(&self.read).await?;
            seq = seq.min(last.try_get(0)?);
            for window in WINDOWS {
                // By their own number: every other index would have to be sorted.
                let mut query = QueryBuilder::new(
                    "SELECT seq, handle, name, caption FROM posts NOT INDEXED WHERE seq < ",
                );
                query.push_bind(seq).push(" AND seq >= ").push_bind(seq - window);
                filter(&mut query, wanted);
                words.all().filter(|word| is_plain(word)).for_each(|word| contains(&mut query, word));
                query.push(" ORDER BY seq DESC");
                if words.all().all(|word| is_plain(word)) {
                    query.push(" LIMIT ").push_bind(i64::try_from(many).unwrap_or(i64::MAX));
                }
                found.extend(self.fitting(query, &words).await?);
                if found.len() >= many {
                    found.truncate(many);
                    return Ok(found);
                }
                seq -= window;
            }
        }
        found.extend(self.indexed(wanted, &words, seq, many - found.len()).await?);
        Ok(found)
    }

    /// The index by which few posts are left, if there is one.
    async fn narrow(&self, wanted: &Wanted) -> Result<Option<&'static str>> {
        let narrow = [
            ("posts_by_creator", Wanted { handle: wanted.handle.clone(), ..Wanted::default() }),
            ("posts_by_kind", Wanted { kind: wanted.kind.clone(), ..Wanted::default() }),
            ("posts_by_time", Wanted { since: wanted.since, before: wanted.before, ..Wanted::default() }),
        ];
        for (index, part) in narrow.into_iter().filter(|(_, part)| *part != Wanted::default()) {
            let mut query = QueryBuilder::new(format!(
                "SELECT count(*) FROM (SELECT 1 FROM posts INDEXED BY {index} WHERE 1"
            ));
            filter(&mut query, &part);
            query.push(" LIMIT ").push_bind(i64::try_from(FEW).unwrap_or(i64::MAX) + 1).push(")");
            let many: i64 = query.build().fetch_one(&self.read).await?.try_get(0)?;
            if many.unsigned_abs() as usize <= FEW {
                return Ok(Some(index));
            }
        }
        Ok(None)
    }

    /// Those of these posts in which the words are, in the order of the query.
    async fn fitting(&self, mut query: QueryBuilder<Engine>, words: &Words) -> Result<Vec<i64>> {
        let mut found = Vec::new();
        for row in query.build().fetch_all(&self.read).await? {
            if words.are_in([row.try_get(1)?, row.try_get(2)?, row.try_get(3)?]) {
                found.push(row.try_get(0)?);
            }
        }
        Ok(found)
    }

    /// By the index.
    async fn indexed(&self, wanted: &Wanted, words: &Words, seq: i64, many: usize) -> Result<Vec<i64>> {
        let mut every: Vec<String> = words.long.iter().map(|word| quoted(word)).collect();
        let mut like = Vec::new();
        for word in &words.short {
            match self.entries(word).await? {
                None => like.push(word),
                Some(entries) if entries.is_empty() => return Ok(Vec::new()),
                Some(entries) => {
                    let entries: Vec<String> = entries.iter().map(|entry| quoted(entry)).collect();
                    every.push(format!("({})", entries.join(" OR ")));
                }
            }
        }
        let from = if every.is_empty() {
            "SELECT posts.seq FROM posts NOT INDEXED WHERE posts.seq < "
        } else {
            "SELECT posts.seq FROM words CROSS JOIN posts ON posts.seq = words.rowid WHERE words.rowid < "
        };
        // CROSS: SQLite has no other word for an order that is to be kept. The posts of a time would be looked up one by one.
        let row = if every.is_empty() { "posts.seq" } else { "words.rowid" };
        let mut query = QueryBuilder::new(from);
        // One bound on each side: the index would take the first of two, and walk from there.
        let bounds = self.bounds(wanted).await?;
        query.push_bind(bounds.map_or(seq, |(_, last)| seq.min(last.saturating_add(1))));
        if let Some((first, _)) = bounds {
            query.push(format!(" AND {row} >= ")).push_bind(first);
        }
        if !every.is_empty() {
            query.push(" AND words MATCH ").push_bind(every.join(" AND "));
        }
        for word in like {
            contains(&mut query, word);
        }
        filter(&mut query, wanted);
        query.push(format!(" ORDER BY {row} DESC LIMIT ")).push_bind(i64::try_from(many).unwrap_or(i64::MAX));
        let rows = query.build().fetch_all(&self.read).await?;
        rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
    }

    /// The entries of the index that begin with a short word; `None` where they are too many.
    async fn entries(&self, word: &str) -> Result<Option<Vec<String>>> {
        let rows = sqlx::query("SELECT term FROM entries WHERE term >= ?1 AND term < ?1 || ?2 LIMIT ?3")
            .bind(word)
            .bind(char::MAX.to_string())
            .bind(ENTRIES + 1)
            .fetch_all(&self.read)
            .await?;
        let entries = rows.iter().map(|row| Ok(row.try_get(0)?)).collect::<Result<Vec<String>>>()?;
        Ok((entries.len() <= ENTRIES as usize).then_some(entries))
    }

    /// The first and the last row of a time: what was kept about then was posted about then. `None` where no time is wanted, or so
    /// long a one that it says little.
    async fn bounds(&self, wanted: &Wanted) -> Result<Option<(i64, i64)>> {
        if wanted.since.is_none() && wanted.before.is_none() {
            return Ok(None);
        }
        let mut query = QueryBuilder::new(
            "SELECT count(*), coalesce(min(seq), 0), coalesce(max(seq), 0) FROM (SELECT seq FROM posts INDEXED BY posts_by_time WHERE 1",
        );
        filter(&mut query, &Wanted { since: wanted.since, before: wanted.before, ..Wanted::default() });
        query.push(" LIMIT ").push_bind(i64::try_from(BOUNDED).unwrap_or(i64::MAX) + 1).push(")");
        let row = query.build().fetch_one(&self.read).await?;
        let (many, first, last): (i64, i64, i64) = (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
        Ok((many.unsigned_abs() as usize <= BOUNDED).then_some((first, last)))
    }
}

/// Looked for as it is, whatever it means to the index.
fn quoted(word: &str) -> String {
    format!("\"{}\"", word.replace('"', "\"\""))
}

/// Whether `LIKE`, which knows the cases of ASCII alone, finds the same as the index.
fn is_plain(word: &str) -> bool {
    word.chars()
        .all(|char| char.is_ascii() || (char.to_lowercase().eq([char]) && char.to_uppercase().eq([char])))
}

/// One word.
fn contains(query: &mut QueryBuilder<Engine>, word: &str) {
    let pattern = format!("%{}%", word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_"));
    query.push(" AND (posts.caption LIKE ").push_bind(pattern.clone()).push(" ESCAPE '\\'");
    query.push(" OR posts.handle LIKE ").push_bind(pattern.clone()).push(" ESCAPE '\\'");
    query.push(" OR posts.name LIKE ").push_bind(pattern).push(" ESCAPE '\\')");
}
