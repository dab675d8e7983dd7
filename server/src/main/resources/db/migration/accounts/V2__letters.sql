-- In which language letters to a person are written; null: nobody has said yet.
alter table account add column language text;

-- Letters with a one-time link that wait to be written. The link is made when the letter is sent, and only its hash
-- is kept: neither this table nor the outbox ever holds what opens the account.
create table link_letter (
  id         uuid primary key,
  purpose    text not null check (purpose in ('INVITATION', 'RECOVERY')),
  account    uuid not null references account,
  language   text not null,              -- where the account has none
  made_at    timestamptz not null,
  made_by    uuid references account,    -- null: the person asked at the sign-in
  expires_at timestamptz not null        -- of the letter, and of the links made for it
);
create index link_letter_of on link_letter (account);
