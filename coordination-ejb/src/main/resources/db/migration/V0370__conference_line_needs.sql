-- What a line asks for, in words that its office may read even where the rest of the conference is secret.
alter table preparation_line add column needs varchar(500) not null default '' comment 'empty = nothing said' after office;
