-- Secrets of second factors are sealed by a key that is kept outside the database. Those from before are sealed at the
-- next start.
alter table second_factor add column key_id text;  -- names the key that sealed the secret; null: still in clear
