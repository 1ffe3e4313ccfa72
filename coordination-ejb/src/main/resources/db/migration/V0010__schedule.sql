-- Weeks, slots, and the claims they hold. A claim is the last line of defence: two that intersect cannot be stored.
create table week (
  id varchar(8) not null comment '2026-W49',
  state varchar(16) not null,
  issue_number int not null,
  consolidated_at datetime(6) null,
  issued_at datetime(6) null,
  version int not null,
  primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table week_office (
  id bigint not null auto_increment,
  week varchar(8) not null,
  office varchar(2) not null,
  draft_sent datetime(6) null,
  consent varchar(10) not null,
  consent_hash varchar(64) null,
  consent_at datetime(6) null,
  consent_by bigint null,
  acting_for bigint null,
  consent_due datetime(6) null,
  version int not null,
  primary key (id),
  unique key one_word_per_office (week, office),
  constraint week_office_week foreign key (week) references week (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table slot (
  id bigint not null auto_increment,
  week varchar(8) not null,
  office varchar(2) not null,
  state varchar(12) not null,
  day date not null,
  half_day varchar(10) null,
  starts time null comment 'local time of the city',
  ends time null comment 'local time of the city',
  title varchar(500) not null,
  body bigint null,
  precedence varchar(24) not null,
  room bigint null,
  outside_place varchar(200) null,
  lead_unit varchar(200) null,
  preparing_unit varchar(200) null,
  form varchar(10) not null,
  expected int not null,
  secret boolean not null,
  unscheduled boolean not null,
  replaces_invitation boolean not null,
  registered datetime(6) null,
  late boolean not null,
  version int not null,
  primary key (id),
  key slot_by_week (week, office, state),
  key slot_by_day (day),
  constraint slot_ends_after_start check (ends is null or starts is null or starts < ends),
  constraint slot_expected check (expected >= 0)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table slot_attendee (
  slot bigint not null,
  person bigint not null,
  part varchar(10) not null,
  stands_in_for bigint null,
  key slot_attendee_by_slot (slot),
  key slot_attendee_by_person (person, slot),
  constraint slot_attendee_slot foreign key (slot) references slot (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table resource_day (
  resource varchar(24) not null,
  day date not null,
  version bigint not null,
  primary key (resource, day)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'the rows that serialise claims';

create table allocation (
  id bigint not null auto_increment,
  resource varchar(24) not null,
  starts datetime not null comment 'UTC',
  ends datetime not null comment 'UTC',
  slot bigint not null,
  building varchar(64) not null,
  sites varchar(64) not null,
  period for held (starts, ends),
  primary key (id),
  unique key one_holder_at_a_time (resource, held without overlaps),
  key allocation_by_slot (slot),
  constraint allocation_slot foreign key (slot) references slot (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table blackout (
  id bigint not null auto_increment,
  kind varchar(16) not null comment 'RECEPTION, SESSION',
  person bigint null comment 'null: everybody',
  day date not null,
  half_day varchar(10) null comment 'null: the whole day',
  version int not null,
  primary key (id),
  key blackout_by_day (day, person)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table conflict_case (
  id bigint not null auto_increment,
  week varchar(8) not null,
  slot bigint not null,
  opened datetime(6) not null,
  rung varchar(28) not null,
  rung_due datetime(6) null,
  settlement varchar(16) null,
  settled datetime(6) null,
  settled_by bigint null,
  reason varchar(1000) null,
  version int not null,
  primary key (id),
  key conflict_by_week (week, settlement),
  key conflict_by_slot (slot, settlement),
  key conflict_due (settlement, rung_due),
  constraint conflict_slot foreign key (slot) references slot (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table conflict_rival (
  conflict_case bigint not null,
  rival bigint not null,
  resource varchar(24) not null,
  code varchar(8) not null,
  key conflict_rival_by_case (conflict_case),
  key conflict_rival_by_rival (rival),
  constraint conflict_rival_case foreign key (conflict_case) references conflict_case (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table objection (
  id bigint not null auto_increment,
  week varchar(8) not null,
  office varchar(2) not null,
  slot bigint not null,
  reason varchar(1000) not null,
  raised datetime(6) not null,
  settled datetime(6) null,
  version int not null,
  primary key (id),
  key objection_by_week (week, settled),
  constraint objection_slot foreign key (slot) references slot (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table issued_row (
  id bigint not null auto_increment,
  week varchar(8) not null,
  issue_number int not null,
  slot bigint not null,
  slot_version int not null,
  mark varchar(10) not null,
  changed_in int not null,
  content text not null,
  primary key (id),
  unique key one_row_per_issue (week, issue_number, slot),
  constraint issued_row_slot foreign key (slot) references slot (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- the conflict check looks at the starts of one day; without this key it would walk every claim of the resource
create index allocation_by_start on allocation (resource, starts);

-- what a slot names must exist; the services say so at the field, these say it last
alter table slot
  add constraint slot_room foreign key (room) references room (id),
  add constraint slot_body foreign key (body) references body (id);
alter table slot_attendee
  add constraint slot_attendee_person foreign key (person) references person (id);
