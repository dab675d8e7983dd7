-- What operators changed in the gazetteer from outside a running server, in order; servers watch for a new row.
create table atlas_change (
  id          bigint generated always as identity primary key,
  happened_at timestamptz not null default now(),
  what        text not null check (what in ('UPDATE', 'MERGE')),
  details     text not null
);
