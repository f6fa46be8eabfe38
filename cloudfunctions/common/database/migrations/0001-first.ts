/**
 * Features of PostgreSQL 15–18 only, no extension. Text that is compared by range is collated "C", so that both
 * stores order it the same way.
 */
export const first = `
create table archive (
  archive_key text primary key,
  name text not null,
  telephone text not null,
  address text not null,
  demo boolean not null default false,
  booking_rules jsonb not null
);

create table person (
  archive_key text not null references archive,
  id text not null,
  role text not null check (role in ('reader', 'staff')),
  name text not null,
  openid_hmac text,
  contact_name text not null default '',
  contact_phone_sealed text not null default '',
  created_at timestamptz not null default now(),
  primary key (archive_key, id),
  unique (archive_key, openid_hmac)
);

create table sign_in (
  archive_key text not null,
  token_hash text not null,
  person_id text not null,
  expires_at timestamptz not null,
  primary key (archive_key, token_hash),
  foreign key (archive_key, person_id) references person
);

create table fonds (
  archive_key text not null references archive,
  code text not null,
  id int not null check (id between 0 and 56319),
  name text not null,
  about jsonb not null default '[]',
  primary key (archive_key, code),
  unique (archive_key, id)
);

create table category (
  archive_key text not null references archive,
  id int not null check (id between 0 and 56319),
  name text not null,
  primary key (archive_key, id),
  unique (archive_key, name)
);

create table entry (
  archive_key text not null references archive,
  id text not null,
  number bigint generated always as identity,
  code text not null collate "C",
  code_key text not null collate "C",
  code_sort text not null collate "C",
  level text not null,
  title text not null,
  date_written text,
  date_from date,
  date_to date,
  creator text,
  document_number text,
  retention text,
  openness text not null check (openness in ('OPEN', 'CONTROLLED', 'DEFERRED', 'UNREVIEWED')),
  secrecy text,
  extent text,
  carrier text,
  note text,
  abstract text,
  text text,
  category_id int not null,
  fonds_code text not null,
  series text not null collate "C",
  volume text not null collate "C",
  item text not null,
  availability smallint not null,
  location text,
  content_hash text not null,
  updated_at timestamptz not null default now(),
  primary key (archive_key, id),
  unique (archive_key, code),
  foreign key (archive_key, category_id) references category,
  foreign key (archive_key, fonds_code) references fonds
);
create index entry_open_order on entry (archive_key, fonds_code, series, volume, code_sort, id) where openness = 'OPEN';

create table entry_search (
  archive_key text not null,
  rank bigint not null,
  id text not null,
  title_text text not null collate "C",
  full_text text not null collate "C",
  code_key text not null collate "C",
  key_sort text not null collate "C",
  category_id int not null,
  decade int not null,
  fonds_id int not null,
  availability smallint not null,
  codes int4[] not null,
  primary key (archive_key, rank),
  foreign key (archive_key, id) references entry on delete cascade
);
create unique index entry_search_id on entry_search (archive_key, id);
create index entry_search_codes on entry_search using gin (codes) with (fastupdate = off);
create index entry_search_key_sort on entry_search (archive_key, key_sort, rank);
-- Thousands of most common codes instead of hundreds: the search decides by them how to read (see searchPlan.ts).
alter table entry_search alter column codes set statistics 1000;

create table browse_node (
  archive_key text not null references archive,
  node text not null collate "C",
  parent text not null collate "C",
  kind text not null check (kind in ('FONDS', 'SERIES', 'VOLUME')),
  fonds_code text not null,
  series text not null,
  volume text not null,
  name text not null,
  sort_key text not null collate "C",
  open_entries int not null,
  primary key (archive_key, node)
);
create index browse_node_children on browse_node (archive_key, parent, sort_key, node);

create table session_template (
  archive_key text not null references archive,
  id text not null,
  weekday smallint not null check (weekday between 1 and 7),
  starts text not null,
  ends text not null,
  capacity int not null check (capacity > 0),
  valid_from date,
  valid_to date,
  primary key (archive_key, id)
);

create table special_day (
  archive_key text not null references archive,
  date date not null,
  open boolean not null,
  reason text not null,
  primary key (archive_key, date)
);

create table session_load (
  archive_key text not null,
  date date not null,
  template_id text not null,
  taken int not null check (taken >= 0),
  primary key (archive_key, date, template_id),
  foreign key (archive_key, template_id) references session_template
) with (fillfactor = 50);

create table visit (
  archive_key text not null references archive,
  id uuid not null,
  number text not null,
  reader_id text not null,
  date date not null,
  template_id text not null,
  starts text not null,
  ends text not null,
  state text not null check (state in ('REQUESTED', 'CONFIRMED', 'DECLINED', 'CANCELLED')),
  purpose text not null,
  purpose_note text not null,
  contact_name text not null,
  contact_phone_sealed text not null,
  decline_reason text,
  decided_by text,
  requested_at timestamptz not null,
  decided_at timestamptz,
  primary key (archive_key, id),
  unique (archive_key, number),
  foreign key (archive_key, reader_id) references person
);
create index visit_of_reader on visit (archive_key, reader_id, date);
create index visit_waiting on visit (archive_key, requested_at, id) where state = 'REQUESTED';
create index visit_of_day on visit (archive_key, date, starts);
-- One visit a reader and day, held by the database itself.
create unique index visit_one_a_day on visit (archive_key, reader_id, date) where state in ('REQUESTED', 'CONFIRMED');

create table visit_item (
  archive_key text not null,
  visit_id uuid not null,
  position int not null,
  entry_id text not null,
  code text not null,
  title text not null,
  state text not null,
  primary key (archive_key, visit_id, position),
  foreign key (archive_key, visit_id) references visit
);

create table visit_event (
  archive_key text not null,
  visit_id uuid not null,
  number bigint generated always as identity,
  at timestamptz not null,
  state text not null,
  staff_id text,
  reason text,
  primary key (archive_key, visit_id, number),
  foreign key (archive_key, visit_id) references visit
);

create table idempotency (
  archive_key text not null,
  person_id text not null,
  key text not null,
  action text not null,
  input_hash text not null,
  answer text not null,
  created_at timestamptz not null,
  primary key (archive_key, person_id, key)
);

create table audit (
  archive_key text not null,
  number bigint not null,
  at timestamptz not null,
  person_id text,
  role text not null,
  action text not null,
  outcome text not null,
  object text,
  previous_hash text not null,
  hash text not null,
  primary key (archive_key, number)
);
create function audit_is_append_only() returns trigger language plpgsql as
  $$ begin raise exception 'audit is append-only'; end $$;
create trigger audit_no_change before update or delete on audit
  for each row execute function audit_is_append_only();
create trigger audit_no_truncate before truncate on audit
  for each statement execute function audit_is_append_only();
`;
