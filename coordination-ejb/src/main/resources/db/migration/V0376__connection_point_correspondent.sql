-- Who signs for the delegates of a point (OC-06), as the register has it.
alter table connection_point
  add column correspondent varchar(120) not null default '' comment 'empty while unknown' after capacity;
