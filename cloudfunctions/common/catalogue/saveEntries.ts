import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { AVAILABILITY, type CatalogueRecord } from '@/shared/domain/catalogue/catalogueRecord';
import { filingPlace } from '@/shared/domain/catalogue/filingStructure';
import { canonicalCode, codeKey, codeSort } from '@/shared/domain/catalogue/referenceCode';
import type { Db } from '../database/connection';
import { numberTerms } from './catalogueTerms';
import { entryIdOf } from './identifiers';
import { leaveTree, openAmong } from './leaveTree';
import { decadeOf, entryCodes, searchText, yearOf } from './searchText';

/** The static rank: latest date first, unknown dates last, then arrival. `number` keeps it unique. */
const RANK = sql`(99999999 - coalesce(to_char(saved.date_from, 'YYYYMMDD')::bigint, 0)) * 4294967296 + saved.number`;

export type SavedCounts = { inserted: number; updated: number; unchanged: number };

/**
 * Puts a batch of entries into an archive's catalogue and its public index, in one transaction. An entry is known by
 * archive + canonical 档号: again the same record changes nothing, a changed one replaces the old.
 * Two records of one batch must not share a canonical 档号. Only OPEN entries reach the public index, and what stops being
 * open leaves the public tree at once; what opens is in the tree after `finishImport`.
 */
export async function saveEntries(options: {
  db: Db;
  archiveKey: string;
  records: readonly CatalogueRecord[];
}): Promise<SavedCounts> {
  const { db, archiveKey, records } = options;
  if (records.length === 0) return { inserted: 0, updated: 0, unchanged: 0 };
  return db.transaction().execute(async (transaction) => {
    const numbers = await numberTerms({ db: transaction, archiveKey, records: records.map(withFiling) });
    const rows = records.map((record) => entryRow({ archiveKey, record: withFiling(record), numbers }));
    const before = await openAmong({ db: transaction, archiveKey, ids: rows.map((row) => row.entry.id) });
    const { rows: saved } = await sql<{ id: string; inserted: boolean }>`
      insert into entry (archive_key, id, code, code_key, code_sort, level, title, date_written, date_from, date_to,
        creator, document_number, retention, openness, secrecy, extent, carrier, note, abstract, text, category_id,
        fonds_code, series, volume, page, item, availability, location, content_hash)
      select ${archiveKey}, id, code, code_key, code_sort, level, title, date_written, date_from, date_to,
        creator, document_number, retention, openness, secrecy, extent, carrier, note, abstract, text, category_id,
        fonds_code, series, volume, page, item, availability, location, content_hash
      from json_to_recordset(${JSON.stringify(rows.map((row) => row.entry))}) as row(id text, code text, code_key text,
        code_sort text, level text, title text, date_written text, date_from date, date_to date, creator text,
        document_number text, retention text, openness text, secrecy text, extent text, carrier text, note text,
        abstract text, text text, category_id int, fonds_code text, series text, volume text, page text, item text,
        availability smallint, location text, content_hash text)
      on conflict (archive_key, code) do update set (code_key, code_sort, level, title, date_written, date_from, date_to,
        creator, document_number, retention, openness, secrecy, extent, carrier, note, abstract, text, category_id,
        fonds_code, series, volume, page, item, availability, location, content_hash, updated_at) =
        (excluded.code_key, excluded.code_sort, excluded.level, excluded.title, excluded.date_written,
        excluded.date_from, excluded.date_to, excluded.creator, excluded.document_number, excluded.retention,
        excluded.openness, excluded.secrecy, excluded.extent, excluded.carrier, excluded.note, excluded.abstract,
        excluded.text, excluded.category_id, excluded.fonds_code, excluded.series, excluded.volume, excluded.page, excluded.item,
        excluded.availability, excluded.location, excluded.content_hash, now())
      where entry.content_hash <> excluded.content_hash
      returning id, xmax = 0 as inserted`.execute(transaction);
    const changed = saved.filter((row) => !row.inserted).map((row) => row.id);
    if (changed.length > 0) {
      await transaction
        .deleteFrom('entry_search')
        .where('archive_key', '=', archiveKey)
        .where('id', 'in', changed)
        .execute();
      const now = new Map(rows.map(({ entry }) => [entry.id, entry.openness === 'OPEN' ? entry : null]));
      await leaveTree({ db: transaction, archiveKey, before, after: (id) => now.get(id) ?? null });
    }
    const savedIds = new Set(saved.map((row) => row.id));
    const open = rows.filter((row) => row.entry.openness === 'OPEN' && savedIds.has(row.entry.id));
    if (open.length > 0) await indexOpenEntries({ db: transaction, archiveKey, rows: open });
    return {
      inserted: saved.length - changed.length,
      updated: changed.length,
      unchanged: records.length - saved.length,
    };
  });
}

