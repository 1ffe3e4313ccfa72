-- Since when an office is asked for its word, and a conflict stands on its rung: the starts of SC-03 and SC-10.
alter table week_office add column asked datetime(6) null comment 'UTC' after consent_at;
alter table conflict_case add column rung_since datetime(6) null comment 'UTC; null once it is settled' after rung;
update conflict_case set rung_since = opened where settlement is null;
