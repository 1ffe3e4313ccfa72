-- Who was told of a step on a conference (MT-14). Append-only: the application's account may insert and select, nothing else.
create table conference_told (
  step bigint not null,
  person bigint not null,
  primary key (step, person),
  constraint conference_told_step foreign key (step) references conference_step (id),
  constraint conference_told_person foreign key (person) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
