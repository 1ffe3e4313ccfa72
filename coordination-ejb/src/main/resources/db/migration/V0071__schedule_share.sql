-- Which office may read a draft of another until the share is recalled (SS-08).
create table slot_share (
  slot bigint not null,
  office varchar(2) not null,
  since datetime(6) not null comment 'UTC',
  person bigint not null comment 'who shared it',
  primary key (slot, office),
  key slot_share_by_office (office),
  constraint slot_share_slot foreign key (slot) references slot (id),
  constraint slot_share_person foreign key (person) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
