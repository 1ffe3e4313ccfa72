-- Two clerks may enter one guest in the same instant: neither sees the other's, so that the database refuses the second.
alter table delegate
  add column guest varchar(330) null comment 'name and unit of one from outside whom a clerk entered, while he is on the list',
  add unique key delegate_guest_once (conference, guest);
