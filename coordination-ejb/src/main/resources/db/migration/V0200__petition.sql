-- Citizens' petitions. Who wrote them stands sealed in petitioner; no other table may name him.
create table petition_register (
  office varchar(2) not null,
  year int not null,
  last int not null,
  primary key (office, year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'the last number given';

create table petition (
  id bigint not null auto_increment,
  entry_office varchar(2) not null,
  year int null,
  number int null,
  office varchar(2) not null comment 'who has it',
  channel varchar(16) not null,
  arrived_on date not null comment 'date of the city; never moves',
  forwarder varchar(300) not null,
  replies_to_forwarder boolean not null,
  receiver bigint not null comment 'person',
  officer bigint null comment 'person',
  identified boolean not null,
  persons int not null,
  representatives int not null,
  all_signed boolean not null,
  appointed boolean not null,
  target varchar(500) not null,
  summary varchar(2000) not null,
  folded varchar(2600) not null comment 'target and summary without accents',
  kind varchar(16) null,
  matter varchar(24) null,
  about_member boolean null,
  remote boolean null,
  several_places boolean null,
  known_on date null,
  obstacle_days int null,
  originals boolean not null,
  receipt boolean not null,
  level int not null,
  origin bigint null,
  dossier bigint null,
  state varchar(16) not null,
  bound_for varchar(2) null,
  sent_back boolean not null,
  addressee varchar(300) null,
  answer_due date null,
  version int not null,
  primary key (id),
  unique key one_number (entry_office, year, number),
  key petition_inbox (office, state, arrived_on, id),
  key petition_bound (bound_for, state),
  key petition_dossier (dossier),
  constraint petition_of foreign key (origin) references petition (id),
  constraint petition_in_dossier foreign key (dossier) references petition (id),
  constraint petition_numbered check ((year is null) = (number is null)),
  constraint petition_level check (level in (1, 2))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- append-only: the application's account may insert and select, nothing else
create table petition_step (
  id bigint not null auto_increment,
  petition bigint not null,
  act varchar(24) not null,
  from_state varchar(16) not null,
  to_state varchar(16) not null,
  office varchar(2) not null,
  person bigint null comment 'null: the system',
  at datetime(6) not null comment 'UTC',
  ground varchar(24) null,
  note varchar(2000) not null,
  primary key (id),
  key petition_step_of (petition, id),
  constraint petition_step_petition foreign key (petition) references petition (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table petition_criterion (
  petition bigint not null,
  criterion varchar(24) not null,
  primary key (petition, criterion),
  constraint petition_criterion_petition foreign key (petition) references petition (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table petition_failed_item (
  petition bigint not null,
  item varchar(24) not null comment 'what it lacks (PT-04)',
  primary key (petition, item),
  constraint petition_failed_item_petition foreign key (petition) references petition (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table petitioner (
  id bigint not null auto_increment,
  petition bigint not null,
  position int not null comment '1 is the first to sign',
  sealed varchar(4000) not null comment 'number of the key, then AES-GCM over name, address, paper and contact',
  version int not null,
  primary key (id),
  unique key petitioner_once (petition, position),
  constraint petitioner_petition foreign key (petition) references petition (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What the search found to be the same matter, or like it; an officer says which it is.
create table petition_match (
  id bigint not null auto_increment,
  petition bigint not null,
  other bigint not null,
  score int not null comment 'per mille',
  reasons varchar(200) not null,
  rival boolean not null comment 'the same matter of the same writer; otherwise a precedent',
  verdict varchar(10) not null comment 'OPEN, SAME, DIFFERENT',
  judged_by bigint null comment 'person',
  judged_at datetime(6) null comment 'UTC',
  note varchar(500) not null,
  version int not null,
  primary key (id),
  unique key petition_match_once (petition, other),
  key petition_match_other (other),
  constraint petition_match_petition foreign key (petition) references petition (id),
  constraint petition_match_with foreign key (other) references petition (id),
  constraint petition_match_two check (petition <> other)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Keyed hashes of parts of the writer, the target and the summary; from them petitions that are alike are found.
create table petition_band (
  band bigint not null,
  petition bigint not null,
  primary key (band, petition),
  constraint petition_band_petition foreign key (petition) references petition (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table petition_marks (
  petition bigint not null,
  sealed text not null comment 'number of the key, then AES-GCM over the marks',
  primary key (petition),
  constraint petition_marks_petition foreign key (petition) references petition (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The content of a denunciation is forwarded once (PT-24).
create table denunciation_forwarding (
  dossier bigint not null,
  petition bigint not null,
  primary key (dossier),
  constraint denunciation_forwarding_of foreign key (petition) references petition (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Who may know who wrote a petition, and who has looked (PT-35).
create table identity_access (
  id bigint not null auto_increment,
  petition bigint not null,
  person bigint not null,
  reason varchar(300) not null,
  since datetime(6) not null comment 'UTC',
  until datetime(6) null comment 'UTC; null: still',
  version int not null,
  primary key (id),
  key identity_access_of (petition, person),
  constraint identity_access_petition foreign key (petition) references petition (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- append-only: the application's account may insert and select, nothing else
create table identity_look (
  id bigint not null auto_increment,
  petition bigint not null,
  person bigint not null,
  at datetime(6) not null comment 'UTC',
  purpose varchar(300) not null,
  primary key (id),
  key identity_look_of (petition, at),
  constraint identity_look_petition foreign key (petition) references petition (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
