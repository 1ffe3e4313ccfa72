-- Under which key each row is sealed: what is still under an earlier one is found without opening anything.
alter table petitioner
  add column key_number int generated always as (cast(substring_index(sealed, ':', 1) as signed)) virtual,
  add key petitioner_key (key_number);

alter table petition_marks
  add column key_number int generated always as (cast(substring_index(sealed, ':', 1) as signed)) virtual,
  add key petition_marks_key (key_number);
