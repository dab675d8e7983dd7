-- Derived, as before; now with the days to come, so that what changes by the clock alone needs no refreshing.
-- Rows from before speak for every day until hansa rebuild, or the next act of their matter, makes them anew.
alter table act_standing
  add column part      integer not null default 0,        -- 0 from the last recording on, then one after the other
  add column from_day  date not null default '0001-01-01',
  add column until_day date check (until_day > from_day), -- the first day after; null where nothing changes by itself
  drop constraint act_standing_pkey,
  add primary key (family, subject, part);
alter table act_standing
  alter column part drop default,
  alter column from_day drop default;
