-- The trail: append-only (the application's account may insert and select, nothing else), without foreign keys and
-- without a shared counter, so that a refusal can be written while the refused transaction still holds its locks.
create table trail_entry (
  id uuid not null,
  at datetime(6) not null comment 'UTC',
  account bigint not null comment '0 = the system itself',
  person bigint not null,
  office char(2) null,
  source varchar(64) not null comment 'address the request came from',
  action varchar(64) not null,
  subject_type varchar(32) not null,
  subject varchar(32) not null,
  outcome varchar(8) not null,
  codes varchar(200) not null comment 'rule codes, comma between',
  judgement uuid null,
  changes longtext not null comment 'JSON: what stood before and after',
  primary key (id),
  key trail_by_subject (subject_type, subject, at),
  key trail_by_time (at),
  key trail_by_account (account, at),
  constraint trail_outcome check (outcome in ('DONE', 'REFUSED'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
