-- Lists of members or ties that an office brought, from the file to the acts. Cells stand here until the list is old;
-- what the rows were taken for stays, so that a newer list can be held against it.
create table brought_list (
  id          uuid primary key,
  account     uuid not null,                       -- who brought it
  office      text not null,                       -- the organisation in whose name
  file_name   text not null,
  sha256      text not null,                       -- of the file as it was sent, in hex
  bytes       bigint not null,
  format      text not null,                       -- JSON: workbook or not, encoding, delimiter
  sheets      text not null,                       -- JSON: name and rows of each
  state       text not null check (state in ('TAKEN', 'MATCHED', 'CHECKED', 'WRITTEN', 'UNDONE', 'DISCARDED')),
  settings    text not null,                       -- JSON: guessed, then corrected by a person
  series      text,                                -- what it is a list of: lists of one series follow each other
  as_of       text,
  counts      text not null default '{}',          -- JSON: what the last preview found
  job         text check (job in ('MATCH', 'CHECK', 'WRITE', 'UNDO')),
  done        bigint not null default 0,           -- how far the work at hand has come
  seen_at     timestamptz not null,                -- when the process at work last said so
  note        text,                                -- JSON: message that says why the last work was given up
  began_at    timestamptz not null,
  written_at  timestamptz
);
create index brought_list_of_office on brought_list (office, began_at desc);
create index brought_list_of_series on brought_list (office, series) where series is not null;

create table brought_row (
  list        uuid not null references brought_list on delete cascade,
  sheet       integer not null,                    -- from 0
  row_number  bigint not null,                     -- as a spreadsheet counts
  cells       text not null,                       -- JSON; emptied when the list is old
  first_name  integer,                             -- whom it names: brought_name.number
  second_name integer,
  since       text,
  level       text,
  note        text,
  outcome     text,                                -- what becomes of it, by the last preview
  like_row    bigint,                              -- the earlier row that says the same
  primary key (list, sheet, row_number)
);

-- Each spelling of a list once, with who is meant.
create table brought_name (
  list        uuid not null references brought_list on delete cascade,
  number      integer not null,
  name        text not null,
  country     text not null,
  region      text not null,
  latitude    double precision,
  longitude   double precision,
  actor_id    text not null,                       -- as the file names it; empty if it does not
  rows        integer not null,
  first_row   bigint not null,
  pile        text not null check (pile in ('ACCEPTED', 'OPEN', 'NONE')),
  chosen      text,                                -- actor id
  decided     text not null check (decided in ('ENGINE', 'MEMORY', 'FILE', 'PERSON')),
  skipped     boolean not null default false,
  candidates  text not null,                       -- JSON, the likeliest first
  reason      text not null,                       -- JSON: message and arguments
  primary key (list, number)
);
create index brought_name_of_pile on brought_name (list, pile, skipped, number);

create table brought_problem (
  list        uuid not null references brought_list on delete cascade,
  stage       text not null check (stage in ('READ', 'BESIDE', 'MATCH', 'CHECK')),
  sheet       integer not null,
  row_number  bigint not null,
  position    integer not null,
  field       text not null,                       -- the column as the file names it, or the address of a cell
  value       text not null,
  message     text not null,                       -- message key
  arguments   text not null,                       -- JSON
  primary key (list, stage, sheet, row_number, position)
);

-- Who is no longer in the list, as the last preview found it.
create table brought_gone (
  list        uuid not null references brought_list on delete cascade,
  subject     text not null,
  first_actor text not null,
  second_actor text not null,
  outcome     text not null check (outcome in ('GONE', 'WAITS', 'TAKEN_BACK', 'BACK')),
  primary key (list, subject)
);

-- Each writing into the register.
create table brought_deposit (
  list        uuid not null references brought_list on delete cascade,
  number      integer not null,
  batch       text not null,
  undoes      boolean not null,
  undone      boolean not null default false,
  first_act   bigint not null,
  last_act    bigint not null,
  at          timestamptz not null,
  account     uuid not null,
  primary key (list, number)
);

-- What a spelling was decided to mean, for the next list of the office.
create table name_decision (
  office      text not null,
  spelling    text not null,                       -- folded
  country     text not null,                       -- folded, as written beside it
  name        text not null,                       -- as written last
  actor       text,                                -- null: nobody of this register
  decided_by  uuid,
  decided_at  timestamptz not null,
  primary key (office, spelling, country)
);
