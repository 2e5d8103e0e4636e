//! Which posts are wanted, as a condition.

use sqlx::QueryBuilder;

use super::Engine;
use crate::store::Wanted;

/// Everything but the words.
pub(super) fn filter(query: &mut QueryBuilder<Engine>, wanted: &Wanted) {
    if let Some(handle) = &wanted.handle {
        query.push(" AND posts.handle = ").push_bind(handle.clone()).push(" COLLATE NOCASE");
    }
    if let Some(kind) = &wanted.kind {
        query.push(" AND posts.kind = ").push_bind(kind.clone());
    }
    if let Some(since) = wanted.since {
        query.push(" AND posts.posted >= ").push_bind(since.as_millisecond());
    }
    if let Some(before) = wanted.before {
        query.push(" AND posts.posted < ").push_bind(before.as_millisecond());
    }
    if wanted.public {
        query.push(" AND posts.gone IS NULL");
    }
}
