-- What is kept, in numbers, in one row: counting a million rows for each page takes too long.
CREATE TABLE used (
    one   INTEGER PRIMARY KEY CHECK (one = 1),
    posts INTEGER NOT NULL,
    bytes INTEGER NOT NULL
) STRICT;
INSERT INTO used (one, posts, bytes) SELECT 1, count(*), coalesce(sum(bytes), 0) FROM posts;
CREATE TRIGGER posts_counted AFTER INSERT ON posts BEGIN
    UPDATE used SET posts = posts + 1, bytes = bytes + new.bytes;
END;
CREATE TRIGGER posts_uncounted AFTER DELETE ON posts BEGIN
    UPDATE used SET posts = posts - 1, bytes = bytes - old.bytes;
END;

-- A kind that is rare among a million is found without reading the others.
CREATE INDEX posts_by_kind ON posts (kind, posted DESC, seq DESC);
