-- An instrument is followed with all who take part in it, its texts and corrections.
alter table subscription drop constraint subscription_kind_check;
alter table subscription add constraint subscription_kind_check
  check (kind in ('ACTOR', 'SUBJECT', 'TOPIC', 'INSTRUMENT'));
