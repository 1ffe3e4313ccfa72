-- Codes are typed and pasted by hand: two that differ in their case alone are one. A later one that does so gets a code of its own.
update connection_point later
  join (select lower(code) as plain, min(id) as first from connection_point group by lower(code)) earlier
    on earlier.plain = lower(later.code) and earlier.first < later.id
  set later.code = concat(left(later.code, 20), '-', later.id);

alter table connection_point
  modify code varchar(40) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null;
