-- Orders in which lists are read across kinds, and the ways back along relations.
create index actor_parent_back on actor_parent (parent_id);
create index actor_succession_back on actor_succession (successor_id);
create index actor_seat_at on actor_seat (place_id);
create index network_founder_back on network_founder (founder_id);
