//! Statements that SQLite has in words of its own. Lists come as JSON: one statement for any number of things.

/// `$1` is the end of the lease, `$2` its holder, `$3` now.
pub(super) const CLAIM: &str =
    "UPDATE jobs SET leased = $1, holder = $2, tries = tries + 1, lost = lost + (leased IS NOT NULL)
     WHERE id = (SELECT id FROM jobs WHERE failed = 0 AND due <= $3 AND (leased IS NULL OR leased <= $3)
                 ORDER BY due, id LIMIT 1)
     RETURNING id, body, tries, lost, why";

/// By handle and by number of the account. Without statistics the planner would take another index.
pub(super) const REOPEN: [&str; 2] = [
    "UPDATE posts INDEXED BY posts_closed SET gone = NULL, gone_why = ''
     WHERE source = $1 AND handle = $2 COLLATE NOCASE AND gone_why = 'closed'",
    "UPDATE posts INDEXED BY posts_closed SET gone = NULL, gone_why = ''
     WHERE source = $1 AND author_id = $2 AND gone_why = 'closed'",
];

/// Of a list of ids those that are not kept.
pub(super) const UNKNOWN: &str =
    "SELECT value FROM json_each($1) WHERE NOT EXISTS (SELECT 1 FROM posts WHERE source = $2 AND id = value)";

/// Of a list of ids those that no look has seen.
pub(super) const UNSEEN: &str =
    "SELECT value FROM json_each($1) WHERE NOT EXISTS (SELECT 1 FROM seen WHERE source = $2 AND id = value)";

/// The posts of a list of rows.
pub(super) const POSTS: &str =
    "SELECT * FROM posts WHERE seq IN (SELECT value FROM json_each($1)) ORDER BY seq DESC";

/// The files of a list of rows.
pub(super) const FILES: &str =
    "SELECT * FROM files WHERE post IN (SELECT value FROM json_each($1)) ORDER BY post, n";

/// Without statistics the planner would sooner take the index of the kind.
pub(super) const POSTS_BY_CREATOR: &str = "posts INDEXED BY posts_by_creator";

/// What is to be done for a creator.
pub(super) const FORGET_JOBS: &str = "DELETE FROM jobs
     WHERE json_extract(body, '$.source') = $1 AND json_extract(body, '$.handle') = $2 COLLATE NOCASE";

/// Those that are not in a list, and no device.
pub(super) const UNFOLLOW: &str = "DELETE FROM told WHERE target NOT IN (SELECT value FROM json_each($1)) AND target NOT IN (SELECT id FROM devices)";

/// Those of a list that are new.
pub(super) const FOLLOW: &str = "INSERT INTO told (target, seq)
     SELECT value, (SELECT coalesce(max(seq), 0) FROM events) FROM json_each($1) WHERE true ON CONFLICT DO NOTHING";
