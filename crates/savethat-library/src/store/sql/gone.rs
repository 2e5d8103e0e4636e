//! Which posts are public no more.

use std::collections::BTreeSet;

use jiff::Timestamp;
use sqlx::Row as _;

use super::{Step, dialect, jobs};
use crate::{
    job::{Checked, Found, Job},
    store::Result,
    watch::{Look, Watch},
};

/// A Story that a list leaves out is asked for at most once in this time, in milliseconds: some lists leave out a Story that lives.
const RARELY: i64 = 6 * 60 * 60 * 1_000;

const DAY: i64 = 24 * 60 * 60 * 1_000;

/// The account cannot be seen by visitors: nor can what was kept of it.
pub(super) async fn close(step: &mut Step, watch: &Watch, at: Timestamp) -> Result<()> {
    for (statement, whose) in [
        (
            "UPDATE posts SET gone = $1, gone_why = 'closed' WHERE source = $2 AND handle = $3 COLLATE NOCASE AND gone IS NULL",
            Some(&watch.handle),
        ),
        (
            "UPDATE posts SET gone = $1, gone_why = 'closed' WHERE source = $2 AND author_id = $3 AND gone IS NULL",
            watch.author_id.as_ref(),
        ),
    ] {
        let update = sqlx::query(statement).bind(at.as_millisecond());
        update.bind(&watch.source).bind(whose).execute(&mut **step).await?;
    }
    Ok(())
}

/// The account can be seen again, and what was gone with it.
pub(super) async fn open(step: &mut Step, watch: &Watch) -> Result<()> {
    let [by_handle, by_author] = dialect::REOPEN;
    for (statement, whose) in [(by_handle, Some(&watch.handle)), (by_author, watch.author_id.as_ref())] {
        sqlx::query(statement).bind(&watch.source).bind(whose).execute(&mut **step).await?;
    }
    Ok(())
}

/// Kept Stories that should still be shown and are not in the answer: each is to be asked for.
pub(super) async fn ask_for_missing(step: &mut Step, watch: &Watch, look: &Look) -> Result<()> {
    let now = look.at.as_millisecond();
    let mut missing = BTreeSet::new();
    for (statement, whose) in [
        (
            "SELECT id FROM posts WHERE source = $1 AND handle = $2 COLLATE NOCASE AND posted > $3 AND kind = 'story'
             AND expires > $4 AND gone IS NULL AND coalesce(checked, 0) <= $5",
            Some(&watch.handle),
        ),
        (
            "SELECT id FROM posts WHERE source = $1 AND author_id = $2 AND posted > $3 AND kind = 'story'
             AND expires > $4 AND gone IS NULL AND coalesce(checked, 0) <= $5",
            watch.author_id.as_ref(),
        ),
    ] {
        let query = sqlx::query(statement).bind(&watch.source).bind(whose);
        let rows = query.bind(now - 2 * DAY).bind(now).bind(now - RARELY).fetch_all(&mut **step).await?;
        for row in rows {
            missing.insert(row.try_get::<String, _>(0)?);
        }
    }
    missing.retain(|id| look.stories.iter().all(|story| story.id != *id));
    for id in missing {
        let job = Job::Check { source: watch.source.clone(), id, handle: look.handle.clone() };
        jobs::add(step, &job, look.at).await?;
    }
    Ok(())
}

/// Writes down what came of asking for a post.
pub(super) async fn checked(step: &mut Step, checked: &Checked) -> Result<()> {
    let at = checked.at.as_millisecond();
    let (gone, why) = match &checked.found {
        Found::Gone(why) => (Some(at), why.as_str()),
        Found::Public | Found::Unknown => (None, ""),
    };
    let statement = match &checked.found {
        // Nobody knows more than before.
        Found::Unknown => "UPDATE posts SET checked = $1 WHERE source = $4 AND id = $5 AND $2 IS NULL AND $3 = ''",
        Found::Public => "UPDATE posts SET checked = $1, gone = $2, gone_why = $3 WHERE source = $4 AND id = $5",
        // The first time counts.
        Found::Gone(_) => {
            "UPDATE posts SET checked = $1, gone_why = CASE WHEN gone IS NULL THEN $3 ELSE gone_why END, gone = coalesce(gone, $2)
             WHERE source = $4 AND id = $5"
        }
    };
    let update = sqlx::query(statement).bind(at).bind(gone).bind(why);
    update.bind(&checked.source).bind(&checked.id).execute(&mut **step).await?;
    Ok(())
}
