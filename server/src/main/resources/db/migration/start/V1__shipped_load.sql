-- Which shipped facts have been loaded, and in which version.
create table shipped_load (
  name      text primary key,
  version   text not null,
  row_count bigint not null,
  loaded_at timestamptz not null default now()
);
