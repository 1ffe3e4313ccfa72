-- By which version of the regulation something was judged; what was judged before this column knows only its values.
alter table judgement
  add column regulation int null comment 'number of the version in force' after parameters;
