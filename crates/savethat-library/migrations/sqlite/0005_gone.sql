-- Why a post is public no more: the code of a failure, or `closed` where its account is; empty where it is public or nobody said.
ALTER TABLE posts ADD COLUMN gone_why TEXT NOT NULL DEFAULT '';
-- When it was last asked for again; NULL: not since it was kept.
ALTER TABLE posts ADD COLUMN checked INTEGER;

-- Who is to be asked for next. A Story has no time to be asked for again so late.
CREATE INDEX posts_to_check ON posts (coalesce(checked, kept)) WHERE gone IS NULL AND kind <> 'story';
-- A renamed creator's posts are theirs.
CREATE INDEX posts_by_author ON posts (source, author_id, posted) WHERE author_id IS NOT NULL;
-- Looked through whenever an account is seen.
CREATE INDEX posts_closed ON posts (source) WHERE gone_why = 'closed';
