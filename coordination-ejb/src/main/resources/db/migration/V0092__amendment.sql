-- A draft of the regulation: one at a time, with the values it proposes, and the signatures it was given.
alter table regulation_version
  add column consultation bigint null comment 'the last one about it',
  add column revision int not null default 0 comment 'counts the changes that void signatures',
  add column drafted int as (if(state = 'SIGNED', null, 1)) stored,
  add unique key one_draft_at_a_time (drafted),
  add constraint regulation_version_consultation foreign key (consultation) references consultation (id);

create table proposed_value (
  id bigint not null auto_increment,
  regulation_version bigint not null,
  name varchar(64) not null,
  value varchar(64) not null,
  unit varchar(16) not null,
  version int not null default 0,
  primary key (id),
  unique key proposed_value_once (regulation_version, name),
  constraint proposed_value_of foreign key (regulation_version) references regulation_version (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- append-only: the application's account may insert and select, nothing else
create table signature (
  id bigint not null auto_increment,
  regulation_version bigint not null,
  office varchar(2) not null,
  hash varchar(64) not null comment 'SHA-256 of what was signed, hex',
  at datetime(6) not null comment 'UTC',
  person bigint not null,
  acting_for bigint null comment 'the chief in whose place',
  primary key (id),
  unique key signature_once (regulation_version, office, hash),
  constraint signature_under foreign key (regulation_version) references regulation_version (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
