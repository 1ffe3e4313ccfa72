-- The clocks of all features, the steps of their escalation, and the runs that count them anew.
create table deadline (
  id bigint not null auto_increment,
  code varchar(8) not null,
  kind varchar(12) not null,
  subject_type varchar(32) not null,
  subject varchar(32) not null,
  office varchar(2) not null,
  holder bigint null comment 'person; null = whoever has the duty',
  duty varchar(32) not null comment 'role of the office that has to act',
  awaited_by varchar(2) null,
  started datetime(6) not null comment 'UTC',
  amount varchar(32) not null,
  unit varchar(16) not null,
  parameter varchar(64) not null,
  parameter_as_of date not null comment 'the day whose values were taken',
  backwards boolean not null,
  due datetime(6) null comment 'UTC; null = stands still without an end',
  own_ladder boolean not null comment 'the article itself says what follows',
  ended datetime(6) null comment 'UTC',
  ending varchar(12) null,
  ended_by varchar(64) null,
  version int not null default 0,
  primary key (id),
  unique key deadline_once (subject_type, subject, code, kind, office, started),
  key deadline_open (ending, due),
  key deadline_by_office (office, ending, due),
  constraint deadline_holder foreign key (holder) references person (id),
  constraint deadline_office check (office in ('PO', 'DO', 'CO') and (awaited_by is null or awaited_by in ('PO', 'DO', 'CO'))),
  constraint deadline_kind check (kind in ('RECEIPT', 'ASSIGNMENT', 'ANSWER', 'CLOSURE')),
  constraint deadline_ending check ((ending is null) = (ended is null)
    and (ending is null or ending in ('MET', 'PASSED', 'CANCELLED')))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table deadline_pause (
  deadline bigint not null,
  paused_at datetime(6) not null comment 'UTC',
  resumed_at datetime(6) null comment 'UTC; null = while it lasts',
  reason varchar(48) not null comment 'key, never a sentence about a person',
  cap datetime(6) null comment 'UTC; the clock runs on then in any case',
  primary key (deadline, paused_at),
  constraint deadline_pause_of foreign key (deadline) references deadline (id),
  constraint deadline_pause_order check ((resumed_at is null or resumed_at >= paused_at) and (cap is null or cap >= paused_at))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table escalation_step (
  deadline bigint not null,
  step varchar(20) not null,
  due_at datetime(6) not null comment 'UTC; when the step should be taken',
  taken_at datetime(6) not null comment 'UTC; when it was: later after a stop',
  primary key (deadline, step),
  constraint escalation_step_of foreign key (deadline) references deadline (id),
  constraint escalation_step_name check (step in ('REMINDER', 'HOLDER', 'HEAD_OF_DIVISION', 'DEPUTY_CHIEF', 'CHIEFS'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table agenda_item (
  id bigint not null auto_increment,
  deadline bigint not null,
  added_at datetime(6) not null comment 'UTC',
  meeting bigint null comment 'null = the next coordination meeting',
  version int not null default 0,
  primary key (id),
  unique key agenda_item_once (deadline),
  constraint agenda_item_of foreign key (deadline) references deadline (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table recount (
  id bigint not null auto_increment,
  begun datetime(6) not null comment 'UTC',
  last_deadline bigint not null comment 'counted so far, in the order of ids',
  moved int not null,
  finished datetime(6) null comment 'UTC; null = a run is due',
  version int not null default 0,
  primary key (id),
  key recount_open (finished, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table recount_line (
  recount bigint not null,
  deadline bigint not null,
  due_before datetime(6) null comment 'UTC',
  due_after datetime(6) null comment 'UTC',
  primary key (recount, deadline),
  constraint recount_line_of foreign key (recount) references recount (id),
  constraint recount_line_about foreign key (deadline) references deadline (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into parameter (name, value, unit, valid_from, citation, regulation_version) values
  ('CM_07_NEAR', '16', 'WORKING_HOURS', '2022-10-03', '', 1),
  ('CM_07_NEAR_SHARE', '4', 'COUNT', '2022-10-03', '', 1),
  ('CM_07_DEPUTY_CHIEF', '2', 'WORKING_DAYS', '2022-10-03', '', 1),
  ('CM_07_CHIEFS', '5', 'WORKING_DAYS', '2022-10-03', '', 1);
