-- Buildings and the rooms in them.
create table building (
  id bigint not null auto_increment,
  name varchar(120) not null,
  site_group varchar(80) not null comment 'buildings of one site lie a short walk apart',
  valid_from date not null,
  valid_to date null,
  version int not null default 0,
  primary key (id),
  constraint building_validity check (valid_to is null or valid_to >= valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table room (
  id bigint not null auto_increment,
  building_id bigint not null,
  name varchar(120) not null,
  office varchar(2) not null comment 'keeps the room',
  capacity int not null,
  equipment varchar(120) not null comment 'words, blank between',
  set_up_minutes int null comment 'at each end of a booking; null = the value of FL-02',
  aliases varchar(300) not null comment 'short forms used in schedules; semicolon between',
  valid_from date not null,
  valid_to date null,
  version int not null default 0,
  primary key (id),
  constraint room_building foreign key (building_id) references building (id),
  constraint room_office check (office in ('PO', 'DO', 'CO')),
  constraint room_capacity check (capacity > 0),
  constraint room_set_up check (set_up_minutes >= 0),
  constraint room_validity check (valid_to is null or valid_to >= valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
