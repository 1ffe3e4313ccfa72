-- What an office waits for is read in the order in which it is due.
alter table deadline
  add key deadline_awaited (awaited_by, ending, due);
