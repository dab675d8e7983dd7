-- After the first facts stand: over full tables PostgreSQL sorts once, where row by row it searches each time.
create index actor_by_population on actor (kind, population desc nulls last, id);
create index actor_in_country on actor (country, kind, population desc nulls last, id);
create index actor_by_name on actor (sort_name, id);
create index actor_at_place on actor (place_id);
create index actor_by_founding on actor (from_earliest, id) where from_earliest is not null;
create index actor_by_size on actor ((coalesce(population, 0)), id);
create index actor_in_division on actor (division_code collate "C") where division_code is not null;

alter table actor
  add foreign key (country) references country,
  add foreign key (place_id) references place,
  add foreign key (division_code) references division,
  add foreign key (source_id) references source;
