-- A reception may be held online: it is recorded (OC-08), and a denunciation is heard there under conditions (OC-09).
alter table reception_day
  add column form varchar(10) not null default 'IN_PERSON' comment 'IN_PERSON, ONLINE, HYBRID' after body,
  add column recording_place varchar(12) null comment 'STATE_SERVER, STATE_CLOUD; null: not recorded' after held_at,
  add column recording varchar(300) not null default '' comment 'under what it is found there' after recording_place;

alter table reception_visit
  add column openly boolean not null default false comment 'a denouncer heard online asked for no protection' after kind;
