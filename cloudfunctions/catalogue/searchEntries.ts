import type { SearchFilters } from '@/shared/contracts/catalogue';
import { searchTerms } from '@/shared/domain/text/normalise';
import { facetBuckets } from '../common/catalogue/facetBuckets';
import { searchPlan } from '../common/catalogue/searchPlan';
import { searchRequest, type FilterNumbers } from '../common/catalogue/searchRequest';
import { findRows, type Found, type Position } from '../common/catalogue/searchRows';
import { summariesInOrder } from '../common/catalogue/entrySummaries';
import { readCursor, writeCursor } from '../common/cursor';
import type { Db } from '../common/database/connection';
import { done, refuse, type Handler } from '../common/handler';
import { waysOn } from './waysOn';

const PAGE = 20;
const NOTHING: Found = { total: { value: 0, capped: false }, facets: [], hits: [] };

export const searchEntries: Handler<'catalogue.search'> = async ({ db, archiveKey, now, input }) => {
  const { query, filters = {}, cursor } = input;
  const after = cursor === undefined ? null : readCursor(cursor, isPosition);
  if (cursor !== undefined && after === null) return refuse('INVALID_INPUT', { cursor: 'WRONG_FORMAT' });

  const numbers = await filterNumbers({ db, archiveKey, filters });
  const request = searchRequest({ archiveKey, query, filters, numbers });
  const found = request
    ? await findRows({ db, plan: await searchPlan({ db, request, now }), after, limit: PAGE + 1 })
    : NOTHING;
  const page = found.hits.slice(0, PAGE);
  const last = page[page.length - 1];
  const empty = found.total.value === 0 && after === null;
  return done({
    entries: await summariesInOrder({
      db,
      archiveKey,
      ids: page.map((hit) => hit.id),
      terms: searchTerms(query),
    }),
    total: found.total,
    facets: await facetBuckets({ db, archiveKey, rows: found.facets }),
    nextCursor: last && found.hits.length > PAGE ? writeCursor({ tier: last.tier, rank: last.rank }) : null,
    waysOn: empty ? await waysOn({ db, archiveKey, now, query, filters }) : null,
  });
};

/** The numbers behind the names that are filtered by; null for a name that the archive does not have. */
async function filterNumbers(options: {
  db: Db;
  archiveKey: string;
  filters: SearchFilters;
}): Promise<FilterNumbers> {
  const { db, archiveKey, filters } = options;
  const numbers: FilterNumbers = {};
  if (filters.fonds !== undefined) {
    const fonds = await db
      .selectFrom('fonds')
      .select('id')
      .where('archive_key', '=', archiveKey)
      .where('code', '=', filters.fonds)
      .executeTakeFirst();
    numbers.fonds = fonds?.id ?? null;
  }
  if (filters.category !== undefined) {
    const category = await db
      .selectFrom('category')
      .select('id')
      .where('archive_key', '=', archiveKey)
      .where('name', '=', filters.category)
      .executeTakeFirst();
    numbers.category = category?.id ?? null;
  }
  return numbers;
}

function isPosition(value: unknown): value is Position {
  const { tier, rank } = (value ?? {}) as Partial<Position>;
  return (
    typeof tier === 'number' &&
    Number.isInteger(tier) &&
    tier >= 1 &&
    tier <= 8 &&
    typeof rank === 'string' &&
    /^\d{1,18}$/.test(rank)
  );
}
