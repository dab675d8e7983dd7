-- People who sign in. What identifies a person stands only here and in the tables marked so; everything else names
-- the account by its id, so that a person can be erased while role history and acts stand.
create table account (
  id            uuid primary key default gen_random_uuid(),
  name          text not null,
  email         text,                    -- what the person signs in with; null once erased
  password      text,                    -- encoded, with the name of its method; null: no local sign-in
  administrator boolean not null default false,
  made_at       timestamptz not null default now(),
  made_by       uuid references account,
  closed_at     timestamptz,             -- may sign in no longer
  erased_at     timestamptz,             -- name, address, password and links are gone
  check (erased_at is null or closed_at is not null and email is null and password is null)
);
create unique index account_email on account (lower(email));

-- Bodies of the register whose office works on this server.
create table organisation (
  actor_id text primary key references actor,
  zone     text not null,                -- IANA time zone in which its deadlines end
  made_at  timestamptz not null default now(),
  made_by  uuid references account
);

-- Who was what, where and when. Rows end; they are never taken away.
create table role_held (
  id           bigint generated always as identity primary key,
  account      uuid not null references account,
  organisation text not null references organisation on update cascade,
  role         text not null check (role in ('DESK_OFFICER', 'HEAD_OF_OFFICE', 'SIGNATORY', 'REGISTRAR', 'COUNSEL',
                                             'TREASURER', 'NETWORK_DELEGATE', 'AUDITOR')),
  granted_at   timestamptz not null default now(),
  granted_by   uuid references account,
  ended_at     timestamptz,
  ended_by     uuid references account
);
create unique index role_held_now on role_held (account, organisation, role) where ended_at is null;
create index role_held_at on role_held (organisation) where ended_at is null;

-- Links that open once: first administrator, invitation, recovery. Only the hash of the secret is kept.
create table one_time_link (
  secret_hash bytea primary key,
  purpose     text not null check (purpose in ('FIRST_ADMINISTRATOR', 'ADMINISTRATOR', 'INVITATION', 'RECOVERY')),
  account     uuid references account,   -- whom it lets in; null where it makes a new account
  made_at     timestamptz not null,
  made_by     uuid references account,
  expires_at  timestamptz not null,
  used_at     timestamptz
);

-- Browsers that are signed in, or half way there.
create table browser_session (
  id          uuid primary key default gen_random_uuid(),
  secret_hash bytea not null unique,
  account     uuid not null references account,
  stage       text not null check (stage in ('PASSWORD_GIVEN', 'SIGNED_IN')),
  began_at    timestamptz not null,
  seen_at     timestamptz not null,
  address     text,                      -- shortened to its network
  browser     text
);
create index browser_session_of on browser_session (account);

-- The second factor (RFC 6238). No page reads these tables; only the check of a code does.
create table second_factor (
  account    uuid primary key references account,
  secret     bytea not null,
  confirmed  boolean not null default false,
  last_step  bigint not null default 0    -- a code is good once
);
create table recovery_code (
  account   uuid not null references account,
  code_hash bytea not null,
  used_at   timestamptz,
  primary key (account, code_hash)
);

-- Accounts of an OpenID provider that lead to an account of ours.
create table provider_identity (
  issuer    text not null,
  subject   text not null,
  account   uuid not null references account,
  linked_at timestamptz not null default now(),
  primary key (issuer, subject)
);

-- Keys with which programs come for a person. Only the hash is kept.
create table access_token (
  id          uuid primary key default gen_random_uuid(),
  account     uuid not null references account,
  name        text not null,
  prefix      text not null,
  secret_hash bytea not null unique,
  scopes      text[] not null,
  made_at     timestamptz not null,
  expires_at  timestamptz not null,
  used_at     timestamptz,
  revoked_at  timestamptz
);
create index access_token_of on access_token (account);

-- Who did and saw what. The application adds to it and cannot change it; what is older than the retention period goes
-- through the one function below.
create table audit_entry (
  id           bigint generated always as identity primary key,
  at           timestamptz not null default now(),
  account      uuid references account,
  what         text not null,
  subject      text not null,
  organisation text,
  address      text                      -- shortened to its network
);
create index audit_entry_at on audit_entry (at);
create index audit_entry_of on audit_entry (organisation, at) where organisation is not null;
-- Where the operator gave one role for both, there is nobody to take it from.
do $$ begin
  if current_user <> '${application}' then
    revoke update, delete, truncate on audit_entry from ${application};
  end if;
end $$;

create function forget_audit(before timestamptz) returns bigint language plpgsql security definer
set search_path = public, pg_temp as $$
declare
  forgotten bigint;
begin
  -- Nobody can make yesterday disappear.
  if before > now() - interval '30 days' then
    raise exception 'audit entries are kept for 30 days at least';
  end if;
  delete from audit_entry where at < before;
  get diagnostics forgotten = row_count;
  return forgotten;
end $$;
revoke all on function forget_audit(timestamptz) from public;
grant execute on function forget_audit(timestamptz) to ${application};
