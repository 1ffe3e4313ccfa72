-- Second factor, former passwords and the age of the present one, with the dated numbers they are judged by (SS-05).
alter table account
  add column password_since datetime(6) null comment 'UTC; when the present password was given or chosen' after used_since;
update account set password_since = used_since;
alter table account modify password_since datetime(6) not null comment 'UTC; when the present password was given or chosen';

create table former_password (
  id bigint not null auto_increment,
  account_id bigint not null,
  password_hash varchar(400) not null,
  replaced_at datetime(6) not null comment 'UTC',
  primary key (id),
  key former_password_by_account (account_id, id),
  constraint former_password_account foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table second_factor (
  id bigint not null auto_increment,
  account_id bigint not null,
  sealed_secret varchar(200) not null comment 'encrypted; the key is in the configuration of the server',
  since datetime(6) null comment 'UTC; when the device was shown to work, null = not yet',
  last_step bigint not null comment 'time step of the last code that was taken',
  version int not null default 0,
  primary key (id),
  unique key second_factor_account (account_id),
  constraint second_factor_holder foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table recovery_code (
  id bigint not null auto_increment,
  account_id bigint not null,
  digest varchar(64) not null comment 'SHA-256 in hex',
  used_at datetime(6) null comment 'UTC',
  version int not null default 0,
  primary key (id),
  unique key recovery_code_once (account_id, digest),
  constraint recovery_code_holder foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into parameter (name, value, unit, valid_from, valid_to, citation) values
  ('SS_05_PASSWORD_AGE', '2', 'MONTHS', '2022-10-03', null, 'QCVN 12:2026/BCA, Thông tư 47/2026/TT-BCA'),
  ('SS_05_HISTORY', '10', 'COUNT', '2022-10-03', null, 'QCVN 12:2026/BCA, Thông tư 47/2026/TT-BCA'),
  ('SS_05_IDLE', '15', 'MINUTES', '2022-10-03', null, 'QCVN 12:2026/BCA, Thông tư 47/2026/TT-BCA');
