-- Letters that an office issued about petitions, kept as they went out.
create table letter_register (
  office varchar(2) not null,
  year int not null,
  last int not null,
  primary key (office, year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'the last number given';

-- append-only: the application's account may insert and select, nothing else
create table petition_letter (
  id bigint not null auto_increment,
  petition bigint not null,
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
  unique key petition_letter_number (office, year, number),
  key petition_letter_of (petition, id),
  constraint petition_letter_petition foreign key (petition) references petition (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
