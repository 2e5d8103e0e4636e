-- The index has words of three letters. Shorter ones are found by the entries that begin with them, which two spaces behind each text
-- make sure that there are.
DROP TRIGGER posts_added;
DROP TRIGGER posts_removed;
INSERT INTO words (words) VALUES ('delete-all');
INSERT INTO words (rowid, handle, name, caption)
SELECT seq, handle || '  ', name || '  ', caption || '  ' FROM posts;
CREATE TRIGGER posts_added AFTER INSERT ON posts BEGIN
    INSERT INTO words (rowid, handle, name, caption)
    VALUES (new.seq, new.handle || '  ', new.name || '  ', new.caption || '  ');
END;
CREATE TRIGGER posts_removed AFTER DELETE ON posts BEGIN
    INSERT INTO words (words, rowid, handle, name, caption)
    VALUES ('delete', old.seq, old.handle || '  ', old.name || '  ', old.caption || '  ');
END;
-- The entries of the index.
CREATE VIRTUAL TABLE entries USING fts5vocab (words, row);

-- A kind among the posts of one creator is told without reading them.
DROP INDEX posts_by_creator;
CREATE INDEX posts_by_creator ON posts (handle COLLATE NOCASE, posted DESC, seq DESC, kind);
