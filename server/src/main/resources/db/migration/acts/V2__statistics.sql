-- The application owns no table, so it cannot have one analysed but by this.
create function analyze_acts() returns void language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  analyze act, act_person, act_submission, act_standing;
end $$;
revoke all on function analyze_acts() from public;
grant execute on function analyze_acts() to ${application};
