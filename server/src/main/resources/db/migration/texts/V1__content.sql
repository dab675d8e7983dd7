-- The words of versions of texts, as Akoma Ntoso documents in the form that this register writes, by their SHA-256.
-- Written once, as acts are: the act that proposes a version names the checksum. Who may read a content is who may read
-- such an act; a content that no act names is read by nobody.
create table text_content (
  sha256      text primary key check (sha256 = encode(sha256(bytes), 'hex')),
  language    text not null,                              -- BCP 47 tag, in small letters
  clauses     integer not null check (clauses > 0),
  bytes       bytea not null,
  recorded_at timestamptz not null default now()
);

create function refuse_text_change() returns trigger language plpgsql as $$
begin
  raise exception 'Texts are written once: % on % is refused', tg_op, tg_table_name using errcode = '42501';
end $$;
create trigger text_is_written_once before update or delete or truncate on text_content
  for each statement execute function refuse_text_change();
alter table text_content enable always trigger text_is_written_once;
-- Where the operator gave one role for both, there is nobody to take it from; the trigger refuses all the same.
do $$ begin
  if current_user <> '${application}' then
    execute format('revoke update, delete, truncate on text_content from %I', '${application}');
  end if;
end $$;
