-- Times are Unix milliseconds in UTC, sizes are bytes, flags are 0 or 1.

-- What is kept: one row a post.
CREATE TABLE posts (
    seq       INTEGER PRIMARY KEY AUTOINCREMENT,
    source    TEXT    NOT NULL,
    id        TEXT    NOT NULL,
    kind      TEXT    NOT NULL,
    handle    TEXT    NOT NULL,
    author_id TEXT,
    name      TEXT    NOT NULL,
    caption   TEXT    NOT NULL,
    link      TEXT    NOT NULL,
    -- The time of keeping where the site did not say.
    posted    INTEGER NOT NULL,
    expires   INTEGER,
    kept      INTEGER NOT NULL,
    via       TEXT    NOT NULL,
    made_by_ai INTEGER,
    -- Since when it is known to be public no more.
    gone      INTEGER,
    bytes     INTEGER NOT NULL,
    UNIQUE (source, id)
) STRICT;
CREATE INDEX posts_by_time ON posts (posted DESC, seq DESC);
CREATE INDEX posts_by_creator ON posts (handle COLLATE NOCASE, posted DESC, seq DESC);

CREATE TABLE files (
    post       INTEGER NOT NULL REFERENCES posts (seq) ON DELETE CASCADE,
    n          INTEGER NOT NULL,
    -- Below the folder of the library, with `/` between the parts.
    path       TEXT    NOT NULL UNIQUE,
    sha256     TEXT    NOT NULL,
    bytes      INTEGER NOT NULL,
    mime       TEXT    NOT NULL,
    width      INTEGER,
    height     INTEGER,
    duration_s REAL,
    PRIMARY KEY (post, n)
) STRICT, WITHOUT ROWID;

-- Three letters and more are found inside of words too, in scripts without spaces as well.
CREATE VIRTUAL TABLE words USING fts5 (handle, name, caption, content = 'posts', content_rowid = 'seq', tokenize = 'trigram');
INSERT INTO words (words, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER posts_added AFTER INSERT ON posts BEGIN
    INSERT INTO words (rowid, handle, name, caption) VALUES (new.seq, new.handle, new.name, new.caption);
END;
CREATE TRIGGER posts_removed AFTER DELETE ON posts BEGIN
    INSERT INTO words (words, rowid, handle, name, caption)
    VALUES ('delete', old.seq, old.handle, old.name, old.caption);
END;

-- Who is watched.
CREATE TABLE watches (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    source    TEXT    NOT NULL,
    handle    TEXT    NOT NULL COLLATE NOCASE,
    -- The site's number of the account: it stays when the handle changes.
    author_id TEXT,
    name      TEXT    NOT NULL,
    added     INTEGER NOT NULL,
    -- Exclusive: from then on nobody looks.
    until     INTEGER NOT NULL,
    -- The last look that was answered.
    looked    INTEGER,
    rhythm    TEXT    NOT NULL,
    -- The failure of the last look, as its code; empty where it went well.
    failure   TEXT    NOT NULL,
    UNIQUE (source, handle)
) STRICT;

-- Stories that a look has seen, kept or not.
CREATE TABLE seen (
    source  TEXT    NOT NULL,
    id      TEXT    NOT NULL,
    handle  TEXT    NOT NULL,
    posted  INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    first   INTEGER NOT NULL,
    state   TEXT    NOT NULL CHECK (state IN ('wanted', 'kept', 'missed', 'left')),
    -- Why it was missed or left: the code of a failure.
    why     TEXT    NOT NULL,
    PRIMARY KEY (source, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX seen_wanted ON seen (expires) WHERE state = 'wanted';

-- What is to be done. A job that is done is no row any more.
CREATE TABLE jobs (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    kind   TEXT    NOT NULL,
    -- The same thing is to be done once, however often it is asked for.
    key    TEXT    NOT NULL UNIQUE,
    body   TEXT    NOT NULL,
    due    INTEGER NOT NULL,
    tries  INTEGER NOT NULL,
    -- How often, in a row, whoever held it was not heard of again.
    lost   INTEGER NOT NULL,
    -- Whoever works at it holds it until then, exclusive, unless the lease is renewed.
    leased INTEGER,
    -- A new word with each lease: whoever lost theirs changes nothing any more.
    holder TEXT,
    -- The code of the last failure; empty where there was none.
    why    TEXT    NOT NULL,
    -- 1: the failure was final, and nobody tries again.
    failed INTEGER NOT NULL
) STRICT;
CREATE INDEX jobs_due ON jobs (due) WHERE failed = 0;

-- What happened, for those who want to be told.
CREATE TABLE events (
    seq    INTEGER PRIMARY KEY AUTOINCREMENT,
    at     INTEGER NOT NULL,
    kind   TEXT    NOT NULL,
    source TEXT    NOT NULL,
    handle TEXT    NOT NULL,
    id     TEXT,
    why    TEXT    NOT NULL,
    -- Of a time in which nobody looked: from, inclusive, to, exclusive.
    since  INTEGER,
    until  INTEGER
) STRICT;
