-- A deputy chief may counter-sign by mandate: both names are kept.
alter table rule_override
  add column decided_for bigint null comment 'the chief in whose place' after decided_by,
  add constraint rule_override_decided_for foreign key (decided_for) references person (id);
