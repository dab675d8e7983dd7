-- Letters that wait to leave the house. One that has left or been given up keeps its place for the administrator's
-- eyes, without its words and, once sent, without the address.
create table mail_out (
  id         uuid primary key,                   -- its Message-ID is made of this
  kind       text not null,                      -- 'letter': kept as it is; else written when it is sent
  reference  text not null,
  recipient  text,
  language   text,
  subject    text,
  plain      text,
  html       text,
  unsubscribe text,
  state      text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'DROPPED', 'GIVEN_UP')),
  queued_at  timestamptz not null,
  next_at    timestamptz not null,               -- not tried before
  tries      integer not null default 0 check (tries >= 0),
  error      text,                               -- what the last attempt met
  done_at    timestamptz,
  unique (kind, reference),
  check ((state = 'WAITING') = (done_at is null)),
  check (state = 'WAITING' or plain is null and html is null and subject is null)
);
create index mail_out_due on mail_out (next_at) where state = 'WAITING';
create index mail_out_done on mail_out (done_at) where state <> 'WAITING';
