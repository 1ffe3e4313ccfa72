-- Tasks that conclusions and directives assign. How one stands in time is derived and has no column.
create table task (
  id bigint not null auto_increment,
  source_kind varchar(12) not null,
  source_document varchar(120) not null,
  source_item varchar(40) not null,
  content varchar(2000) not null,
  lead_office varchar(2) not null,
  lead_unit varchar(300) not null,
  lead_person bigint null,
  coordinating_units varchar(500) not null comment 'beside the three offices',
  product varchar(500) not null,
  due date not null comment 'date of the city',
  supervisor varchar(2) not null comment 'office that follows it up and accepts',
  opened_on date not null comment 'date of the city',
  stage varchar(10) not null,
  product_number varchar(120) null comment 'of the latest report, also when it was sent back',
  product_on date null,
  reporter bigint null comment 'person',
  reported_at datetime(6) null comment 'UTC',
  answered_at datetime(6) null comment 'UTC',
  cancelled_at datetime(6) null comment 'UTC',
  reason varchar(1000) not null,
  version int not null,
  primary key (id),
  key task_supervised (supervisor, stage, id),
  key task_led (lead_office, stage, id),
  key task_source (source_kind, source_document),
  constraint task_leader foreign key (lead_person) references person (id),
  constraint task_reported_by foreign key (reporter) references person (id),
  constraint task_reported check (stage not in ('REPORTED', 'ACCEPTED') or reported_at is not null and product_number is not null)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- append-only: the application's account may insert and select, nothing else
create table task_coordinator (
  task bigint not null,
  office varchar(2) not null,
  primary key (task, office),
  constraint task_coordinator_of foreign key (task) references task (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
