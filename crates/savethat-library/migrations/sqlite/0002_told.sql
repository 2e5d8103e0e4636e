-- How far each of those who want to be told is.
CREATE TABLE told (
    -- The SHA-256 of its address, as hex: the address itself may hold a password.
    target   TEXT    NOT NULL PRIMARY KEY,
    -- The last event that it was told, or that was given up.
    seq      INTEGER NOT NULL,
    -- The message under way, the same word for every try; NULL where there is none.
    delivery TEXT,
    -- The last event in that message.
    until    INTEGER,
    -- When that message was made.
    made     INTEGER,
    tries    INTEGER,
    -- When it is tried next.
    due      INTEGER
) STRICT, WITHOUT ROWID;
