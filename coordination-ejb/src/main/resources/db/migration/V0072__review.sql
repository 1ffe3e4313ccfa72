-- Accounts and rights looked through by each office (SS-07), and the trail by the auditor (SS-06).
create table account_review (
  id bigint not null auto_increment,
  office varchar(2) not null,
  quarter varchar(7) not null comment '2026-Q4',
  with_rights boolean not null comment 'roles are looked through, too',
  opened_at datetime(6) not null comment 'UTC',
  due date not null,
  closed_at datetime(6) null comment 'UTC; when its last line was decided',
  version int not null default 0,
  primary key (id),
  unique key account_review_once (office, quarter),
  constraint account_review_office check (office in ('PO', 'DO', 'CO'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table review_line (
  id bigint not null auto_increment,
  review_id bigint not null,
  account_id bigint not null,
  role_grant_id bigint null comment 'the role in question; null for the account itself',
  decision varchar(8) null comment 'KEPT, REMOVED',
  decided_by bigint null,
  decided_at datetime(6) null comment 'UTC',
  version int not null default 0,
  primary key (id),
  key review_line_by_review (review_id),
  constraint review_line_review foreign key (review_id) references account_review (id),
  constraint review_line_account foreign key (account_id) references account (id),
  constraint review_line_grant foreign key (role_grant_id) references role_grant (id),
  constraint review_line_person foreign key (decided_by) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table trail_review (
  id bigint not null auto_increment,
  week varchar(8) not null comment '2026-W48',
  entries bigint not null,
  note varchar(1000) not null,
  person_id bigint not null,
  reviewed_at datetime(6) not null comment 'UTC',
  version int not null default 0,
  primary key (id),
  unique key trail_review_once (week),
  constraint trail_review_person foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
