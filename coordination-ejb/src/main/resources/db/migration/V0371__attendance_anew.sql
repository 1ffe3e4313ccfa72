-- A conference that moves to another day invites its list anew; the log says so of whoever had excused himself.
alter table attendance_event
  modify column act varchar(4) not null comment 'CAME, LEFT, UNDO, ANEW';
