-- A head signs the notice of refusal before it is given (PT-46).
alter table reception_visit add column notice_signer bigint null comment 'person';
