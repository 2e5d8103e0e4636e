-- Whose library it is: one row, none while nobody owns it.
CREATE TABLE owner (
    one      INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    -- As a PHC string: algorithm, cost, salt and hash.
    password TEXT    NOT NULL,
    since    INTEGER NOT NULL
) STRICT;

-- Words that let somebody set the password: the SHA-256 of each, as hex.
CREATE TABLE invitations (
    word  TEXT    NOT NULL PRIMARY KEY,
    -- Exclusive.
    until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Browsers in which the owner has signed in: the SHA-256 of the cookie, as hex.
CREATE TABLE sessions (
    cookie TEXT    NOT NULL PRIMARY KEY,
    begun  INTEGER NOT NULL,
    -- Exclusive.
    until  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The unguessable word in the address of its feed; NULL where there is none.
ALTER TABLE watches ADD COLUMN feed TEXT;
CREATE UNIQUE INDEX watches_by_feed ON watches (feed) WHERE feed IS NOT NULL;
CREATE INDEX events_by_creator ON events (handle COLLATE NOCASE, seq);
CREATE INDEX seen_by_end ON seen (expires) WHERE state IN ('wanted', 'kept');
