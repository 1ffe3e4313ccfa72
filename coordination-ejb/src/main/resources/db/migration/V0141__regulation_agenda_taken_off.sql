-- A chief of another office may take a matter off the next coordination meeting's agenda, and says why.
alter table agenda_item
  add column taken_off_at datetime(6) null comment 'UTC; null = stands on the agenda' after meeting,
  add column taken_off_by bigint null comment 'person' after taken_off_at,
  add column taken_off_office varchar(2) null after taken_off_by,
  add column reason varchar(500) null after taken_off_office,
  add constraint agenda_item_taken_off_by foreign key (taken_off_by) references person (id),
  add constraint agenda_item_taken_off check ((taken_off_at is null) = (taken_off_by is null)
    and (taken_off_at is null) = (taken_off_office is null) and (taken_off_at is null) = (reason is null));
