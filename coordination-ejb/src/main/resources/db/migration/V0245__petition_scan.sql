-- Scanned papers; what they show lies sealed in files outside of the database.
-- append-only: the application's account may insert and select, nothing else
create table petition_scan (
  id bigint not null auto_increment,
  petition bigint not null,
  number int not null comment 'within the petition, from 1',
  file varchar(36) not null comment 'name in the folder of scans, by chance',
  type varchar(8) not null,
  size int not null comment 'bytes, before they were sealed',
  key_number int not null comment 'of the key under which the file is sealed',
  person bigint not null,
  at datetime(6) not null comment 'UTC',
  primary key (id),
  unique key petition_scan_number (petition, number),
  unique key petition_scan_file (file),
  key petition_scan_key (key_number),
  constraint petition_scan_petition foreign key (petition) references petition (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Which scan was opened; null: the names were looked at.
alter table identity_look add column scan int null;
