-- What keeps a day free is read from where it is kept: reception days, sessions, the calendar.
drop table blackout;
