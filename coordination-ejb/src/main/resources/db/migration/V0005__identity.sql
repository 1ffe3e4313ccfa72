-- Accounts and the roles they hold; wrong passwords are counted per login name and per place they come from.
create table account (
  id bigint not null auto_increment,
  login varchar(48) not null,
  person_id bigint not null,
  password_hash varchar(400) not null,
  must_change boolean not null,
  disabled boolean not null,
  last_login datetime(6) null comment 'UTC',
  used_since datetime(6) not null comment 'UTC; start of the time after which an unused account is shut',
  unlocked_at datetime(6) null comment 'UTC; when an administrator last forgave wrong passwords',
  security_version int not null comment 'raised whenever open sessions must end',
  version int not null default 0,
  primary key (id),
  unique key account_login (login),
  unique key account_person (person_id),
  constraint account_holder foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table role_grant (
  id bigint not null auto_increment,
  account_id bigint not null,
  office varchar(2) not null,
  role varchar(32) not null,
  valid_from date not null,
  valid_to date null,
  revoked_on date null,
  version int not null default 0,
  primary key (id),
  key role_grant_by_account (account_id, office),
  constraint role_grant_account foreign key (account_id) references account (id),
  constraint role_grant_office check (office in ('PO', 'DO', 'CO')),
  constraint role_grant_validity check (valid_to is null or valid_to >= valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- one row per login name that was tried and place it was tried from; holds no name, only its SHA-256
create table login_source (
  login_digest varchar(64) not null comment 'hex; also of names that no account has',
  source varchar(80) not null comment 'address:<ip> or browser:<SHA-256 of its token>',
  failures int not null,
  touched_at datetime(6) not null comment 'UTC; last try',
  locked_until datetime(6) null comment 'UTC',
  known_since datetime(6) null comment 'UTC; last right password from here, null = never',
  primary key (login_digest, source),
  key login_source_by_time (touched_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
