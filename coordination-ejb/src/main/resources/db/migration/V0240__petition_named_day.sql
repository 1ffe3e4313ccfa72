-- The day that an act names, such as that of a dialogue (PT-19).
alter table petition_step add column named_day date null comment 'date of the city';
