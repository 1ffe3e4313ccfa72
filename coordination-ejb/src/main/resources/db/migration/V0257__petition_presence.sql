-- Who has which petition open to act on it; a row that is not renewed lapses within a minute and is deleted.
create table petition_presence (
  petition bigint not null,
  person bigint not null,
  since datetime(6) not null comment 'UTC',
  seen datetime(6) not null comment 'UTC',
  primary key (petition, person),
  key petition_presence_seen (seen),
  constraint petition_presence_petition foreign key (petition) references petition (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
