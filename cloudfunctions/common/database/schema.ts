import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Openness } from '@/shared/domain/catalogue/catalogueRecord';
import type { VisitPurpose, VisitState } from '@/shared/domain/visits/visit';

/**
 * Tables as Kysely sees them; `migrations/` holds their SQL. `date` columns are read as 'YYYY-MM-DD' and bigint
 * columns as strings on both stores (see connection.ts). Every table begins with its archive's key.
 */
export type Database = {
  archive: ArchiveTable;
  person: PersonTable;
  sign_in: SignInTable;
  fonds: FondsTable;
  category: CategoryTable;
  entry: EntryTable;
  entry_search: EntrySearchTable;
  browse_node: BrowseNodeTable;
  session_template: SessionTemplateTable;
  special_day: SpecialDayTable;
  session_load: SessionLoadTable;
  visit: VisitTable;
  visit_item: VisitItemTable;
  visit_event: VisitEventTable;
  idempotency: IdempotencyTable;
  audit: AuditTable;
};

type Instant = ColumnType<Date, Date | string, Date | string>;
type Json<T> = ColumnType<T, string, string>;

type ArchiveTable = {
  archive_key: string;
  name: string;
  telephone: string;
  address: string;
  demo: boolean;
  /** BookingRules of src/shared/domain/visits/bookingRules.ts */
  booking_rules: Json<{ maxItems: number; noticeDays: number; windowDays: number; maxOpenVisits: number }>;
  /** Keyed fingerprint of a fixed text: another data key gives another. Null until the first start. */
  key_check: string | null;
};

type PersonTable = {
  archive_key: string;
  id: string;
  role: 'reader' | 'staff';
  name: string;
  /** HMAC of the WeChat openid; null for demo people. */
  openid_hmac: string | null;
  contact_name: string;
  /** AES-256-GCM; never the number itself. */
  contact_phone_sealed: string;
  created_at: Instant;
};

type SignInTable = { archive_key: string; token_hash: string; person_id: string; expires_at: Instant };

type FondsTable = { archive_key: string; code: string; id: number; name: string; about: Json<string[]> };
type CategoryTable = { archive_key: string; id: number; name: string };

type EntryTable = {
  archive_key: string;
  id: string;
  /** Arrival number: breaks ties of the static rank. */
  number: GeneratedAlways<string>;
  code: string;
  code_key: string;
  code_sort: string;
  level: string;
  title: string;
  date_written: string | null;
  date_from: string | null;
  date_to: string | null;
  creator: string | null;
  document_number: string | null;
  retention: string | null;
  openness: Openness;
  secrecy: string | null;
  extent: string | null;
  carrier: string | null;
  note: string | null;
  abstract: string | null;
  text: string | null;
  category_id: number;
  fonds_code: string;
  series: string;
  volume: string;
  /** 页号; null where none is stated. */
  page: string | null;
  item: string;
  availability: number;
  location: string | null;
  content_hash: string;
  updated_at: Generated<Date>;
};

/** The public index: open entries only, so that nothing else can leak through a search. */
type EntrySearchTable = {
  archive_key: string;
  /** Static rank, ascending: latest date first, then arrival; unique. */
  rank: string;
  id: string;
  title_text: string;
  /** Lines: title, then the other searchable elements. */
  full_text: string;
  code_key: string;
  /** The code key in natural order: finds what stands next to a 档号 that does not exist. */
  key_sort: string;
  category_id: number;
  decade: number;
  fonds_id: number;
  availability: number;
  codes: ColumnType<number[], number[], number[]>;
};

type BrowseNodeTable = {
  archive_key: string;
  node: string;
  parent: string;
  kind: 'FONDS' | 'SERIES' | 'VOLUME';
  fonds_code: string;
  /** '' where the node is above that level, or the archive does not use it. */
  series: string;
  volume: string;
  name: string;
  sort_key: string;
  open_entries: number;
};

type SessionTemplateTable = {
  archive_key: string;
  id: string;
  /** ISO: 1 Monday … 7 Sunday. */
  weekday: number;
  starts: string;
  ends: string;
  capacity: number;
  valid_from: string | null;
  valid_to: string | null;
};

/** The archive's own word on a day, which wins over the weekly template and the public holidays. */
type SpecialDayTable = { archive_key: string; date: string; open: boolean; reason: string };

/** Places taken in one session; the row appears with the first visit. */
type SessionLoadTable = { archive_key: string; date: string; template_id: string; taken: number };

type VisitTable = {
  archive_key: string;
  id: string;
  number: string;
  reader_id: string;
  date: string;
  template_id: string;
  starts: string;
  ends: string;
  state: VisitState;
  purpose: VisitPurpose;
  purpose_note: string;
  contact_name: string;
  contact_phone_sealed: string;
  decline_reason: string | null;
  decided_by: string | null;
  requested_at: Instant;
  decided_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
};

type VisitItemTable = {
  archive_key: string;
  visit_id: string;
  position: number;
  entry_id: string;
  code: string;
  title: string;
  state: 'REQUESTED';
};

type VisitEventTable = {
  archive_key: string;
  visit_id: string;
  number: GeneratedAlways<string>;
  at: Instant;
  state: VisitState;
  /** Null: the reader. */
  staff_id: string | null;
  reason: string | null;
};

type IdempotencyTable = {
  archive_key: string;
  person_id: string;
  key: string;
  action: string;
  /** Keyed fingerprint of the body. */
  input_hash: string;
  /** Sealed: answers may hold a telephone number. */
  answer: string;
  created_at: Instant;
};

type AuditTable = {
  archive_key: string;
  number: string;
  at: Instant;
  person_id: string | null;
  role: string;
  action: string;
  outcome: string;
  object: string | null;
  previous_hash: string;
  hash: string;
};
