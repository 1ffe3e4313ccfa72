-- Since when a slot that had to make room is owed a proposal: the start of its clock (SC-09), which a job starts for open cases.
alter table conflict_case add column proposal_since datetime(6) null comment 'UTC' after rung_due;
update conflict_case set proposal_since = coalesce(rung_since, opened) where proposal_due is not null;
