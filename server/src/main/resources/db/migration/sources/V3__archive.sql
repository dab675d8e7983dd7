-- Sources that people enter, who may read them, and the copies kept of them.
alter table source
  add column author      text,
  add column quality     text,
  add column dead_since  date,
  add column visibility  text not null default 'PUBLIC' check (visibility in ('PUBLIC', 'OFFICE', 'RESTRICTED')),
  add column office      text,
  add column parties     text[] not null default '{}',
  add column recorded_by uuid,
  add column recorded_at timestamptz not null default now();

-- Contents by their SHA-256: what two sources share is kept once.
create table archived_content (
  sha256  text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  kind    text not null,
  size    bigint not null check (size > 0),
  kept_at timestamptz not null default now()
);

-- In parts of 256 KiB, so that nobody needs a whole file in memory to read it.
create table archived_part (
  sha256 text not null references archived_content on delete cascade,
  part   integer not null check (part >= 0),
  bytes  bytea not null,
  primary key (sha256, part)
);
alter table archived_part alter column bytes set storage external;

create table archived_copy (
  source_id   text not null references source,
  sha256      text not null references archived_content,
  taken_on    date not null,
  how         text not null check (how in ('UPLOADED', 'FETCHED')),
  file_name   text,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  primary key (source_id, sha256)
);
