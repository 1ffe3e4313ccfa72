-- A head count is an event of its point: the number, the one before it, and who signed.
alter table point_event
  add column head_count int null comment 'null for anything but a count',
  add column head_count_before int null comment 'null for the first',
  add column correspondent varchar(120) null comment 'name of who signed';
