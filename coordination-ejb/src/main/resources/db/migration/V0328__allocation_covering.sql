-- The conflict check finds all it asks of a claim in one index. With the start alone in it, each claim it looked at was
-- one more page somewhere in the table, and the more claims were stored the more of those pages were cold.
create index allocation_check on allocation (resource, starts, ends, slot, building, sites);
drop index allocation_by_start on allocation;
