-- Reference data of the gazetteer, refreshed as a whole. What a body does is told of actors, never here.
create table place (
  id               integer primary key,            -- GeoNames id
  slug             text not null unique,           -- never changes once given; the id of the city that may act here
  name             text not null,
  ascii_name       text not null,
  alternates       text[] not null default '{}',   -- names without a language
  tagged_languages text[] not null default '{}',   -- parallel to tagged_names
  tagged_names     text[] not null default '{}',
  latitude         double precision not null check (latitude between -90 and 90),
  longitude        double precision not null check (longitude between -180 and 180),
  feature_code     text not null,
  country          text not null,                  -- ISO 3166-1 alpha-2 as the gazetteer uses it
  admin1           text,
  admin2           text,
  admin3           text,
  admin4           text,
  population       bigint check (population > 0),  -- the gazetteer's 0 means missing and is null here
  elevation_m      integer,
  dem_m            integer,
  time_zone        text,
  modified_on      date,
  source_id        text not null,              -- foreign key: see places_loaded
  retired_on       date                            -- the day a refresh no longer held it
);

-- First and second order divisions; their codes are those of the gazetteer, such as ES.56 and ES.56.B.
create table division (
  code             text primary key,
  slug             text not null unique,
  level            smallint not null check (level in (1, 2)),
  country          text not null,
  name             text not null,
  geonames_id      integer,
  iso_code         text,                           -- ISO 3166-2
  tagged_languages text[] not null default '{}',
  tagged_names     text[] not null default '{}',
  source_id        text not null references source
);

-- UN M49 regions: 001 World, 150 Europe, 039 Southern Europe.
create table world_region (
  code      text primary key check (code ~ '^\d{3}$'),
  name      text not null,
  parent    text references world_region,
  source_id text not null references source
);

-- Countries and areas of ISO 3166-1, and the codes that the gazetteer uses beside it. No view on anybody's status.
create table country (
  code         text primary key check (code ~ '^[A-Z]{2}$'),
  alpha3       text,
  numeric_code text,
  slug         text not null unique,
  name         text not null,
  world_region text references world_region,
  population   bigint,
  note         text,
  source_id    text not null references source
);
