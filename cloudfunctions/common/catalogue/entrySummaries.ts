import type { EntrySummary } from '@/shared/contracts/catalogue';
import { AVAILABILITY } from '@/shared/domain/catalogue/catalogueRecord';
import { marksIn } from '@/shared/domain/text/normalise';
import type { Db } from '../database/connection';

/** The rows behind summaries: open entries only, looked at again at every read (档案法 27; trust S7). */
export function openEntrySummaries({ db, archiveKey }: { db: Db; archiveKey: string }) {
  return db
    .selectFrom('entry')
    .innerJoin('fonds', (join) =>
      join.onRef('fonds.archive_key', '=', 'entry.archive_key').onRef('fonds.code', '=', 'entry.fonds_code'),
    )
    .innerJoin('category', (join) =>
      join
        .onRef('category.archive_key', '=', 'entry.archive_key')
        .onRef('category.id', '=', 'entry.category_id'),
    )
    .where('entry.archive_key', '=', archiveKey)
    .where('entry.openness', '=', 'OPEN')
    .select([
      'entry.id',
      'entry.code',
      'entry.title',
      'entry.date_written',
      'entry.creator',
      'entry.availability',
      'entry.code_sort',
      'fonds.name as fonds_name',
      'category.name as category_name',
    ]);
}

export type SummaryRow = Awaited<ReturnType<ReturnType<typeof openEntrySummaries>['execute']>>[number];

export function toSummary(row: SummaryRow, terms: string[] = []): EntrySummary {
  return {
    id: row.id,
    code: row.code,
    title: row.title,
    marks: terms.length === 0 ? [] : marksIn(row.title, terms),
    dateWritten: row.date_written,
    creator: row.creator,
    category: row.category_name || null,
    fonds: row.fonds_name,
    availability: AVAILABILITY[row.availability]!,
  };
}

/**
 * Summaries in the order of `ids`; those that are not open, or are not there, are left out. They are looked up in the
 * public index first, so that an entry that is not open takes as long as none at all (trust S5).
 */
export async function summariesInOrder(options: {
  db: Db;
  archiveKey: string;
  ids: string[];
  /** The words to mark in an entry's title. */
  termsOf?: (id: string) => string[];
}): Promise<EntrySummary[]> {
  const { archiveKey, ids, termsOf } = options;
  if (ids.length === 0) return [];
  const rows = await openEntrySummaries(options)
    .innerJoin('entry_search as found', (join) =>
      join.onRef('found.archive_key', '=', 'entry.archive_key').onRef('found.id', '=', 'entry.id'),
    )
    .where('found.archive_key', '=', archiveKey)
    .where('found.id', 'in', ids)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []).map((row) => toSummary(row, termsOf?.(row.id)));
}
