-- Which act tells a fact that ships, so that a newer file corrects it instead of telling it twice.
create table instrument_shipped (
  key     text primary key,             -- of the fact: the kind of act and what it concerns
  act     bigint not null references act,
  content text not null                 -- what was told, to see whether it has changed
);
