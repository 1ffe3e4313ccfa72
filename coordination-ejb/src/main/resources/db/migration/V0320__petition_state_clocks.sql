-- No state of a petition without a clock: the limits that part (d) of the catalogue gives beside its entries, and defaults
-- where neither the law nor the catalogue has one.
insert into parameter (name, value, unit, valid_from, valid_to, citation, regulation_version) values
  ('PT_03_ASSIGNED', '1', 'WORKING_DAYS', '2022-10-03', null, '', 1),
  ('PT_04_COMPLETED', '10', 'WORKING_DAYS', '2022-10-03', null, '', 1),
  ('PT_20_DENUNCIATION', '5', 'WORKING_DAYS', '2022-10-03', null, 'Điều 34 Luật Tố cáo 25/2018/QH14', null),
  ('PT_20_REVIEWED', '30', 'CALENDAR_DAYS', '2022-10-03', null, '', 1),
  ('PT_44_CLOSED', '10', 'WORKING_DAYS', '2022-10-03', null, '', 1),
  ('PT_44_CARRIED_OUT', '45', 'CALENDAR_DAYS', '2022-10-03', null, '', 1);
