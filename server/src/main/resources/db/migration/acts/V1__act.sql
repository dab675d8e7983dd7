-- What somebody did, on a day. Written once: the application may add rows and read them, and nobody may change one.
-- Every column enters the log's entry (see city.hansa.acts.store.Entries), so that a change made behind the
-- database's back is found with the number of its act; there are therefore no derived columns here.
-- Actors are named by id without a foreign key: a merged duplicate leaves the actors' table, its acts stay as they are.
create table act (
  number          bigint primary key check (number > 0),  -- place in the log, from 1
  family          text not null,
  verb            text not null,                          -- the type is family.verb
  actor           text not null,
  on_behalf_of    text,
  subject         text not null,                          -- id inside the family
  made_on         partial_date not null,
  received_on     partial_date,
  recorded_at     timestamptz not null,
  office          text not null,                          -- the organisation in whose name it was recorded
  role            text not null,                          -- and the role in which
  standing        text not null check (standing in ('OWN', 'RECEIVED', 'REPORTED')),
  by_role         text,
  authority       text,
  text_version    text,
  place           text,
  evidence        text,                                   -- canonical JSON: [{"at":...,"source":...}]
  conditions      text,
  corrects        bigint check (corrects < number),
  cancels         bigint check (cancels < number),
  visibility      text not null check (visibility in ('PUBLIC', 'PARTNERS', 'OFFICE', 'RESTRICTED')),
  parties         text[] not null,                        -- actor ids of the ends of the subject
  payload         text not null,                          -- canonical JSON object of the family
  batch           text,                                   -- the import or batch that brought it
  recorder_commitment bytea not null,                     -- of the account that recorded it
  by_commitment   bytea,                                  -- of the name of the person who did it
  body_salt       bytea,                                  -- of an act that is not public
  entry           text not null,                          -- the canonical JSON that the log hashes
  check (corrects is null or cancels is null)
);
create index act_of_subject on act (family, subject, number);
create index act_of_actor on act (actor, number);
create index act_of_type on act (family, verb, number);
create index act_of_batch on act (batch, number) where batch is not null;
create index act_of_target on act ((coalesce(corrects, cancels))) where corrects is not null or cancels is not null;
create index act_at_end on act using gin (parties) with (fastupdate = on);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Acts are written once: % on % is refused', tg_op, tg_table_name using errcode = '42501';
end $$;
create trigger act_is_written_once before update or delete or truncate on act
  for each statement execute function refuse_change();
alter table act enable always trigger act_is_written_once;
-- Where the operator gave one role for both, there is nobody to take it from; the trigger refuses all the same.
do $$ begin
  if current_user <> '${application}' then
    execute format('revoke update, delete, truncate on act from %I', '${application}');
  end if;
end $$;

-- The persons of an act. Erasing a person takes the plain text away; the act and its commitments stand.
create table act_person (
  act           bigint primary key references act,
  recorded_by   uuid,
  recorded_salt bytea,
  by_name       text,
  by_salt       bytea,
  check ((recorded_by is null) = (recorded_salt is null)),
  check ((by_name is null) = (by_salt is null))
);

create view act_read as
  select a.*, p.recorded_by, p.recorded_salt, p.by_name, p.by_salt
    from act a left join act_person p on p.act = a.number;

-- A deposit that a client repeats is answered with the first one's receipt.
create table act_submission (
  account uuid not null,
  key     text not null check (length(key) between 1 and 200),
  content bytea not null,                                 -- SHA-256 of what was sent
  act     bigint not null references act,
  primary key (account, key)
);

-- Derived from the public acts by hansa rebuild and with every deposit: what each subject has come to.
create table act_standing (
  family      text not null,
  subject     text not null,
  state       text,                                       -- null where the dates leave several possible
  possible    text[] not null,
  since       text,                                       -- a date with its precision
  made_by     bigint,                                     -- the act that made the state
  acts        integer not null check (acts > 0),
  last_number bigint not null,
  primary key (family, subject)
);
create index act_standing_in on act_standing (family, state, subject);
