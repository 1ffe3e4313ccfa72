-- Equipment that is counted, and what is ordered for conferences (FL-03).
create table counted_equipment (
  id bigint not null auto_increment,
  office varchar(2) not null,
  name varchar(120) not null,
  claims bigint not null default 0 comment 'raised by whoever claims pieces, before he counts them',
  version int not null,
  primary key (id),
  unique key counted_equipment_name (office, name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table equipment_stock (
  equipment bigint not null,
  since date not null comment 'date of the city',
  pieces int not null,
  primary key (equipment, since),
  constraint equipment_stock_of foreign key (equipment) references counted_equipment (id),
  constraint equipment_stock_pieces check (pieces >= 0)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table service_order (
  id bigint not null auto_increment,
  conference bigint not null,
  kind varchar(12) not null,
  office varchar(2) not null comment 'serves',
  ordered_by varchar(2) not null comment 'office',
  orderer bigint not null comment 'person',
  equipment bigint null comment 'null unless equipment is ordered',
  quantity int not null,
  details varchar(1000) not null,
  day date not null comment 'date of the city',
  starts time not null comment 'local time of the city',
  ends time not null comment 'local time of the city',
  state varchar(9) not null,
  asked_at datetime(6) not null comment 'UTC',
  answered_at datetime(6) null comment 'UTC; null while the answer is awaited',
  late boolean not null,
  late_reason varchar(500) not null,
  reason varchar(500) not null,
  held_from datetime(6) null comment 'UTC; null = claims no equipment',
  held_until datetime(6) null comment 'UTC',
  version int not null,
  primary key (id),
  key service_order_conference (conference),
  key service_order_office (office, state, day),
  key service_order_held (equipment, held_from),
  constraint service_order_of foreign key (conference) references conference (id),
  constraint service_order_orderer foreign key (orderer) references person (id),
  constraint service_order_equipment foreign key (equipment) references counted_equipment (id),
  constraint service_order_quantity check (quantity > 0),
  constraint service_order_hours check (starts < ends),
  constraint service_order_held check (held_from < held_until)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
