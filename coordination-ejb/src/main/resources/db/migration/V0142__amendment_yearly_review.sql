-- The yearly reviews of the regulation (CM-05). Append-only: the application's account may insert and select, nothing else.
create table yearly_review (
  id bigint not null auto_increment,
  reviewed_at datetime(6) not null comment 'UTC',
  reviewed_by bigint null comment 'person; null = no review yet, the year is counted from here',
  outcome varchar(8) null comment 'KEEP, AMEND',
  words varchar(2000) not null,
  primary key (id),
  constraint yearly_review_by foreign key (reviewed_by) references person (id),
  constraint yearly_review_outcome check (outcome in ('KEEP', 'AMEND') and reviewed_by is not null
    or outcome is null and reviewed_by is null)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
