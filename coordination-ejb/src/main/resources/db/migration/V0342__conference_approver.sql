-- Which leader of the lead office approved that a conference is moved, postponed or cancelled (MT-14).
alter table conference_step
  add column approver bigint null comment 'person; null where nobody has to approve' after note,
  add constraint conference_step_approver foreign key (approver) references person (id);
