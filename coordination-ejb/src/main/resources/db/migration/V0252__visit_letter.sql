-- Notices and receipts given to visitors, numbered by the same registers as letters about petitions.
-- append-only: the application's account may insert and select, nothing else
create table visit_letter (
  id bigint not null auto_increment,
  visit bigint not null,
  kind varchar(24) not null,
  office varchar(2) not null,
  year int not null,
  number int not null,
  symbol varchar(60) not null comment 'number and symbol as printed',
  at datetime(6) not null comment 'UTC',
  signer bigint not null comment 'person',
  names_writer boolean not null,
  digest varchar(64) not null comment 'SHA-256 over both renderings',
  pdf mediumtext not null comment 'number of the key, then AES-GCM',
  docx mediumtext not null comment 'number of the key, then AES-GCM',
  primary key (id),
  unique key visit_letter_number (office, year, number),
  key visit_letter_of (visit, id),
  constraint visit_letter_visit foreign key (visit) references reception_visit (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
