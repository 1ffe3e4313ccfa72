-- The register of connection points, the points of each conference, and what happened to them.
create table connection_point (
  id bigint not null auto_increment,
  code varchar(40) not null,
  unit varchar(200) not null,
  address varchar(300) not null,
  technician varchar(120) not null,
  phone varchar(40) not null,
  capacity int not null comment 'seats; 0 = unknown',
  version int not null,
  primary key (id),
  unique key connection_point_code (code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table conference_point (
  id bigint not null auto_increment,
  conference bigint not null,
  point bigint not null,
  central boolean not null comment 'the hall itself',
  expected int not null comment 'delegates',
  state varchar(12) not null,
  tested_at datetime(6) null comment 'UTC',
  connected_at datetime(6) null comment 'UTC; null = never was',
  dropped_at datetime(6) null comment 'UTC; null while it is seen',
  head_count int null comment 'null until signed',
  counted_by varchar(120) not null comment 'name of the correspondent',
  counted_at datetime(6) null comment 'UTC',
  version int not null,
  primary key (id),
  unique key conference_point_once (conference, point),
  key conference_point_state (conference, state),
  constraint conference_point_conference foreign key (conference) references conference (id),
  constraint conference_point_point foreign key (point) references connection_point (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- append-only: the application's account may insert and select, nothing else
create table point_event (
  id bigint not null auto_increment,
  conference_point bigint not null,
  act varchar(12) not null,
  person bigint not null,
  at datetime(6) not null comment 'UTC',
  cause varchar(300) not null,
  minutes_lost int not null,
  primary key (id),
  key point_event_of (conference_point, id),
  constraint point_event_point foreign key (conference_point) references conference_point (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
