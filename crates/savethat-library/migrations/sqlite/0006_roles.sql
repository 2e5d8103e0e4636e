-- What one process at a time does for all of them, such as looking: who does it.
CREATE TABLE roles (
    role   TEXT    NOT NULL PRIMARY KEY,
    holder TEXT    NOT NULL,
    -- Exclusive, unless it is renewed.
    leased INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
