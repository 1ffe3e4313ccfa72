-- What the system proposes to a slot that had to make room, and until when its office may take it (SC-09).
alter table conflict_case
  add column proposal_due datetime(6) null after rung_due,
  add column proposal_offered datetime(6) null after proposal_due,
  add column proposal_kind varchar(12) null after proposal_offered,
  add column proposal_starts datetime(6) null after proposal_kind,
  add column proposal_ends datetime(6) null after proposal_starts,
  add column proposal_room bigint null after proposal_ends,
  add column proposal_replaced bigint null after proposal_room,
  add column proposal_substitute bigint null after proposal_replaced,
  add column proposal_declined datetime(6) null after proposal_substitute;
