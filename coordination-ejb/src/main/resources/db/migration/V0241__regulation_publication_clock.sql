-- A clock may run until something is made public, such as the conclusion of a denunciation (PT-29).
alter table deadline drop constraint deadline_kind;
alter table deadline add constraint deadline_kind
  check (kind in ('RECEIPT', 'ASSIGNMENT', 'ANSWER', 'PUBLICATION', 'CLOSURE'));
