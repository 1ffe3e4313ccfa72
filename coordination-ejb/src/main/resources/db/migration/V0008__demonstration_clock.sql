-- How far the clock of a demonstration server is ahead of the real one; stays empty in production.
create table demonstration_clock (
  id tinyint not null,
  offset_micros bigint not null,
  primary key (id),
  constraint demonstration_clock_is_one check (id = 1)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
