-- Which calls were made, so that a call repeated after a lost answer is not made twice. Purged after some days.
create table idempotency_key (
  account bigint not null,
  name varchar(100) not null comment 'chosen by the caller, unique for its account',
  result bigint null comment 'the id that the one run returned',
  created_at datetime(6) not null comment 'UTC',
  primary key (account, name),
  key idempotency_key_by_age (created_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
