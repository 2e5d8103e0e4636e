//! Statements that Postgres has in words of its own. Lists come as JSON, as they do for SQLite.

/// `$1` is the end of the lease, `$2` its holder, `$3` now. What another node is taking up at this moment is passed over.
pub(super) const CLAIM: &str = "UPDATE jobs SET leased = $1, holder = $2, tries = tries + 1,
         lost = lost + CASE WHEN leased IS NULL THEN 0 ELSE 1 END
     WHERE id = (SELECT id FROM jobs WHERE failed = 0 AND due <= $3 AND (leased IS NULL OR leased <= $3)
                 ORDER BY due, id LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING id, body, tries, lost, why";

/// By handle and by number of the account.
pub(super) const REOPEN: [&str; 2] = [
    "UPDATE posts SET gone = NULL, gone_why = ''
     WHERE source = $1 AND handle = $2 COLLATE NOCASE AND gone_why = 'closed'",
    "UPDATE posts SET gone = NULL, gone_why = '' WHERE source = $1 AND author_id = $2 AND gone_why = 'closed'",
];

/// Of a list of ids those that are not kept.
pub(super) const UNKNOWN: &str = "SELECT value FROM json_array_elements_text($1::json) AS list (value)
     WHERE NOT EXISTS (SELECT 1 FROM posts WHERE source = $2 AND id = value)";

/// Of a list of ids those that no look has seen.
pub(super) const UNSEEN: &str = "SELECT value FROM json_array_elements_text($1::json) AS list (value)
     WHERE NOT EXISTS (SELECT 1 FROM seen WHERE source = $2 AND id = value)";

/// The posts of a list of rows.
pub(super) const POSTS: &str = "SELECT * FROM posts
     WHERE seq IN (SELECT value::bigint FROM json_array_elements_text($1::json) AS list (value)) ORDER BY seq DESC";

/// The files of a list of rows.
pub(super) const FILES: &str = "SELECT * FROM files
     WHERE post IN (SELECT value::bigint FROM json_array_elements_text($1::json) AS list (value)) ORDER BY post, n";

/// The planner has statistics.
pub(super) const POSTS_BY_CREATOR: &str = "posts";

/// What is to be done for a creator.
pub(super) const FORGET_JOBS: &str = "DELETE FROM jobs
     WHERE body::json ->> 'source' = $1 AND (body::json ->> 'handle') = $2 COLLATE NOCASE";

/// Those that are not in a list, and no device.
pub(super) const UNFOLLOW: &str = "DELETE FROM told
     WHERE target NOT IN (SELECT value FROM json_array_elements_text($1::json) AS list (value))
     AND target NOT IN (SELECT id FROM devices)";

/// Those of a list that are new.
pub(super) const FOLLOW: &str = "INSERT INTO told (target, seq)
     SELECT value, (SELECT coalesce(max(seq), 0) FROM events) FROM json_array_elements_text($1::json) AS list (value)
     ON CONFLICT DO NOTHING";
