-- Who is invited to a conference, who came, and with how many members an item was decided.
create table delegate (
  id bigint not null auto_increment,
  conference bigint not null,
  person bigint null comment 'null = somebody from outside',
  name varchar(120) not null,
  unit varchar(200) not null,
  office varchar(2) null comment 'that sends him; null = none of the three',
  folded varchar(330) not null comment 'name and unit without accents',
  point bigint null comment 'of the conference; null = the hall',
  member boolean not null comment 'votes, and is counted for the quorum',
  substitute_for bigint null comment 'delegate',
  state varchar(11) not null,
  reason varchar(500) not null,
  substitute varchar(120) not null,
  approved_by bigint null comment 'person',
  approved_at datetime(6) null comment 'UTC',
  version int not null,
  primary key (id),
  unique key delegate_once (conference, person),
  unique key delegate_one_substitute (substitute_for),
  key delegate_of_person (person),
  key delegate_at (point),
  constraint delegate_conference foreign key (conference) references conference (id),
  constraint delegate_person foreign key (person) references person (id),
  constraint delegate_point foreign key (point) references conference_point (id),
  constraint delegate_substitute foreign key (substitute_for) references delegate (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- append-only: the application's account may insert and select, nothing else
create table attendance_event (
  id bigint not null auto_increment,
  conference bigint not null,
  delegate bigint not null,
  act varchar(4) not null comment 'CAME, LEFT, UNDO',
  at datetime(6) not null comment 'UTC',
  person bigint not null comment 'who wrote it down',
  noted_at datetime(6) not null comment 'UTC',
  undoes bigint null comment 'the entry that was a mistake',
  primary key (id),
  unique key attendance_event_undone_once (undoes),
  key attendance_event_of (conference, id),
  key attendance_event_delegate (delegate, at),
  constraint attendance_event_conference foreign key (conference) references conference (id),
  constraint attendance_event_delegate foreign key (delegate) references delegate (id),
  constraint attendance_event_undoes foreign key (undoes) references attendance_event (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- append-only
create table agenda_decision (
  id bigint not null auto_increment,
  conference bigint not null,
  position int not null comment 'on the agenda, from 0',
  title varchar(500) not null,
  at datetime(6) not null comment 'UTC',
  present int not null comment 'members who were there at that instant',
  members int not null comment 'of all',
  person bigint not null comment 'who wrote it down',
  primary key (id),
  unique key agenda_decision_once (conference, position),
  constraint agenda_decision_conference foreign key (conference) references conference (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- append-only
create table delegate_import (
  id bigint not null auto_increment,
  conference bigint not null,
  delegates int not null,
  person bigint not null,
  at datetime(6) not null comment 'UTC',
  primary key (id),
  key delegate_import_of (conference, id),
  constraint delegate_import_conference foreign key (conference) references conference (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
