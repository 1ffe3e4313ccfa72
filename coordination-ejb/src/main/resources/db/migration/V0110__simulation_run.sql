-- Runs that tried other values on what was judged: the last one of each account, with its result, until it is forgotten.
-- Nothing of it is a record: no act, no judgement and no trail entry comes of it.
create table simulation_run (
  id bigint not null auto_increment,
  account bigint not null,
  office char(2) not null,
  since date not null,
  until date not null,
  changed longtext not null comment 'JSON: the values tried',
  progress varchar(12) not null,
  started datetime(6) not null comment 'UTC',
  seen datetime(6) not null comment 'UTC, by the clock of the machine: when the run last gave a sign of life',
  finished datetime(6) null comment 'UTC',
  done bigint not null,
  total bigint not null,
  cancelled boolean not null comment 'somebody asked it to stop',
  result longtext null comment 'JSON, bounded',
  primary key (id),
  unique key simulation_run_of (account),
  constraint simulation_run_progress check (progress in ('RUNNING', 'DONE', 'CANCELLED', 'FAILED'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
