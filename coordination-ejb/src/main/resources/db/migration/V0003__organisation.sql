-- The three offices, the bodies they serve, people, posts and mandates; everything holds from a first to a last day.
create table office_card (
  id bigint not null auto_increment,
  office varchar(2) not null,
  name_vi varchar(120) not null,
  name_en varchar(120) not null,
  name_fr varchar(120) not null,
  badge varchar(24) not null,
  contact varchar(120) not null,
  phone varchar(40) not null,
  valid_from date not null,
  valid_to date null comment 'last day of validity; null = until further notice',
  version int not null default 0,
  primary key (id),
  unique key office_card_once (office, valid_from),
  constraint office_card_office check (office in ('PO', 'DO', 'CO')),
  constraint office_card_validity check (valid_to is null or valid_to >= valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table person (
  id bigint not null auto_increment,
  full_name varchar(120) not null,
  office varchar(2) not null comment 'employs the person or, for a leader, keeps the calendar',
  phone varchar(40) not null,
  mail varchar(160) not null,
  valid_from date not null,
  valid_to date null,
  version int not null default 0,
  primary key (id),
  key person_by_office (office),
  constraint person_office check (office in ('PO', 'DO', 'CO')),
  constraint person_validity check (valid_to is null or valid_to >= valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table post (
  id bigint not null auto_increment,
  person_id bigint not null,
  office varchar(2) not null,
  name_vi varchar(160) not null,
  name_en varchar(160) not null,
  name_fr varchar(160) not null,
  leader boolean not null comment 'has a row on the week board',
  board_rank int not null comment 'small comes first',
  aliases varchar(300) not null comment 'short forms used in schedules; semicolon between',
  valid_from date not null,
  valid_to date null,
  version int not null default 0,
  primary key (id),
  key post_by_rank (leader, board_rank),
  constraint post_person foreign key (person_id) references person (id),
  constraint post_office check (office in ('PO', 'DO', 'CO')),
  constraint post_board_rank check (board_rank >= 0),
  constraint post_validity check (valid_to is null or valid_to >= valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table body (
  id bigint not null auto_increment,
  code varchar(40) not null,
  office varchar(2) not null,
  name_vi varchar(160) not null,
  name_en varchar(160) not null,
  name_fr varchar(160) not null,
  precedence int not null comment 'level 1 to 8 of SC-07',
  aliases varchar(300) not null,
  valid_from date not null,
  valid_to date null,
  version int not null default 0,
  primary key (id),
  unique key body_once (code, valid_from),
  constraint body_office check (office in ('PO', 'DO', 'CO')),
  constraint body_precedence check (precedence between 1 and 8),
  constraint body_validity check (valid_to is null or valid_to >= valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table body_membership (
  id bigint not null auto_increment,
  body_id bigint not null,
  person_id bigint not null,
  seat varchar(16) not null,
  valid_from date not null,
  valid_to date null,
  version int not null default 0,
  primary key (id),
  unique key body_membership_once (body_id, person_id, valid_from),
  constraint body_membership_body foreign key (body_id) references body (id),
  constraint body_membership_person foreign key (person_id) references person (id),
  constraint body_membership_seat check (seat in ('HEAD', 'DEPUTY_HEAD', 'MEMBER')),
  constraint body_membership_validity check (valid_to is null or valid_to >= valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table mandate (
  id bigint not null auto_increment,
  grantor_id bigint not null,
  holder_id bigint not null,
  office varchar(2) not null,
  instrument varchar(80) not null comment 'number of the paper',
  valid_from date not null,
  valid_to date null,
  revoked_on date null,
  version int not null default 0,
  primary key (id),
  key mandate_by_office (office, valid_from),
  constraint mandate_grantor foreign key (grantor_id) references person (id),
  constraint mandate_holder foreign key (holder_id) references person (id),
  constraint mandate_two_people check (grantor_id <> holder_id),
  constraint mandate_office check (office in ('PO', 'DO', 'CO')),
  constraint mandate_validity check (valid_to is null or valid_to >= valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into office_card (office, name_vi, name_en, name_fr, badge, contact, phone, valid_from) values
  ('PO', 'Văn phòng Thành ủy', 'Office of the City Party Committee', 'Bureau du Comité du Parti de la ville', 'VPTU', '', '', '2022-10-01'),
  ('DO', 'Văn phòng Đoàn ĐBQH và HĐND', 'Office of the National Assembly Delegation and People''s Council', 'Bureau de la délégation de l''AN et du Conseil populaire', 'VPĐĐBQH&HĐND', '', '', '2022-10-01'),
  ('CO', 'Văn phòng UBND', 'Office of the People''s Committee', 'Bureau du Comité populaire', 'VPUBND', '', '', '2022-10-01');

-- the bodies that meet; the level is that of their ordinary meetings
insert into body (code, office, name_vi, name_en, name_fr, precedence, aliases, valid_from) values
  ('PLENUM', 'PO', 'Ban Chấp hành Đảng bộ Thành phố', 'City Party Committee (plenum)', 'Comité du Parti de la ville (plénum)', 2, 'Ban Chấp hành; BCH Đảng bộ', '2022-10-01'),
  ('STANDING_COMMITTEE', 'PO', 'Ban Thường vụ Thành ủy', 'Standing Committee of the City Party Committee', 'Comité permanent du Comité du Parti', 3, 'Ban Thường vụ; BTV Thành ủy', '2022-10-01'),
  ('STANDING_BODY', 'PO', 'Thường trực Thành ủy', 'Standing Body of the City Party Committee', 'Permanence du Comité du Parti', 4, 'TT Thành ủy', '2022-10-01'),
  ('DELEGATION', 'DO', 'Đoàn đại biểu Quốc hội', 'National Assembly Delegation', 'Délégation de l''Assemblée nationale', 5, 'Đoàn ĐBQH', '2022-10-01'),
  ('COUNCIL', 'DO', 'Hội đồng nhân dân', 'People''s Council', 'Conseil populaire', 2, 'HĐND', '2022-10-01'),
  ('COUNCIL_STANDING_BOARD', 'DO', 'Thường trực HĐND', 'Standing Board of the People''s Council', 'Permanence du Conseil populaire', 5, 'TT HĐND', '2022-10-01'),
  ('COUNCIL_LEGAL', 'DO', 'Ban Pháp chế HĐND', 'Legal Committee of the Council', 'Commission juridique du Conseil', 7, 'Ban Pháp chế', '2022-10-01'),
  ('COUNCIL_ECONOMY', 'DO', 'Ban Kinh tế - Ngân sách HĐND', 'Economy and Budget Committee of the Council', 'Commission de l''économie et du budget du Conseil', 7, 'Ban KTNS; Ban Kinh tế - Ngân sách', '2022-10-01'),
  ('COUNCIL_CULTURE', 'DO', 'Ban Văn hóa - Xã hội HĐND', 'Culture and Society Committee of the Council', 'Commission de la culture et de la société du Conseil', 7, 'Ban VHXH; Ban Văn hóa - Xã hội', '2022-10-01'),
  ('COUNCIL_URBAN', 'DO', 'Ban Đô thị HĐND', 'Urban Affairs Committee of the Council', 'Commission de l''urbanisme du Conseil', 7, 'Ban Đô thị', '2022-10-01'),
  ('PEOPLES_COMMITTEE', 'CO', 'Ủy ban nhân dân Thành phố', 'People''s Committee of the city', 'Comité populaire de la ville', 5, 'UBND; UBND Thành phố', '2022-10-01'),
  ('CHAIR', 'CO', 'Chủ tịch UBND Thành phố', 'Chair of the People''s Committee', 'Président du Comité populaire', 7, '', '2022-10-01'),
  ('VICE_CHAIRS', 'CO', 'Các Phó Chủ tịch UBND Thành phố', 'Vice-Chairs of the People''s Committee', 'Vice-présidents du Comité populaire', 7, 'các PCT; các PCT liên quan; các Phó Chủ tịch UBND', '2022-10-01');
