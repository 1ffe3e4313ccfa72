-- Papers of a conference, their versions, who opened them, and the minutes.
alter table conference_agenda add column code varchar(8) not null default (left(uuid(), 8)) comment 'what its papers know the item by';

create table conference_paper (
  id bigint not null auto_increment,
  conference bigint not null,
  number int not null comment 'within the conference, from 1',
  item varchar(8) not null comment 'code of the item of the agenda; empty = of the whole conference',
  title varchar(500) not null comment 'empty for a state secret',
  office varchar(2) not null comment 'owes it',
  secrecy varchar(12) not null,
  reference varchar(100) not null comment 'number of the document, of a state secret',
  keeper varchar(200) not null comment 'with whom it lies, of a state secret',
  last int not null comment 'number of its last version; 0 = none yet',
  last_at datetime(6) null comment 'UTC',
  consent varchar(1000) not null comment 'why the chair lets its item be taken although it is late',
  consent_up_to int not null comment 'the version that the chair knew of',
  withdrawn varchar(1000) not null comment 'why it is not expected any more',
  version int not null,
  primary key (id),
  unique key conference_paper_number (conference, number),
  constraint conference_paper_of foreign key (conference) references conference (id),
  constraint conference_paper_stub check (secrecy = 'NONE' or title = '' and last = 0)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- append-only: the application's account may insert and select, nothing else
create table paper_version (
  id bigint not null auto_increment,
  conference bigint not null,
  paper bigint not null,
  number int not null comment 'within the paper, from 1',
  mark varchar(16) not null comment 'number of the paper and of the version',
  file varchar(36) not null comment 'name in the folder of files, by chance',
  type varchar(8) not null,
  size int not null comment 'bytes, before they were sealed',
  hash varchar(64) not null comment 'SHA-256 of the content',
  pages int not null,
  key_number int not null comment 'of the key under which the file is sealed',
  summary_file varchar(36) null,
  summary_type varchar(8) null,
  summary_size int null,
  summary_hash varchar(64) null,
  summary_pages int null,
  summary_key_number int null,
  person bigint not null,
  at datetime(6) not null comment 'UTC',
  primary key (id),
  unique key paper_version_number (paper, number),
  key paper_version_of (conference, paper, number),
  constraint paper_version_paper foreign key (paper) references conference_paper (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- append-only: the application's account may insert and select, nothing else
create table paper_reading (
  id bigint not null auto_increment,
  version bigint not null,
  person bigint not null,
  at datetime(6) not null comment 'UTC; the first time',
  primary key (id),
  unique key paper_reading_once (version, person),
  constraint paper_reading_version foreign key (version) references paper_version (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table conference_minutes (
  id bigint not null auto_increment,
  conference bigint not null,
  text mediumtext not null,
  signed_at datetime(6) null comment 'UTC; null while they may be changed',
  signed_by bigint null comment 'person',
  hash varchar(64) not null comment 'SHA-256 of the signed text',
  version int not null,
  primary key (id),
  unique key conference_minutes_once (conference),
  constraint conference_minutes_of foreign key (conference) references conference (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
