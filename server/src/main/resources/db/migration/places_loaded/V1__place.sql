-- After the first facts stand: made at once, these take a moment, where row by row they took seconds.
create index place_unit on place (country, admin1, admin2);
alter table place add foreign key (source_id) references source;
