-- A key stands for one request: the same key with another act or another body is no repetition of it.
alter table idempotency_key
  add column request char(64) null comment 'digest of method, path and body; null: a page draws its own keys' after name;