async function indexOpenEntries(options: { db: Db; archiveKey: string; rows: Row[] }): Promise<void> {
  const { db, archiveKey, rows } = options;
  await sql`
    insert into entry_search (archive_key, rank, id, title_text, full_text, code_key, key_sort, category_id, decade,
      fonds_id, availability, codes)
    select ${archiveKey}, ${RANK}, saved.id, row.title_text, row.full_text, saved.code_key, row.key_sort,
      saved.category_id, row.decade, row.fonds_id, saved.availability, row.codes::int4[]
    from json_to_recordset(${JSON.stringify(rows.map((row) => row.search))}) as row(id text, title_text text,
      full_text text, key_sort text, decade int, fonds_id int, codes text)
    join entry saved on saved.archive_key = ${archiveKey} and saved.id = row.id`.execute(db);
}

type Row = ReturnType<typeof entryRow>;
type FiledRecord = CatalogueRecord & { fondsCode: string };

/** The filing place that the record states, else what its 档号 says. The last part of a 案卷's 档号 is the volume itself. */
function withFiling(record: CatalogueRecord): FiledRecord {
  const read = filingPlace(canonicalCode(record.code));
  const states = record.series !== null || record.volume !== null || record.item !== null;
  const { series, volume, item } = states ? record : read;
  const page = record.page ?? (states ? null : read.page);
  const fondsCode = record.fondsCode ?? read.fonds ?? '';
  if (record.level === 'VOLUME')
    return { ...record, fondsCode, series, volume: volume ?? item, page, item: null };
  return { ...record, fondsCode, series, volume, page, item };
}

function entryRow(options: {
  archiveKey: string;
  record: FiledRecord;
  numbers: { fonds: Map<string, number>; category: Map<string, number> };
}) {
  const { archiveKey, record, numbers } = options;
  const code = canonicalCode(record.code);
  const id = entryIdOf({ archiveKey, code });
  const categoryId = numbers.category.get(record.category ?? '')!;
  const fondsId = numbers.fonds.get(record.fondsCode)!;
  const availability = AVAILABILITY.indexOf(record.availability);
  const year = yearOf(record.dateFrom);
  const text = searchText(record);
  const key = codeKey(code);
  const entry = {
    id,
    code,
    code_key: key,
    code_sort: codeSort(code),
    level: record.level,
    title: record.title,
    date_written: record.dateWritten,
    date_from: record.dateFrom,
    date_to: record.dateTo,
    creator: record.creator,
    document_number: record.documentNumber,
    retention: record.retention,
    openness: record.openness,
    secrecy: record.secrecy,
    extent: record.extent,
    carrier: record.carrier,
    note: record.note,
    abstract: record.abstract,
    text: record.text,
    category_id: categoryId,
    fonds_code: record.fondsCode,
    series: record.series ?? '',
    volume: record.volume ?? '',
    // Left out where there is none, so that the hash of such an entry is what it was before there were pages.
    page: record.page ?? undefined,
    item: record.item ?? '',
    availability,
    location: record.place,
  };
  const codes = entryCodes({ ...text, codeKey: key, categoryId, fondsId, availability, year });
  return {
    entry: { ...entry, content_hash: createHash('sha256').update(JSON.stringify(entry)).digest('base64url') },
    search: {
      id,
      title_text: text.title,
      full_text: text.full,
      key_sort: codeSort(key),
      decade: decadeOf(year),
      fonds_id: fondsId,
      codes: `{${codes.join(',')}}`,
    },
  };
}
