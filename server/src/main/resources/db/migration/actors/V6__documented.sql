-- Derived: whether any table but the gazetteer's tells something of the actor. Nearly all cities are told of by the
-- gazetteer alone, and reading them then asks one small question instead of a dozen. Kept by the database itself, so
-- that no writer can forget it.
alter table actor add column documented boolean not null default false;

create function actor_is_documented() returns trigger language plpgsql as $$
begin
  update actor set documented = true where not documented and id in (select actor_id from told);
  return null;
end $$;

create function actor_has_lineage() returns trigger language plpgsql as $$
begin
  update actor set documented = true
  where not documented and id in (select predecessor_id from told union select successor_id from told);
  return null;
end $$;

do $$
declare fact text;
begin
  foreach fact in array array['actor_name', 'actor_identifier', 'actor_date', 'actor_population', 'actor_parent',
    'actor_seat', 'actor_description', 'office_holder', 'network', 'network_founder'] loop
    execute format('create trigger documents after insert on %I referencing new table as told
      for each statement execute function actor_is_documented()', fact);
    execute format('update actor set documented = true where id in (select actor_id from %I)', fact);
  end loop;
end $$;
create trigger documents after insert on actor_succession referencing new table as told
  for each statement execute function actor_has_lineage();
update actor set documented = true
where id in (select predecessor_id from actor_succession union select successor_id from actor_succession);
