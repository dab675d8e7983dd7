-- Published counts are claims now; module claims keeps them.
drop table published_count;
