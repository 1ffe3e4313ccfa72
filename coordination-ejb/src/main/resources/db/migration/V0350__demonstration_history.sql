-- Which parts of a demonstration's made-up history are loaded: each is written in the transaction that brings the part.
create table demonstration_history (
  part varchar(40) not null,
  loaded_at datetime(6) not null comment 'UTC',
  primary key (part)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
