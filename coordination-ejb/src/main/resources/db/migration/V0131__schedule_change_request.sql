-- Changes of issued slots that an office asks its chief for (SC-11).
create table change_request (
  id bigint not null auto_increment,
  slot bigint not null,
  slot_version int not null,
  office varchar(2) not null,
  secret boolean not null,
  wanted text null comment 'JSON; null: to be cancelled',
  reason varchar(1000) not null,
  asked_by bigint not null,
  asked_at datetime(6) not null,
  state varchar(10) not null,
  decided_by bigint null,
  acting_for bigint null,
  decided_at datetime(6) null,
  answer varchar(1000) null,
  issue_number int null,
  version int not null,
  primary key (id),
  key change_request_open (office, state),
  key change_request_by_slot (slot, state),
  constraint change_request_slot foreign key (slot) references slot (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
