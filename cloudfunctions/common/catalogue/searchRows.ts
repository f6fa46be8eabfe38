import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../database/connection';
import { yearCode } from './searchText';
import { isHit, isHitOfTier, tierOf } from './searchConditions';
import type { SearchPlan } from './searchPlan';
import { tiersOf, type SearchRequest, type Tier } from './searchRequest';

/** Where a page ended: the next one begins behind it. Stable while entries are added, because a rank never changes. */
export type Position = { tier: Tier; rank: string };

type Hit = Position & { id: string };
export type FacetRow = {
  kind: 'category' | 'decade' | 'fonds' | 'availability';
  number: number;
  count: number;
};
export type Found = { total: { value: number; capped: boolean }; facets: FacetRow[]; hits: Hit[] };

/** Totals above this are "at least" when there are more hits than it pays to read. */
export const COUNT_CAP = 5000;

const RANKS_PER_DAY = 4294967296n;
const BEFORE_TIME = 99999999n * RANKS_PER_DAY;
const YEAR_CODE_BASE = yearCode(0);

/** Page, total and facet counts of a request. */
export async function findRows(options: {
  db: Db;
  request: SearchRequest;
  plan: SearchPlan;
  after: Position | null;
  limit: number;
}): Promise<Found> {
  return options.plan.complete ? readAll(options) : readNewest(options);
}

/** One statement: all hits, their tiers, page, total and counts. */
async function readAll({ db, request, after, limit }: Parameters<typeof findRows>[0]): Promise<Found> {
  const behind = after
    ? sql`where tier < ${sql.lit(after.tier)} or (tier = ${sql.lit(after.tier)} and rank > ${after.rank}::bigint)`
    : sql``;
  const { rows } = await sql<{ total: number; facets: FacetRow[] | null; hits: Hit[] | null }>`
    with hit as materialized (
      select rank, id, category_id, decade, fonds_id, availability, ${tierOf(request)} as tier
      from entry_search where ${isHit(request)}
    )
    select (select count(*) from hit)::int as total, ${facetsOfHits} as facets,
      (select json_agg(page) from (
        select rank::text, tier, id from hit ${behind} order by hit.tier desc, hit.rank limit ${sql.lit(limit)}
      ) page) as hits`.execute(db);
  const row = rows[0]!;
  return { total: { value: row.total, capped: false }, facets: row.facets ?? [], hits: row.hits ?? [] };
}

/** The newest hits up to the cap for total and counts; the page tier by tier, each read only as far as it is needed. */
async function readNewest(options: Parameters<typeof findRows>[0]): Promise<Found> {
  const { db, request, plan, after, limit } = options;
  const years = await yearsHeld({ db, request });
  const columns = sql`rank, id, category_id, decade, fonds_id, availability`;
  const { rows } = await sql<{ total: number; facets: FacetRow[] | null }>`
    with hit as materialized (
      ${newestFirst({ columns, years, where: (year) => isHit(request, year), limit: COUNT_CAP + 1 })}
    )
    select (select count(*) from hit)::int as total, ${facetsOfHits} as facets`.execute(db);
  const { total, facets } = rows[0]!;
  const hits: Hit[] = [];
  for (const tier of tiersOf(request)) {
    if (after && tier > after.tier) continue;
    const wanted = limit - hits.length;
    if (wanted === 0) break;
    const from = after && tier === after.tier ? after.rank : '0';
    const behind = sql`and rank > ${from}::bigint`;
    const page = plan.tierIsSmall(tier)
      ? sql<{ rank: string; id: string }>`
          select rank, id from entry_search where ${isHitOfTier(request, tier)} ${behind}
          order by rank + 0 limit ${sql.lit(wanted)}`
      : sql<{ rank: string; id: string }>`${newestFirst({
          columns: sql`rank, id`,
          years: { ...years, last: Math.min(years.last, yearOfRank(from) ?? years.last) },
          where: (year) => sql`${isHitOfTier(request, tier, year)} ${behind}`,
          limit: wanted,
        })}`;
    for (const row of (await page.execute(db)).rows) hits.push({ ...row, tier });
  }
  return {
    total: total > COUNT_CAP ? { value: COUNT_CAP, capped: true } : { value: total, capped: false },
    facets: facets ?? [],
    hits,
  };
}

