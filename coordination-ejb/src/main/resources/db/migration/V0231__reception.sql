-- Reception of citizens: days of leaders and deputies, the register 03/TCD, what voters recommend at meetings.
create table reception_day (
  id bigint not null auto_increment,
  office varchar(2) not null,
  receiver bigint not null comment 'person',
  host varchar(8) not null comment 'LEADER, DEPUTY',
  day date not null comment 'date of the city',
  starts time not null comment 'local time of the city',
  ends time not null comment 'local time of the city',
  room bigint not null,
  body bigint not null,
  slot bigint not null comment 'claims his time and the room',
  state varchar(10) not null,
  told_at datetime(6) null comment 'UTC',
  answered_at datetime(6) null comment 'UTC',
  unable boolean not null,
  posted_at datetime(6) null comment 'UTC',
  held_at datetime(6) null comment 'UTC',
  concluded_at datetime(6) null comment 'UTC',
  conclusions varchar(300) not null,
  cancelled_at datetime(6) null comment 'UTC',
  reason varchar(500) not null,
  version int not null,
  primary key (id),
  unique key reception_day_slot (slot),
  key reception_day_month (day, office),
  key reception_day_of (receiver, day),
  constraint reception_day_receiver foreign key (receiver) references person (id),
  constraint reception_day_room foreign key (room) references room (id),
  constraint reception_day_claims foreign key (slot) references slot (id),
  constraint reception_day_hours check (starts < ends)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table reception_duty (
  id bigint not null auto_increment,
  office varchar(2) not null comment 'arranges his days',
  person bigint not null,
  valid_from date not null,
  valid_to date null,
  version int not null,
  primary key (id),
  key reception_duty_of (person),
  constraint reception_duty_person foreign key (person) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table reception_visit (
  id bigint not null auto_increment,
  office varchar(2) not null,
  receiver bigint not null comment 'person',
  clerk bigint not null comment 'person',
  reception_day bigint null comment 'null: at the desk of the office',
  visited_at datetime(6) not null comment 'UTC',
  people int not null,
  gathering boolean not null,
  kind varchar(16) not null,
  summary varchar(2000) not null,
  outcome varchar(12) not null,
  ground varchar(16) null,
  petition bigint null,
  sealed varchar(4000) null comment 'like petitioner.sealed; null where the petition keeps it',
  key_number int generated always as (cast(substring_index(sealed, ':', 1) as signed)) virtual,
  notice_at datetime(6) null comment 'UTC',
  notice varchar(300) not null,
  version int not null,
  primary key (id),
  unique key reception_visit_petition (petition),
  key reception_visit_register (office, visited_at),
  key reception_visit_key (key_number),
  constraint reception_visit_on foreign key (reception_day) references reception_day (id),
  constraint reception_visit_handed_in foreign key (petition) references petition (id),
  constraint reception_visit_people check (people > 0)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- append-only: the application's account may insert and select, nothing else
create table joint_handling (
  id bigint not null auto_increment,
  visit bigint not null,
  office varchar(2) not null,
  person bigint not null,
  at datetime(6) not null comment 'UTC',
  note varchar(1000) not null,
  primary key (id),
  key joint_handling_of (visit, id),
  constraint joint_handling_visit foreign key (visit) references reception_visit (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- append-only: the application's account may insert and select, nothing else
create table visit_look (
  id bigint not null auto_increment,
  visit bigint not null,
  person bigint not null,
  at datetime(6) not null comment 'UTC',
  purpose varchar(300) not null,
  primary key (id),
  key visit_look_of (visit, at),
  constraint visit_look_visit foreign key (visit) references reception_visit (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table voter_recommendation (
  id bigint not null auto_increment,
  office varchar(2) not null,
  heard_on date not null comment 'date of the city',
  kind varchar(16) not null,
  summary varchar(2000) not null,
  version int not null,
  primary key (id),
  key voter_recommendation_on (heard_on)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
