-- The offices are asked for their opinion on something; until when, their deadlines say.
create table consultation (
  id bigint not null auto_increment,
  subject_type varchar(32) not null,
  subject varchar(32) not null,
  lead_office varchar(2) not null,
  question varchar(2000) not null,
  matter varchar(24) not null comment 'what it touches: ORDINARY, or what silence never consents to',
  urgent boolean not null,
  state varchar(16) not null comment 'SENT, SYNTHESISED, CLOSED',
  asked_at datetime(6) not null comment 'UTC',
  synthesis varchar(4000) null,
  synthesised_at datetime(6) null comment 'UTC',
  version int not null default 0,
  primary key (id),
  key consultation_by_subject (subject_type, subject)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table consultation_office (
  consultation bigint not null,
  office varchar(2) not null,
  primary key (consultation, office),
  constraint consultation_office_of foreign key (consultation) references consultation (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- append-only: the application's account may insert and select, nothing else
create table consultation_reply (
  id bigint not null auto_increment,
  consultation bigint not null,
  office varchar(2) not null,
  opinion varchar(24) not null comment 'AGREED, AGREED_WITH_COMMENTS, DISAGREED, SILENT',
  comments varchar(2000) not null,
  at datetime(6) not null comment 'UTC',
  person bigint null comment 'who replied; null = nobody did',
  acting_for bigint null comment 'the chief in whose place',
  rule varchar(8) null comment 'entry by which silence counts',
  primary key (id),
  key consultation_reply_by_office (consultation, office, id),
  constraint consultation_reply_to foreign key (consultation) references consultation (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
