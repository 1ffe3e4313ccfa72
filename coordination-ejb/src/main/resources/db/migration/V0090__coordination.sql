-- Who answers for each area of the coordination regulation, and who did not coordinate. An area is a chapter by its
-- number, which later versions keep.
create table area_contacts (
  id bigint not null auto_increment,
  office varchar(2) not null,
  area int not null comment 'number of the chapter',
  contact bigint not null comment 'person',
  deputy bigint not null comment 'person',
  version int not null default 0,
  primary key (id),
  unique key area_contacts_once (office, area),
  constraint area_contacts_contact foreign key (contact) references person (id),
  constraint area_contacts_deputy foreign key (deputy) references person (id),
  constraint area_contacts_two check (contact <> deputy)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- append-only: the application's account may insert and select, nothing else
create table shortcoming (
  id bigint not null auto_increment,
  office varchar(2) not null comment 'the office that did not coordinate',
  told_by_office varchar(2) not null,
  told_by bigint not null comment 'person',
  kind varchar(16) not null comment 'REFUSED, FAILED',
  area int not null comment 'number of the chapter',
  day date not null,
  matter varchar(300) not null,
  reason varchar(1000) not null,
  told_at datetime(6) not null comment 'UTC',
  primary key (id),
  key shortcoming_by_day (day)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
