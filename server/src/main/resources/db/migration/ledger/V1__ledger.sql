-- The transparency log. Its entries are the acts, which stand elsewhere; here are their hashes and what was signed.

-- One row: the newest state of the log and its signed checkpoint.
create table ledger_head (
  single     boolean primary key default true check (single),
  origin     text not null check (origin <> ''),
  size       bigint not null check (size >= 0),
  root       bytea not null check (octet_length(root) = 32),
  checkpoint text not null,
  key        text not null
);

-- 256 hashes side by side, of level 8 * level above the leaves; the last tile of a level has fewer.
create table ledger_tile (
  level  smallint not null check (level between 0 and 7),
  index  bigint not null check (index >= 0),
  hashes bytea not null check (octet_length(hashes) between 32 and 8192 and octet_length(hashes) % 32 = 0),
  primary key (level, index)
);
alter table ledger_tile alter column hashes set storage external;

-- Public keys. The private ones are files outside of the database.
create table ledger_key (
  vkey       text primary key,
  state      text not null check (state in ('NEXT', 'CURRENT', 'RETIRED')),
  first_size bigint,
  last_size  bigint,
  made_at    timestamptz not null default now(),
  check ((state = 'NEXT') = (first_size is null)),
  check ((state = 'RETIRED') = (last_size is not null))
);
create unique index ledger_key_one on ledger_key (state) where state <> 'RETIRED';

create function ledger_head_moves_forward() returns trigger language plpgsql as $$
begin
  if new.origin <> old.origin then
    raise exception 'The log keeps its name %', old.origin;
  end if;
  if new.size < old.size or (new.size = old.size and new.root <> old.root) then
    raise exception 'The log of % entries cannot become one of %', old.size, new.size;
  end if;
  return new;
end $$;
create trigger ledger_head_moves_forward before update on ledger_head
  for each row execute function ledger_head_moves_forward();

create function ledger_tile_only_grows() returns trigger language plpgsql as $$
begin
  if new.level <> old.level or new.index <> old.index
      or substring(new.hashes from 1 for octet_length(old.hashes)) <> old.hashes then
    raise exception 'Hashes that the log has published stay as they are';
  end if;
  return new;
end $$;
create trigger ledger_tile_only_grows before update on ledger_tile
  for each row execute function ledger_tile_only_grows();

create function ledger_keeps_its_rows() returns trigger language plpgsql as $$
begin
  raise exception 'Nothing is taken out of the log';
end $$;
create trigger ledger_head_stays before delete or truncate on ledger_head
  for each statement execute function ledger_keeps_its_rows();
create trigger ledger_tile_stays before delete or truncate on ledger_tile
  for each statement execute function ledger_keeps_its_rows();
create trigger ledger_key_stays before delete or truncate on ledger_key
  for each statement execute function ledger_keeps_its_rows();
revoke delete, truncate on ledger_head, ledger_tile, ledger_key from "${application}";
