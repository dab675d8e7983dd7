-- Endpoints of offices that are told of acts, in the order of the log, one after the other.
create table hook (
  id            uuid primary key,
  office        text not null,             -- actor id of the organisation
  address       text not null,
  topics        text[] not null,           -- families of acts; with no types either: all
  types         text[] not null,
  actor         text,                      -- who acted or is an end; null for any
  instrument    text,                      -- the instrument or who takes part in it; null for any
  inside        boolean not null,          -- whether acts that only the office may read are sent too
  secret        bytea not null,            -- sealed by a key that is not in this database
  secret_key    text not null,
  state         text not null check (state in ('ON', 'OFF', 'FAILED')),
  made_by       uuid not null,
  made_at       timestamptz not null,
  passed        bigint not null,           -- acts up to this one have been looked at
  next_at       timestamptz not null,      -- not tried before
  busy_until    timestamptz,               -- somebody is at it, unless the moment has passed
  failing_since timestamptz,
  delivered_at  timestamptz
);
create index hook_of_office on hook (office);
create index hook_due on hook (next_at) where state = 'ON';

-- What is under way or has ended; the words sent are not kept, they are read from the acts each time.
create table hook_delivery (
  id       uuid primary key,
  hook     uuid not null references hook on delete cascade,
  act      bigint,                         -- null for a test
  state    text not null check (state in ('WAITING', 'DELIVERED', 'GIVEN_UP')),
  tries    integer not null default 0 check (tries >= 0),
  made_at  timestamptz not null,
  tried_at timestamptz,
  status   integer,                        -- what the endpoint answered at the last attempt
  fault    text,                           -- why it could not be asked
  millis   integer,
  unique (hook, act)
);
create unique index hook_delivery_under_way on hook_delivery (hook) where state = 'WAITING';
create index hook_delivery_of on hook_delivery (hook, made_at);
