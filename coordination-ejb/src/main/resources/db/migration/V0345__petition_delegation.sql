-- The Delegation and Council Office serves two bodies that citizens write to; one document may deal with many petitions.
alter table petition add column delegation boolean not null default false
  comment 'written to the Delegation; the others of that office are for the Standing Board of the Council';

-- append-only: the application's account may insert and select, nothing else
create table petition_letter_also (
  letter bigint not null,
  petition bigint not null,
  primary key (letter, petition),
  key petition_letter_also_of (petition),
  constraint petition_letter_also_letter foreign key (letter) references petition_letter (id),
  constraint petition_letter_also_petition foreign key (petition) references petition (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
