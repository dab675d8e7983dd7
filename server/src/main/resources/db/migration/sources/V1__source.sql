-- Where a fact comes from. Every fact of the register names one.
create table source (
  id              text primary key check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  title           text not null,
  publisher       text,
  licence         text,
  licence_address text,
  address         text,
  language        text,
  published       text check (published ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  retrieved_on    date not null,
  row_count       bigint,
  note            text
);

-- Published counts of networks, kept as their authors state them.
create table published_count (
  subject   text not null,
  predicate text not null,
  value     bigint not null,
  wording   text not null check (wording in ('EXACT', 'ABOUT', 'AT_LEAST', 'UP_TO')),
  as_of     text not null check (as_of ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  source_id text not null references source
);
