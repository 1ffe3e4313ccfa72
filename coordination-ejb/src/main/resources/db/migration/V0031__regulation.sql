-- The regulation as people read it: versions, each with its chapters, articles and clauses, and the entry of the catalogue
-- that each clause states. What state a signed version is in (to come, in force, replaced) follows from its dates.
create table regulation_version (
  id bigint not null auto_increment,
  number int not null,
  name_vi varchar(200) not null,
  name_en varchar(200) not null,
  name_fr varchar(200) not null,
  state varchar(16) not null comment 'DRAFT, CONSULTED, SIGNED',
  valid_from date not null comment 'of a draft: the date it is meant for',
  valid_to date not null comment 'first day it is no longer in force; 9999-12-31 = until replaced',
  binding int null comment '1 when signed; null leaves it out of the constraint',
  version int not null default 0,
  period for term (valid_from, valid_to),
  primary key (id),
  unique key regulation_version_number (number),
  unique key one_version_in_force (binding, term without overlaps),
  constraint binding_when_signed check ((state = 'SIGNED') = (binding is not null)),
  constraint binding_is_one check (binding = 1)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table regulation_chapter (
  id bigint not null auto_increment,
  regulation_version bigint not null,
  number int not null,
  name_vi varchar(200) not null,
  name_en varchar(200) not null,
  name_fr varchar(200) not null,
  version int not null default 0,
  primary key (id),
  unique key regulation_chapter_number (regulation_version, number),
  constraint regulation_chapter_version foreign key (regulation_version) references regulation_version (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table regulation_article (
  id bigint not null auto_increment,
  regulation_version bigint not null,
  chapter bigint not null,
  number int not null,
  name_vi varchar(200) not null,
  name_en varchar(200) not null,
  name_fr varchar(200) not null,
  text_vi varchar(2000) not null,
  text_en varchar(2000) not null,
  text_fr varchar(2000) not null,
  version int not null default 0,
  primary key (id),
  unique key regulation_article_number (regulation_version, number),
  constraint regulation_article_chapter foreign key (chapter) references regulation_chapter (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table regulation_clause (
  id bigint not null auto_increment,
  regulation_version bigint not null,
  article bigint not null,
  number int not null,
  code varchar(8) not null comment 'entry of the catalogue',
  version int not null default 0,
  primary key (id),
  unique key regulation_clause_number (article, number),
  unique key regulation_clause_code (regulation_version, code),
  constraint regulation_clause_article foreign key (article) references regulation_article (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

alter table parameter
  add column regulation_version bigint null comment 'the version that set it; null = set by law',
  add constraint parameter_regulation_version foreign key (regulation_version) references regulation_version (id);
