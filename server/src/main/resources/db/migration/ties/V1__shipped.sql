-- Which act tells a tie that ships, so that a newer file corrects it instead of telling it twice.
create table tie_shipped (
  key     text primary key,             -- of the tie and the list that tells of it
  act     bigint not null references act,
  content text not null                 -- what was told, to see whether it has changed
);
