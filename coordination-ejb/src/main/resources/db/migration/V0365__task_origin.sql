-- Which conference assigned a task. The number of its notice may serve twice, so of those before now only the plain ones are known.
alter table task
  add column source_origin bigint null comment 'conference; null where it came from elsewhere' after source_item,
  add key task_origin (source_kind, source_origin);

update task t join conference c on c.lead = t.supervisor and c.notice = t.source_document
set t.source_origin = c.id
where t.source_kind = 'CONFERENCE' and c.notice <> ''
  and not exists (select 1 from conference o where o.lead = c.lead and o.notice = c.notice and o.id <> c.id);
