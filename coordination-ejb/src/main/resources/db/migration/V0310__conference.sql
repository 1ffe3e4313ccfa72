-- Conferences served jointly: what is called, its days, its agenda, what is prepared by whom, and every act on it.
create table conference (
  id bigint not null auto_increment,
  lead varchar(2) not null comment 'office',
  kind varchar(20) not null,
  body bigint not null,
  title varchar(500) not null,
  form varchar(9) not null comment 'IN_PERSON, ONLINE, HYBRID',
  chair bigint not null comment 'person',
  participants varchar(1000) not null,
  requirements varchar(1000) not null,
  expected int not null comment 'people in the hall',
  members int not null comment 'of the body that decides; 0 = nobody counts a quorum',
  secret boolean not null,
  cipher_lines boolean not null,
  closed_room boolean not null,
  wired_microphones boolean not null,
  unscheduled boolean not null,
  room bigint not null,
  state varchar(12) not null,
  present int not null comment 'members there when it opened',
  minutes varchar(200) not null comment 'number and date',
  notice varchar(200) not null comment 'number and date of the notice of conclusions',
  exempt varchar(500) not null comment 'why no notice is issued',
  version int not null,
  primary key (id),
  key conference_of (lead, state),
  key conference_kind (kind, state),
  constraint conference_body foreign key (body) references body (id),
  constraint conference_chair foreign key (chair) references person (id),
  constraint conference_room foreign key (room) references room (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table conference_sitting (
  conference bigint not null,
  position int not null,
  day date not null comment 'date of the city',
  starts time not null comment 'local time of the city',
  ends time not null comment 'local time of the city',
  slot bigint not null comment 'claims people and room',
  primary key (conference, position),
  unique key conference_sitting_slot (slot),
  key conference_sitting_day (day),
  constraint conference_sitting_of foreign key (conference) references conference (id),
  constraint conference_sitting_claims foreign key (slot) references slot (id),
  constraint conference_sitting_hours check (starts < ends)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table conference_agenda (
  conference bigint not null,
  position int not null,
  title varchar(500) not null,
  reporter varchar(200) not null,
  minutes int not null comment '0 = not said',
  primary key (conference, position),
  constraint conference_agenda_of foreign key (conference) references conference (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table preparation_line (
  id bigint not null auto_increment,
  conference bigint not null,
  kind varchar(12) not null,
  office varchar(2) not null,
  owner bigint null comment 'person; null until the office has named one',
  due date not null comment 'date of the city',
  done_at datetime(6) null comment 'UTC',
  primary key (id),
  unique key preparation_line_once (conference, kind),
  key preparation_line_of (office, done_at),
  constraint preparation_line_conference foreign key (conference) references conference (id),
  constraint preparation_line_owner foreign key (owner) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- append-only: the application's account may insert and select, nothing else
create table conference_step (
  id bigint not null auto_increment,
  conference bigint not null,
  act varchar(20) not null,
  from_state varchar(12) not null,
  to_state varchar(12) not null,
  office varchar(2) not null,
  person bigint not null,
  at datetime(6) not null comment 'UTC',
  note varchar(1000) not null,
  primary key (id),
  key conference_step_of (conference, id),
  constraint conference_step_conference foreign key (conference) references conference (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
