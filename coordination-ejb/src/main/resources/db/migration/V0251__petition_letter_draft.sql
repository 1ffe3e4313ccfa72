-- Letters that an officer has prepared and nobody has signed yet.
create table petition_letter_draft (
  id bigint not null auto_increment,
  petition bigint not null,
  kind varchar(24) not null,
  addressee varchar(300) not null comment 'empty: as the acts of the petition tell',
  content varchar(4000) not null,
  drafter bigint not null comment 'person',
  drafted_at datetime(6) not null comment 'UTC',
  version int not null,
  primary key (id),
  unique key petition_letter_draft_of (petition, kind),
  constraint petition_letter_draft_petition foreign key (petition) references petition (id),
  constraint petition_letter_draft_drafter foreign key (drafter) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
