-- A month's reception is owed by the day before the next month begins (PT-50).
insert into parameter (name, value, unit, valid_from, valid_to, citation) values
  ('PT_50_MONTH', '1', 'CALENDAR_DAYS', '2022-10-03', null, 'Khoản 5 Điều 12, Điều 18 Luật Tiếp công dân 42/2013/QH13');
