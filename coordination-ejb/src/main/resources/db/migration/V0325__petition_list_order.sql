-- Lists show what has ended apart from all else, newest first, narrowed by kind, officer, age and state: each in the order
-- of an index that tells by itself what is left out.
alter table petition
  add column ended boolean generated always as (state in ('CLOSED', 'ARCHIVED')) stored after state,
  add key petition_in_order (office, ended, id, state, kind, officer, arrived_on),
  add key petition_by_kind (office, ended, kind, id),
  add key petition_by_age (office, ended, arrived_on, state, kind, officer),
  add key petition_of_officer (officer, ended, id, state, kind, arrived_on);
