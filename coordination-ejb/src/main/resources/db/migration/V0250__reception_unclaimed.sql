-- A reception day whose time the schedule gave up waits for another day.
alter table reception_day
  add column lost_beginning datetime(6) null comment 'UTC; when it was to begin' after cancelled_at,
  add column rearranged_at datetime(6) null comment 'UTC' after lost_beginning;
