-- What people are told: notices in the product, the outbox of mails, and the leases of recurring jobs.
create table notice (
  id bigint not null auto_increment,
  person_id bigint not null,
  told_at datetime(6) not null comment 'UTC',
  told_by varchar(2) null comment 'office that told; null = the system itself',
  text_key varchar(64) not null,
  arguments varchar(2000) not null comment 'ids, times and numbers, one a line; never a name',
  subject_type varchar(32) not null,
  subject varchar(32) not null,
  cause varchar(120) not null comment 'what happened; a person is told of it once',
  urgent boolean not null,
  read_at datetime(6) null comment 'UTC; null = unread',
  version int not null default 0,
  primary key (id),
  unique key notice_once (person_id, cause),
  key notice_by_person (person_id, read_at, id),
  key notice_by_subject (subject_type, subject),
  constraint notice_person foreign key (person_id) references person (id),
  constraint notice_told_by check (told_by in ('PO', 'DO', 'CO'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table mail (
  notice_id bigint not null,
  message_id uuid not null default uuid() comment 'the Message-ID of every try',
  state varchar(12) not null,
  urgent boolean not null comment 'goes out at night too',
  due_at datetime(6) not null comment 'UTC; next try',
  attempts int not null,
  failure varchar(200) not null comment 'what the last try met; no address, no text',
  sent_at datetime(6) null comment 'UTC',
  version int not null default 0,
  primary key (notice_id),
  key mail_by_state (state, due_at),
  constraint mail_notice foreign key (notice_id) references notice (id),
  constraint mail_state check (state in ('WAITING', 'SENT', 'FAILED', 'UNREACHABLE'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table reader (
  person_id bigint not null,
  language varchar(2) not null comment 'in which the person is written to',
  version int not null default 0,
  primary key (person_id),
  constraint reader_person foreign key (person_id) references person (id),
  constraint reader_language check (language in ('vi', 'en', 'fr'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table job_lease (
  name varchar(64) not null,
  holder varchar(120) null,
  held_until datetime(6) not null comment 'UTC by the server, which no demonstration moves',
  last_run datetime(6) null comment 'UTC by the clock of the application; start of the last run',
  primary key (name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into parameter (name, value, unit, valid_from, citation) values
  ('SC_11_READ', '8', 'WORKING_HOURS', '2022-10-01', 'default, to be confirmed'),
  ('SC_11_READ_URGENT', '4', 'WORKING_HOURS', '2022-10-01', 'default, to be confirmed');
