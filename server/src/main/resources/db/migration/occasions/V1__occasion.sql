-- Gatherings with place and time.
create table occasion (
  id          text primary key check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  kind        text not null,
  start_on    text not null check (start_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  end_on      text check (end_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  place_id    integer,
  place_name  text,
  country     text,
  convenor_id text,
  source_id   text not null references source
);
create table occasion_name (
  occasion_id text not null references occasion,
  name        text not null,
  language    text,
  source_id   text not null references source
);
