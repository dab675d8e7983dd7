-- Notices number what was deposited: one for every act, one for a whole batch. Who may read one is decided by the acts
-- it covers, which is why nothing of them stands here.
create table notice (
  year      integer not null check (year between 1 and 9999),
  n         integer not null check (n > 0),
  first_act bigint not null unique,
  last_act  bigint not null check (last_act >= first_act),
  batch     text,
  made_at   timestamptz not null,
  primary key (year, n)
);

create function refuse_notice_change() returns trigger language plpgsql as $$
begin
  raise exception 'Notices are written once: % on % is refused', tg_op, tg_table_name using errcode = '42501';
end $$;
create trigger notice_is_written_once before update or delete or truncate on notice
  for each statement execute function refuse_notice_change();
alter table notice enable always trigger notice_is_written_once;
-- Where the operator gave one role for both, there is nobody to take it from; the trigger refuses all the same.
do $$ begin
  if current_user <> '${application}' then
    execute format('revoke update, delete, truncate on notice from %I', '${application}');
  end if;
end $$;

-- The day on which this register began to give notice: a part of the ids of its feeds.
create table notice_beginning (day date not null default current_date);
insert into notice_beginning default values;

-- Those who get letters: accounts, and strangers by their address.
create table follower (
  id        uuid primary key default gen_random_uuid(),
  account   uuid unique,
  email     text,
  language  text not null,
  leave_key text not null unique,           -- opens the page that ends the letters, and nothing else
  check ((account is null) <> (email is null))
);
create unique index follower_email on follower (lower(email));

create table subscription (
  id           uuid primary key default gen_random_uuid(),
  follower     uuid not null references follower on delete cascade,
  kind         text not null check (kind in ('ACTOR', 'SUBJECT', 'TOPIC')),
  value        text not null,               -- actor id; family/subject; family
  rhythm       text not null check (rhythm in ('AT_ONCE', 'DAILY')),
  since        bigint not null,             -- acts up to this one are not told of
  made_at      timestamptz not null,
  confirm_hash bytea unique,                -- SHA-256 of what a stranger must show first
  confirmed_at timestamptz,
  unique (follower, kind, value)
);
create index subscription_to on subscription (kind, value) where confirmed_at is not null;

-- Up to which act letters have been asked for.
create table courier (
  one      boolean primary key default true check (one),
  at_once  bigint not null default 0,
  daily    bigint not null default 0,
  daily_on date
);
insert into courier default values;
