-- An article stays the same one through the versions, whatever its number: so two versions are compared article by
-- article. Until now no draft could renumber, so that the number finds the first of each line.
alter table regulation_article
  add column root bigint null comment 'the first article of its line; null = itself' after number;

update regulation_article a
  join regulation_article first on first.regulation_version = 1 and first.number = a.number
  set a.root = first.id
  where a.regulation_version <> 1;
