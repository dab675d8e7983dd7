-- Bodies able to act. Facts stand in the tables below with source and time; the columns here that are marked derived
-- are computed from them, so that lists stay fast.
-- Its indexes and foreign keys follow once the first facts stand: see actors_loaded.
create table actor (
  id             text primary key check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  kind           text not null,
  name           text not null,          -- the name shown where no better one is known for the reader's language
  sort_name      text not null,          -- derived: folded for ordering
  country        text,                   -- null for bodies of no single country
  world_region   text,                   -- derived from country: the deepest M49 region it lies in
  place_id       integer,                -- where it sits
  division_code  text,                   -- the division it is the authority of (REGION) or lies in (CITY), deepest known
  from_earliest  date,                   -- derived hull of the founding dates; null when unknown
  from_latest    date,
  until_earliest date,                   -- derived hull of the dates on which it ended; null when open or unknown
  until_latest   date,
  ended          boolean not null default false, -- it has ended, even if nobody says when
  population     bigint check (population > 0),  -- derived: the figure shown in lists
  source_id      text not null,
  check ((from_earliest is null) = (from_latest is null)),
  check (from_earliest <= from_latest),
  check (until_earliest is null or ended)
);

-- An id that once stood for a duplicate; its address leads on.
create table actor_alias (
  id       text primary key check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  actor_id text not null references actor,
  since    date not null
);

create domain partial_date as text check (value ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$');

-- Names beyond those of the gazetteer.
create table actor_name (
  actor_id  text not null references actor,
  name      text not null,
  language  text,                        -- BCP 47
  kind      text not null check (kind in ('OFFICIAL', 'SHORT', 'ALTERNATE', 'FORMER')),
  from_on   partial_date,
  until_on  partial_date,
  source_id text not null references source
);
create index actor_name_of on actor_name (actor_id);

create table actor_identifier (
  actor_id  text not null references actor,
  scheme    text not null check (scheme in
    ('GEONAMES', 'ISO_3166_1', 'ISO_3166_1_ALPHA3', 'ISO_3166_1_NUMERIC', 'ISO_3166_2', 'UN_M49', 'UN_LOCODE', 'WIKIDATA', 'WEBSITE', 'OWN')),
  value     text not null,
  source_id text not null references source,
  primary key (actor_id, scheme, value)
);
create index actor_identified on actor_identifier (scheme, value);

-- When it began and ended, as sources say; several rows when they disagree.
create table actor_date (
  actor_id  text not null references actor,
  event     text not null check (event in ('BEGAN', 'ENDED')),
  on_date   partial_date not null,
  label     text not null,               -- FOUNDED, LAUNCHED, CONSTITUTED; MERGED, CLOSED, TRANSFORMED
  source_id text not null references source,
  primary key (actor_id, event, on_date, source_id)
);

create table actor_population (
  actor_id  text not null references actor,
  persons   bigint not null check (persons > 0),
  boundary  text not null check (boundary in ('MUNICIPAL', 'METRO', 'NATIONAL', 'UNSTATED')),
  as_of     partial_date,                -- null: the source does not say
  source_id text not null references source
);
create index actor_population_of on actor_population (actor_id);

create table actor_parent (
  actor_id  text not null references actor,
  parent_id text not null references actor check (parent_id <> actor_id),
  from_on   partial_date,
  until_on  partial_date,
  source_id text not null references source,
  primary key (actor_id, parent_id, source_id)
);

create table actor_succession (
  predecessor_id text not null references actor,
  successor_id   text not null references actor check (successor_id <> predecessor_id),
  on_date        partial_date,
  how            text not null,          -- MERGED, TRANSFORMED, SPLIT
  source_id      text not null references source,
  primary key (predecessor_id, successor_id)
);

create table actor_seat (
  actor_id   text not null references actor,
  place_id   integer references place,
  place_name text not null,
  country    text,
  from_on    partial_date,
  until_on   partial_date,
  source_id  text not null references source
);
create index actor_seat_of on actor_seat (actor_id);

create table actor_description (
  actor_id  text primary key references actor,
  text      text not null,
  source_id text not null references source
);

create table office_holder (
  actor_id  text not null references actor,
  role      text not null,
  person    text not null,
  from_on   partial_date,
  until_on  partial_date,
  source_id text not null references source
);
create index office_holder_of on office_holder (actor_id);

create table network (
  actor_id   text primary key references actor,
  scope      text,                       -- GLOBAL, REGIONAL, NATIONAL
  themes     text[] not null default '{}',
  legal_form text,
  source_id  text not null references source
);

create table network_founder (
  actor_id   text not null references network,
  position   smallint not null,
  founder_id text references actor,
  name       text not null,
  type       text not null,
  source_id  text not null references source,
  primary key (actor_id, position)
);
