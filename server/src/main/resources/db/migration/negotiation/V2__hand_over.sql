-- The version of the text as which a draft was last proposed; 0 if it has not been.
alter table negotiation add column handed_over integer not null default 0 check (handed_over >= 0);
