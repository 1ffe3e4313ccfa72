-- Who said that a delegate cannot come is told what his office answers about the substitute.
alter table delegate
  add column excused_by bigint null comment 'person' after substitute;
