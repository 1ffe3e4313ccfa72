-- A row of a later version says why it differs and who approved it (SC-11); rows of before have said nothing.
alter table issued_row
  add column change_reason varchar(1000) null,
  add column approved_by bigint null,
  add column acting_for bigint null,
  add column urgent boolean null;
