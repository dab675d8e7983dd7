-- What is not public is a small part of a family and asked for with every page of whoever is signed in.
create index act_closed on act (family, subject, number) where visibility <> 'PUBLIC';
