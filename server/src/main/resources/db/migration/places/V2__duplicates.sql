-- The day a place was found to be a duplicate of another: it stays retired, whatever refreshes hold.
alter table place add column merged_on date;
