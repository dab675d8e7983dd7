-- Which act tells a fact that ships, so that a newer file corrects it instead of telling it twice.
create table membership_shipped (
  key     text primary key,             -- of the fact: network, member, day and source of the list
  act     bigint not null references act,
  content text not null                 -- what was told, to see whether it has changed
);
