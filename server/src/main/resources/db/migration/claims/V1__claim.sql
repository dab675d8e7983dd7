-- What somebody says is so. Shipped rows come from data/claims; the others are derived from acts and rebuilt from them.
create table claim (
  id          text primary key check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  subject     text not null,
  predicate   text not null,
  kind        text not null,
  wording     text not null check (wording in ('EXACT', 'AT_LEAST', 'ABOUT', 'UP_TO')),
  number      numeric not null,
  bound       numeric,
  says        text not null default '',
  unit        text not null,
  across      numeric check (across > 0),
  boundary    text,
  as_of       text check (as_of ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  check_on    date,
  stated_by   text not null,
  source_id   text not null references source,
  place       text,
  quotes      text references source,
  note        text,
  -- The act by which it was stated; null for what ships.
  act_number  bigint unique,
  -- The order in which it ships; null for what was stated here.
  shipped_as  integer unique,
  visibility  text not null default 'PUBLIC' check (visibility in ('PUBLIC', 'PARTNERS', 'OFFICE', 'RESTRICTED')),
  office      text,
  parties     text[] not null default '{}',
  recorded_by uuid,
  check ((act_number is null) <> (shipped_as is null))
);
create index claim_subject on claim (subject);

-- What somebody decided about claims; derived from acts. A decision outlives a claim that no longer ships.
create table claim_decision (
  act_number  bigint primary key,
  what        text not null check (what in ('RESOLUTION', 'OBJECTION', 'WITHDRAWAL')),
  claim_id    text not null,
  others      text[] not null default '{}',
  made_on     date not null,
  made_by     text not null,
  reason      text not null,
  visibility  text not null default 'PUBLIC' check (visibility in ('PUBLIC', 'PARTNERS', 'OFFICE', 'RESTRICTED')),
  office      text,
  parties     text[] not null default '{}',
  recorded_by uuid
);
create index claim_decision_claim on claim_decision (claim_id);
