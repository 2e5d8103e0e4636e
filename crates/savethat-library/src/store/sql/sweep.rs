//! What nobody will ask for any more.

use std::time::Duration;

use super::Step;
use crate::{job::Swept, store::Result};
use jiff::Timestamp;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Takes out jobs that failed for good a month ago, events of a quarter ago that everybody was told, and what was seen and
/// was over two months ago.
pub(super) async fn sweep(step: &mut Step, now: Timestamp) -> Result<Swept> {
    let mut counts = [0; 3];
    let statements = [
        ("DELETE FROM jobs WHERE failed = 1 AND due <= $1", 30),
        (
            "DELETE FROM events WHERE at <= $1 AND seq <= coalesce((SELECT min(seq) FROM told), 9223372036854775807)",
            90,
        ),
        ("DELETE FROM seen WHERE expires <= $1 AND state <> 'wanted'", 60),
    ];
    for (count, (statement, days)) in counts.iter_mut().zip(statements) {
        let before = (now - DAY * days).as_millisecond();
        *count = sqlx::query(statement).bind(before).execute(&mut **step).await?.rows_affected();
    }
    let [jobs, events, seen] = counts;
    Ok(Swept { jobs, events, seen })
}
