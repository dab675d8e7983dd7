-- After the first facts stand: over full tables PostgreSQL sorts once, where row by row it searches each time.
create index place_unit on place (country, admin1, admin2);
alter table place add foreign key (source_id) references source;
