-- Proof that a person may act for an actor. Rows are never changed; a row beside them ends them early.
create table authority (
  number      bigint generated always as identity primary key,
  kind        text not null check (kind in ('EX_OFFICIO', 'COUNCIL_RESOLUTION', 'DELEGATION', 'NETWORK_MANDATE')),
  actor_id    text not null references actor,  -- for whom one may act
  holder_role text not null,                   -- the office or function that may act: mayor, head of the delegation
  account     uuid references account,         -- the person, where it has an account here
  issuer      text not null,                   -- who gave it: a council, a law, a board
  issued_on   partial_date,
  from_on     partial_date,
  until_on    partial_date,                    -- the first day on which it is no longer valid
  acts        text[] not null default '{}',    -- families or types of act; empty: all
  subject     text,                            -- the one subject; null: all
  source_id   text references source,
  place       text,                            -- where in the source
  visibility  text not null check (visibility in ('PUBLIC', 'PARTNERS', 'OFFICE', 'RESTRICTED')),
  office      text not null references organisation on update cascade,
  parties     text[] not null default '{}',
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default now()
);
create index authority_of on authority (actor_id);

create table authority_revocation (
  authority   bigint primary key references authority,
  revoked_on  partial_date not null,           -- the first day on which it is no longer valid
  reason      text not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default now()
);

-- Who held an office, and may therefore act without further proof.
create table office_term (
  number      bigint generated always as identity primary key,
  actor_id    text not null references actor,
  title       text not null,                   -- mayor, deputy mayor for international relations
  account     uuid references account,
  from_on     partial_date,
  until_on    partial_date,
  may_act     text[] not null default '{}',    -- families or types of act that the office may do by itself
  source_id   text references source,
  place       text,
  visibility  text not null check (visibility in ('PUBLIC', 'PARTNERS', 'OFFICE', 'RESTRICTED')),
  office      text not null references organisation on update cascade,
  parties     text[] not null default '{}',
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default now()
);
create index office_term_of on office_term (actor_id);
create index office_term_by on office_term (account) where account is not null;

create table office_term_end (
  term        bigint primary key references office_term,
  ended_on    partial_date not null,           -- the first day on which it is no longer held
  reason      text not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default now()
);

-- Names of persons stand apart, so that a person can be erased while the record stands.
create table authority_person (
  authority bigint primary key references authority,
  name      text not null
);
create table office_term_person (
  term bigint primary key references office_term,
  name text not null
);

-- Where the operator gave one role for both, there is nobody to take it from.
do $$ begin
  if current_user <> '${application}' then
    revoke update, delete, truncate on authority, authority_revocation, office_term, office_term_end from ${application};
  end if;
end $$;
