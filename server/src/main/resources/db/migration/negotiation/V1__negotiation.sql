-- The draft of an instrument while delegations work on it. Nothing that anybody wrote is overwritten: wordings have
-- revisions, proposals stay with what became of them, stances and remarks are added one after the other.
create table negotiation (
  instrument text primary key,
  office     text not null references organisation,     -- whose secretariat merges
  languages  text[] not null check (cardinality(languages) > 0), -- BCP 47, the one that leads first
  opened_at  timestamptz not null default now(),
  opened_by  uuid references account,
  closed_at  timestamptz
);

create table delegation (
  instrument  text not null references negotiation,
  office      text not null references organisation,
  admitted_at timestamptz not null default now(),
  primary key (instrument, office)
);

create table draft_clause (
  id         bigint generated always as identity primary key,
  instrument text not null references negotiation,
  parent     bigint references draft_clause,
  position   integer not null,                           -- among its siblings
  level      text not null,                              -- city.hansa.engine.text.Level
  kind       text,                                       -- city.hansa.engine.text.Kind
  agreed_at  timestamptz,                                -- frozen since; null while it is open
  removed_at timestamptz
);
create index draft_clause_of on draft_clause (instrument, position);

create table draft_wording (
  clause   bigint not null references draft_clause,
  language text not null,
  revision integer not null check (revision > 0),
  number   text not null,
  heading  text not null,
  body     text not null,
  proposal bigint,                                       -- that it was merged from; null if the secretariat wrote it
  made_at  timestamptz not null default now(),
  made_by  uuid references account,
  primary key (clause, language, revision)
);

create table proposal (
  id         bigint generated always as identity primary key,
  instrument text not null references negotiation,
  clause     bigint references draft_clause,             -- the one concerned, or after which; null for the beginning
  kind       text not null check (kind in ('REWORD', 'BRACKET', 'INSERT', 'DELETE')),
  language   text not null,
  heading    text not null,
  body       text not null,                              -- new words; of a bracket the words bracketed
  based_on   integer not null,                           -- revision that its author saw; 0 for none
  office     text not null references organisation,
  made_at    timestamptz not null default now(),
  made_by    uuid references account,
  outcome    text not null default 'OPEN' check (outcome in ('OPEN', 'MERGED', 'DECLINED', 'WITHDRAWN')),
  decided_at timestamptz,
  check ((outcome = 'OPEN') = (decided_at is null))
);
create index proposal_of on proposal (instrument, clause, id);

create table stance (
  id       bigint generated always as identity primary key,
  proposal bigint not null references proposal,
  office   text not null references organisation,
  stance   text not null check (stance in ('SUPPORT', 'OBJECT')),
  words    text not null,
  made_at  timestamptz not null default now(),
  made_by  uuid references account
);
create index stance_of on stance (proposal, id);

create table remark (
  id         bigint generated always as identity primary key,
  instrument text not null references negotiation,
  clause     bigint not null references draft_clause,
  office     text not null references organisation,
  words      text not null,
  made_at    timestamptz not null default now(),
  made_by    uuid references account
);
create index remark_of on remark (instrument, clause, id);

-- What has changed, in order, so that a page that lost its connection catches up.
create table draft_change (
  number     bigint generated always as identity primary key,
  instrument text not null references negotiation,
  clause     bigint                                      -- null where the order of clauses changed
);
create index draft_change_of on draft_change (instrument, number);
