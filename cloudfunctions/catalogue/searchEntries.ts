import type { SearchFilters } from '@/shared/contracts/catalogue';
import { searchTerms } from '@/shared/domain/text/normalise';
import { facetBuckets } from '../common/catalogue/facetBuckets';
import { searchPlan } from '../common/catalogue/searchPlan';
import { NO_SUCH_TERM, searchRequest, TIERS, type FilterNumbers } from '../common/catalogue/searchRequest';
import { findRows, type Position } from '../common/catalogue/searchRows';
import { summariesInOrder } from '../common/catalogue/entrySummaries';
import { readCursor, writeCursor } from '../common/cursor';
import type { Db } from '../common/database/connection';
import { done, refuse, type Handler } from '../common/handler';
import { waysOn } from './waysOn';

const PAGE = 20;

export const searchEntries: Handler<'catalogue.search'> = async ({ db, sealer, archiveKey, now, input }) => {
  const { query, filters = {}, cursor } = input;
  const place = { sealer, archiveKey, list: 'catalogue.search' };
  const after = cursor === undefined ? null : readCursor(place, cursor, isPosition);
  if (cursor !== undefined && after === null) return refuse('INVALID_INPUT', { cursor: 'WRONG_FORMAT' });

  const numbers = await filterNumbers({ db, archiveKey, filters });
  const request = searchRequest({ archiveKey, query, filters, numbers });
  const plan = await searchPlan({ db, request, now });
  const found = await findRows({ db, plan, after, limit: PAGE + 1 });
  const page = found.hits.slice(0, PAGE);
  // What was found by its 档号 has the digits of the query in its title by chance.
  const byCode = new Set(page.filter((hit) => hit.tier >= TIERS.codePart).map((hit) => hit.id));
  const terms = searchTerms(query);
  const last = page[page.length - 1];
  const empty = found.total.value === 0 && after === null;
  return done({
    entries: await summariesInOrder({
      db,
      archiveKey,
      ids: page.map((hit) => hit.id),
      termsOf: (id) => (byCode.has(id) ? [] : terms),
    }),
    total: found.total,
    facets: await facetBuckets({ db, archiveKey, rows: found.facets }),
    nextCursor:
      last && found.hits.length > PAGE ? writeCursor(place, { tier: last.tier, rank: last.rank }) : null,
    waysOn: empty ? await waysOn({ db, archiveKey, now, query, filters }) : null,
  });
};

/**
 * The numbers behind the names that are filtered by. A name that the archive does not have gets one that no entry has: it is
 * looked for like any other, so that the time does not tell it from a name under which nothing is open.
 */
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
    numbers.fonds = fonds?.id ?? NO_SUCH_TERM;
  }
  if (filters.category !== undefined) {
    const category = await db
      .selectFrom('category')
      .select('id')
      .where('archive_key', '=', archiveKey)
      .where('name', '=', filters.category)
      .executeTakeFirst();
    numbers.category = category?.id ?? NO_SUCH_TERM;
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
