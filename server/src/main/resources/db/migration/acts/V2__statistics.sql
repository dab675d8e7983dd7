-- The application owns no table, so it cannot have one analysed but by this.
create function analyze_acts() returns void language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  -- The lock lasts as long as the transaction; a deposit does not wait for the end of an import's check.
  analyze (skip_locked) act, act_person, act_submission, act_standing;
end $$;
revoke all on function analyze_acts() from public;
grant execute on function analyze_acts() to ${application};
