import type { TreeStep } from '@/shared/contracts/catalogue';
import { AVAILABILITY } from '@/shared/domain/catalogue/catalogueRecord';
import { howToSee } from '@/shared/domain/catalogue/howToSee';
import { nodeIdOf } from '../common/catalogue/identifiers';
import { openEntrySummaries, toSummary } from '../common/catalogue/entrySummaries';
import type { Db } from '../common/database/connection';
import { done, refuse, type Handler } from '../common/handler';

/** An entry that is not open answers exactly as one that does not exist: one look-up, one refusal (trust S5). */
export const showEntry: Handler<'catalogue.entry'> = async ({ db, archiveKey, caller, input }) => {
  const entry = await openEntrySummaries({ db, archiveKey })
    .where('entry.id', '=', input.id)
    .select([
      'entry.level',
      'entry.date_from',
      'entry.date_to',
      'entry.document_number',
      'entry.retention',
      'entry.secrecy',
      'entry.extent',
      'entry.page',
      'entry.carrier',
      'entry.note',
      'entry.abstract',
      'entry.text',
      'entry.fonds_code',
      'entry.series',
      'entry.volume',
    ])
    .executeTakeFirst();
  if (!entry) return refuse('NOT_FOUND');
  const availability = AVAILABILITY[entry.availability]!;
  return done({
    id: entry.id,
    elements: {
      level: entry.level,
      code: entry.code,
      title: entry.title,
      dateWritten: entry.date_written,
      dateFrom: entry.date_from,
      dateTo: entry.date_to,
      creator: entry.creator,
      documentNumber: entry.document_number,
      retention: entry.retention,
      openness: 'OPEN',
      secrecy: entry.secrecy,
      extent: entry.extent,
      page: entry.page,
      carrier: entry.carrier,
      category: entry.category_name || null,
      fondsCode: entry.fonds_code,
      fondsName: entry.fonds_name,
      note: entry.note,
      abstract: entry.abstract,
      text: entry.text,
    },
    place: await placeInTree({ db, archiveKey, entry }),
    previous: await neighbour({ db, archiveKey, entry, side: 'previous' }),
    next: await neighbour({ db, archiveKey, entry, side: 'next' }),
    availability,
    howToSee: howToSee({ availability, asker: caller.role }),
  });
};

type Place = { id: string; code_sort: string; fonds_code: string; series: string; volume: string };

async function placeInTree({
  db,
  archiveKey,
  entry,
}: {
  db: Db;
  archiveKey: string;
  entry: Place;
}): Promise<TreeStep[]> {
  const { fonds_code: fonds, series, volume } = entry;
  const ids = [
    nodeIdOf({ archiveKey, fonds }),
    ...(series === '' ? [] : [nodeIdOf({ archiveKey, fonds, series })]),
    ...(volume === '' ? [] : [nodeIdOf({ archiveKey, fonds, series, volume })]),
  ];
  const nodes = await db
    .selectFrom('browse_node')
    .select(['node', 'kind', 'name'])
    .where('archive_key', '=', archiveKey)
    .where('node', 'in', ids)
    .execute();
  return ids.flatMap((id) => nodes.find((node) => node.node === id) ?? []);
}

/** The entry filed before or behind this one in the same volume (or class, where there are no volumes). */
async function neighbour(options: { db: Db; archiveKey: string; entry: Place; side: 'previous' | 'next' }) {
  const { db, archiveKey, entry, side } = options;
  const direction = side === 'next' ? 'asc' : 'desc';
  const row = await openEntrySummaries({ db, archiveKey })
    .where('entry.fonds_code', '=', entry.fonds_code)
    .where('entry.series', '=', entry.series)
    .where('entry.volume', '=', entry.volume)
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('entry.code_sort', 'entry.id'),
        side === 'next' ? '>' : '<',
        tuple(entry.code_sort, entry.id),
      ),
    )
    .orderBy('entry.code_sort', direction)
    .orderBy('entry.id', direction)
    .limit(1)
    .executeTakeFirst();
  return row ? toSummary(row) : null;
}
