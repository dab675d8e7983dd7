-- Files that people brought, from the preview to the writing. What they hold stands here only until it is written,
-- thrown away, or too old; the run itself stays, so that it is known which file brought what.
create table import_run (
  id          uuid primary key,
  kind        text not null,                       -- acts, claims, ...
  account     uuid not null,                       -- who brought it
  office      text not null,                       -- the organisation in whose name
  file_name   text not null,
  sha256      text not null,                       -- of the file as it was sent, in hex
  bytes       bigint not null,
  encoding    text not null,
  delimiter   text,                                -- null until it has been read
  mode        text not null default 'CHECK' check (mode in ('CHECK', 'ALL', 'RIGHT')),  -- what was asked last
  state       text not null check (state in ('CHECKING', 'CHECKED', 'WRITING', 'WRITTEN', 'DISCARDED')),
  again       boolean not null default false,      -- the same file may be written once more
  rows_read   bigint not null default 0,           -- how far the present reading has come
  seen_at     timestamptz not null,                -- when the process at work last said so
  right_rows  bigint not null default 0,
  refused_rows bigint not null default 0,
  unreadable  boolean not null default false,      -- the file as a whole, not single rows
  attempt     integer not null default 0,          -- the last reading that came to its end: its problems are shown
  note        text,                                -- message key: why the last attempt was given up
  samples     text not null default '[]',          -- JSON: first rows as they would be written
  first_number bigint not null default 0,          -- what was written
  last_number bigint not null default 0,
  began_at    timestamptz not null,
  ended_at    timestamptz                          -- written or discarded
);
create index import_run_of_office on import_run (office, began_at desc);
create index import_run_of_file on import_run (sha256);
-- Whatever happens at once, the same file is not written twice unless that was said.
create unique index import_run_once on import_run (office, kind, sha256) where state = 'WRITTEN' and not again;

-- The file, deflated, in pieces that fit into memory.
create table import_part (
  run   uuid not null references import_run on delete cascade,
  part  integer not null,
  bytes bytea not null,
  primary key (run, part)
);

create table import_problem (
  run       uuid not null references import_run on delete cascade,
  attempt   integer not null,
  row_number bigint not null,
  position  integer not null,                      -- several problems of one row
  field     text not null,                         -- the column as the file names it; empty for the whole row
  value     text not null,
  message   text not null,                         -- message key
  arguments text not null,                         -- JSON
  primary key (run, attempt, row_number, position)
);
