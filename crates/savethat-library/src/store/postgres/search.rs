//! Posts in which words are, in the order in which they were kept, newest first.

use sqlx::{QueryBuilder, Row as _};

use super::{Postgres, filter::filter};
use crate::store::{Result, Wanted};

impl Postgres {
    /// The rows of at most `many` posts before the row `seq`, newest first. Words of three letters and more are in an index; for
    /// shorter ones the posts are read.
    pub(super) async fn search(&self, wanted: &Wanted, seq: i64, many: usize) -> Result<Vec<i64>> {
        let mut query = QueryBuilder::new("SELECT seq FROM posts WHERE seq < ");
        query.push_bind(seq);
        filter(&mut query, wanted);
        for word in wanted.words.split_whitespace() {
            let word = word.to_lowercase().replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
            query.push(" AND words LIKE ").push_bind(format!("%{word}%"));
        }
        query.push(" ORDER BY seq DESC LIMIT ").push_bind(i64::try_from(many).unwrap_or(i64::MAX));
        let rows = query.build().fetch_all(&self.read).await?;
        rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
    }
}
