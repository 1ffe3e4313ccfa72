-- How long a clock runs may be said by the record itself, as a line of preparation says by how many days before its conference.
alter table deadline
  modify parameter varchar(64) null comment 'null = the record itself says how long';