/** How many entries match, up to the cap. */
export async function countRows(options: {
  db: Db;
  request: SearchRequest;
  plan: SearchPlan;
}): Promise<Found['total']> {
  const { db, request, plan } = options;
  const counted = plan.complete
    ? sql`select from entry_search where ${isHit(request)}`
    : newestFirst({
        columns: sql`rank`,
        years: await yearsHeld({ db, request }),
        where: (year) => isHit(request, year),
        limit: COUNT_CAP + 1,
      });
  const { rows } = await sql<{ total: number }>`select count(*)::int as total from (${counted}) hit`.execute(
    db,
  );
  const value = rows[0]?.total ?? 0;
  return !plan.complete && value > COUNT_CAP ? { value: COUNT_CAP, capped: true } : { value, capped: false };
}

type Years = { first: number; last: number };

/**
 * Reads year after year, the newest first and unknown years last, and stops at `limit`: the cost follows what is
 * wanted, not how many there are. `rank + 0` keeps the planner from walking the whole table in rank order instead.
 */
function newestFirst(options: {
  columns: RawBuilder<unknown>;
  years: Years;
  where: (year: RawBuilder<unknown>) => RawBuilder<unknown>;
  limit: number;
}): RawBuilder<unknown> {
  const { columns, years, where } = options;
  const limit = sql.lit(options.limit);
  return sql`
    select ${columns} from (
      select year from generate_series(${sql.lit(years.last)}, ${sql.lit(years.first)}, -1) year
      union all select 0
    ) years cross join lateral (
      select ${columns} from entry_search where ${where(sql`${yearCodeOf(sql`years.year`)}`)}
      order by rank + 0 limit ${limit}
    ) hit limit ${limit}`;
}

/** `yearCode` of searchText.ts, in SQL: the first half of the code is constant. */
function yearCodeOf(year: RawBuilder<unknown>): RawBuilder<number> {
  return sql`(${sql.lit(YEAR_CODE_BASE)} + ${year})`;
}

/** First and last year of the archive's public entries: two look-ups in the primary key. */
async function yearsHeld({ db, request }: { db: Db; request: SearchRequest }): Promise<Years> {
  const { rows } = await sql<{ newest: string | null; oldest: string | null }>`
    select min(rank) as newest, max(rank) filter (where rank < ${String(BEFORE_TIME)}::bigint) as oldest
    from (
      (select rank from entry_search where archive_key = ${request.archiveKey} order by rank limit 1)
      union all
      (select rank from entry_search where archive_key = ${request.archiveKey} and rank < ${String(BEFORE_TIME)}::bigint
        order by rank desc limit 1)
    ) ends`.execute(db);
  const newest = yearOfRank(rows[0]?.newest ?? null);
  const oldest = yearOfRank(rows[0]?.oldest ?? null);
  return newest === null || oldest === null ? { first: 1, last: 0 } : { first: oldest, last: newest };
}

/** Null for no rank and for the ranks of unknown dates. */
function yearOfRank(rank: string | null): number | null {
  if (rank === null || rank === '0' || BigInt(rank) >= BEFORE_TIME) return null;
  return Number((99999999n - BigInt(rank) / RANKS_PER_DAY) / 10000n);
}

const facetsOfHits = sql`(select json_agg(facet) from (
  select case grouping(category_id, decade, fonds_id, availability)
      when 7 then 'category' when 11 then 'decade' when 13 then 'fonds' else 'availability' end as kind,
    coalesce(category_id, decade, fonds_id, availability) as number, count(*)::int as count
  from hit group by grouping sets ((category_id), (decade), (fonds_id), (availability))
) facet)`;
