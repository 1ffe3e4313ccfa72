-- The word of the office concerned on a breach, and overrides that a second office counter-signs. The register itself has
-- no table: it reads judgements and clocks.
create table breach_note (
  id bigint not null auto_increment,
  origin varchar(12) not null,
  source varchar(36) not null comment 'id of the judgement or of the clock',
  code varchar(8) not null,
  office varchar(2) not null,
  written_by bigint not null comment 'person',
  written_at datetime(6) not null comment 'UTC',
  words varchar(1000) not null,
  primary key (id),
  key breach_note_about (source, code),
  constraint breach_note_author foreign key (written_by) references person (id),
  constraint breach_note_origin check (origin in ('JUDGEMENT', 'DEADLINE'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table rule_override (
  id bigint not null auto_increment,
  code varchar(8) not null,
  subject_type varchar(32) not null,
  subject varchar(32) not null,
  office varchar(2) not null comment 'that asks',
  asked_by bigint not null comment 'person',
  asked_at datetime(6) not null comment 'UTC',
  reason varchar(500) not null,
  until_day date not null comment 'last day on which it counts',
  state varchar(14) not null,
  decided_office varchar(2) null,
  decided_by bigint null comment 'person',
  decided_account bigint null,
  decided_at datetime(6) null comment 'UTC',
  answer varchar(500) null,
  used_at datetime(6) null comment 'UTC',
  version int not null default 0,
  primary key (id),
  key rule_override_of (subject_type, subject, state),
  key rule_override_by_time (asked_at),
  constraint rule_override_asker foreign key (asked_by) references person (id),
  constraint rule_override_decider foreign key (decided_by) references person (id),
  constraint rule_override_state check (state in ('ASKED', 'COUNTERSIGNED', 'DECLINED', 'USED')),
  constraint rule_override_second_office check (decided_office is null or decided_office <> office),
  constraint rule_override_decided check ((state = 'ASKED') = (decided_by is null)),
  constraint rule_override_used check ((state = 'USED') = (used_at is not null))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
