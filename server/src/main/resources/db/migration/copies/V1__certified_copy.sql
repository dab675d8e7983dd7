-- Certified true copies: what each of them says is computed from the register again whenever it is asked for; here
-- stands what was certified, so that anybody can see whether the register still says the same.
create table certified_copy (
  code       text primary key check (code ~ '^[A-Z2-7]{16}$'), -- printed on the copy
  instrument text not null,
  version    text not null,                -- id of the version of the text
  as_of      date not null,                -- of the register extract
  language   text not null,                -- in which the copy is written
  log_size   bigint not null,              -- acts in the log that it takes into account
  known_at   timestamptz not null,         -- when the last of them was recorded
  text_sum   text not null,                -- SHA-256 of the text's Akoma Ntoso document
  extract_sum text not null,               -- SHA-256 of the extract as canonical lines
  office     text not null,                -- whose registrar certified it
  made_at    timestamptz not null default now(),
  made_by    uuid references account
);
create index certified_copy_of on certified_copy (instrument, made_at);
do $$ begin
  if current_user <> '${application}' then
    execute format('revoke update, delete, truncate on certified_copy from %I', '${application}');
  end if;
end $$;
