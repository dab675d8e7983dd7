-- What a spelling was decided to mean holds for the region and the id that stood beside it, and for no other.
alter table name_decision add column region text not null default '';       -- folded, as written beside it
alter table name_decision add column file_id text not null default '';      -- an actor's id, where the file names one
alter table name_decision drop constraint name_decision_pkey;
alter table name_decision add primary key (office, spelling, country, region, file_id);

-- What exactly the last preview showed, as a hash: only that is written.
alter table brought_list add column shown text;

-- Departures that the register refuses are told like the others.
alter table brought_gone drop constraint brought_gone_outcome_check;
alter table brought_gone add constraint brought_gone_outcome_check
  check (outcome in ('GONE', 'WAITS', 'STAYS', 'TAKEN_BACK', 'BACK'));
