-- Who was invited to an instrument, and by which act. No person is named here.
create table invitation (
  id         uuid primary key,
  instrument text not null,
  actor      text not null,              -- as the act names it
  office     text not null,              -- the depositary's
  act        bigint not null references act,
  made_at    timestamptz not null,
  made_by    uuid references account,    -- null once erased
  revoked_at timestamptz,                -- its links open nothing since then
  unique (instrument, actor)
);

-- Whom to write to. Personal data: erased by name or by address, never part of the log.
create table invitation_contact (
  invitation uuid primary key references invitation,
  name       text not null,
  email      text not null,
  language   text not null
);

-- A letter that shall take a link to the contact.
create table invitation_letter (
  id         uuid primary key,
  invitation uuid not null references invitation,
  kind       text not null check (kind in ('INVITATION', 'REMINDER', 'RETURNED')),
  made_at    timestamptz not null,
  expires_at timestamptz not null        -- of the letter, and of the links made for it
);
create index invitation_letter_of on invitation_letter (invitation);

-- A link opens the page of one invitation; only its hash is kept.
create table invitation_link (
  secret_hash bytea primary key,
  invitation  uuid not null references invitation,
  made_at     timestamptz not null,
  expires_at  timestamptz not null
);
create index invitation_link_of on invitation_link (invitation);

-- What was handed in by a link and waits for the registrar. Name and file go once it is settled.
create table invitation_paper (
  id          uuid primary key,
  invitation  uuid not null references invitation,
  handed_at   timestamptz not null,
  signer_name text,
  signer_role text not null,
  kind        text not null,
  made_on     text not null,
  place       text,
  conditions  text,
  file_name   text,
  file        bytea,
  state       text not null check (state in ('WAITING', 'RECEIVED', 'RETURNED', 'REPLACED')),
  settled_at  timestamptz,
  settled_by  uuid references account,   -- null once erased
  reason      text,                      -- why it was sent back
  act         bigint references act      -- by which it was received
);
create unique index invitation_paper_waiting on invitation_paper (invitation) where state = 'WAITING';
create index invitation_paper_of on invitation_paper (invitation);
