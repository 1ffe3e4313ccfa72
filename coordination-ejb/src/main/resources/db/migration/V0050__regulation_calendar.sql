-- The working calendar as administrators keep it: half-days, how sure a day is, where it stands; office hours with dates.
alter table day_off
  add column half varchar(12) null comment 'null = the whole day' after kind,
  add column standing varchar(16) not null default 'NOT_READ' after name,
  add column citation varchar(200) not null default '' after standing;

update day_off set standing = 'CONFIRMED' where confirmed;
-- which five days of Tết, and which neighbour of 2 September, is announced each year
update day_off set standing = 'NOT_ANNOUNCED' where day between '2027-02-01' and '2027-02-28' or day = '2027-09-03';
update day_off set citation = 'Labour Code 2019, Art 112' where kind = 'PUBLIC_HOLIDAY';
update day_off set citation = 'Labour Code 2019, Art 111(3)' where kind = 'COMPENSATORY';
update day_off set citation = 'announced; notice not read' where kind in ('SWAPPED_OFF', 'MAKE_UP_WORKING_DAY');
update day_off set citation = 'Labour Code 2019, Art 112; 12729/VPCP-KGVX' where name = 'TET' and year(day) = 2026;
update day_off set citation = '12729/VPCP-KGVX' where day in ('2026-01-02', '2026-01-10');
update day_off set citation = 'five-day break announced' where day = '2026-08-31';
update day_off set citation = 'five-day break announced; this day not verified' where day = '2026-08-22';

alter table day_off
  drop column confirmed,
  alter column standing drop default,
  alter column citation drop default,
  add constraint day_off_kind check (kind in ('PUBLIC_HOLIDAY', 'COMPENSATORY', 'SWAPPED_OFF', 'MAKE_UP_WORKING_DAY')),
  add constraint day_off_half check (half is null or half in ('MORNING', 'AFTERNOON') and kind <> 'MAKE_UP_WORKING_DAY'),
  add constraint day_off_standing check (standing in ('CONFIRMED', 'NOT_READ', 'NOT_ANNOUNCED', 'PROPOSED'));

-- Vietnam Culture Day is a day off in principle only: proposed days are shown and not counted
insert into day_off (day, kind, name, standing, citation) values
  ('2026-11-24', 'PUBLIC_HOLIDAY', 'CULTURE', 'PROPOSED', 'Resolution 80-NQ/TW (7/1/2026); Labour Code Art 112 not amended yet'),
  ('2027-11-24', 'PUBLIC_HOLIDAY', 'CULTURE', 'PROPOSED', 'Resolution 80-NQ/TW (7/1/2026); Labour Code Art 112 not amended yet');

create table office_hours (
  valid_from date not null,
  morning_from varchar(5) not null comment 'as 08:00; a time of day belongs to no zone',
  morning_to varchar(5) not null,
  afternoon_from varchar(5) not null,
  afternoon_to varchar(5) not null,
  citation varchar(200) not null,
  version int not null default 0,
  primary key (valid_from),
  constraint office_hours_order check (morning_from < morning_to and morning_to <= '12:00'
    and '12:00' <= afternoon_from and afternoon_from < afternoon_to)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into office_hours (valid_from, morning_from, morning_to, afternoon_from, afternoon_to, citation) values
  ('2022-01-01', '08:00', '12:00', '13:00', '17:00', '188/1999/QĐ-TTg: 40 hours, Monday to Friday; hours by default, to be confirmed');
