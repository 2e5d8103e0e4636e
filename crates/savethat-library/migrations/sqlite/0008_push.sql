-- What says to push services that a message comes from this server: one row, made once. Devices take messages of no other key.
CREATE TABLE push_key (
    one     INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    -- The number behind a key of the curve P-256, 32 bytes.
    private BLOB    NOT NULL
) STRICT;

-- Browsers in which the owner wants to be told. How far each is stands in `told`, under its id.
CREATE TABLE devices (
    -- The SHA-256 of its endpoint, as hex.
    id       TEXT    NOT NULL PRIMARY KEY,
    name     TEXT    NOT NULL,
    -- Where its push service takes messages for it.
    endpoint TEXT    NOT NULL,
    -- Its point on the curve P-256, not compressed, and its secret of 16 bytes: what messages to it are encrypted with.
    p256dh   BLOB    NOT NULL,
    auth     BLOB    NOT NULL,
    -- The tag of the language that it is told in.
    language TEXT    NOT NULL,
    -- Where it found this server; empty where that was not by https.
    origin   TEXT    NOT NULL,
    made     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
