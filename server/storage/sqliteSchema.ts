/** Tables of the SQLite store. `user_version` counts the migrations that have run. */
export const SQLITE_MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE games (
    code TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    scenario TEXT NOT NULL,
    seed TEXT NOT NULL,
    rules_version TEXT NOT NULL,
    settings TEXT NOT NULL,
    private INTEGER NOT NULL,
    clock_seconds INTEGER NOT NULL,
    turn INTEGER NOT NULL,
    year INTEGER NOT NULL,
    over INTEGER NOT NULL,
    deadline INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    touched_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX games_listed ON games (private, over, touched_at);
  CREATE TABLE commands (
    game TEXT NOT NULL REFERENCES games (code),
    turn INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    seat TEXT NOT NULL,
    command TEXT NOT NULL,
    PRIMARY KEY (game, turn, sequence)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE turns (
    game TEXT NOT NULL REFERENCES games (code),
    turn INTEGER NOT NULL,
    hash TEXT NOT NULL,
    state BLOB,
    PRIMARY KEY (game, turn)
  ) STRICT;
  CREATE TABLE seats (
    game TEXT NOT NULL REFERENCES games (code),
    seat TEXT NOT NULL,
    player TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (game, seat)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE saves (
    id INTEGER PRIMARY KEY,
    player TEXT NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    year INTEGER NOT NULL,
    turn INTEGER NOT NULL,
    file BLOB NOT NULL,
    UNIQUE (player, name)
  ) STRICT;
  `,
];
