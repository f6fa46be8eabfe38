import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../database/connection';
import { newestFirst, yearsFrom, yearsHeld, type Years } from './newestFirst';
import { isHit, isHitOfTier, tierOf } from './searchConditions';
import type { SearchPlan } from './searchPlan';
import { tiersOf, type SearchRequest, type Tier } from './searchRequest';

/** Where a page ended: the next one begins behind it. Stable while entries are added, because a rank never changes. */
export type Position = { tier: Tier; rank: string };

type Hit = Position & { id: string };
export type Total = { value: number; capped: boolean };
export type FacetRow = {
  kind: 'category' | 'decade' | 'fonds' | 'availability';
  number: number;
  count: number;
};
export type Found = { total: Total; facets: FacetRow[]; hits: Hit[] };

type Search = { db: Db; plan: SearchPlan; after: Position | null; limit: number };

/** Totals above this are "at least" when there are more hits than it pays to read. */
export const COUNT_CAP = 5000;
/** Where reading all hits gives up: the plan had promised far fewer. */
const READ_CAP = 2000;
/** A tier with fewer hits than this among the newest thousands is rare enough to be read at once. */
const RARE_AMONG_NEWEST = 3;

/**
 * Page, total and facet counts of a request. Where few hits are expected all are read; else the newest years first,
 * until there are more than the cap.
 */
export async function findRows(search: Search): Promise<Found> {
  const { db, plan } = search;
  const { request } = plan;
  if (plan.complete) {
    const all = sql`select ${hitColumns(request)} from entry_search where ${isHit(request)} limit ${sql.lit(READ_CAP)}`;
    const found = await readHits({ ...search, hits: all });
    if (found.total < READ_CAP) return exactly(found);
  }
  const years = await yearsHeld({ db, archiveKey: request.archiveKey });
  const newest = await readNewest({ search, years });
  return newest.total > COUNT_CAP ? cappedPage({ search, years, newest }) : exactly(newest);
}

type Read = { total: number; facets: FacetRow[]; hits: Hit[] };

function exactly(found: Read): Found {
  return { ...found, total: { value: found.total, capped: false } };
}

/** The newest hits, one more than the cap at most. */
function readNewest({ search, years }: { search: Search; years: Years }): Promise<Read> {
  const { request } = search.plan;
  const where = (year: RawBuilder<unknown>) => isHit(request, year);
  const hits = newestFirst({ columns: hitColumns(request), years, where, limit: COUNT_CAP + 1 });
  return readHits({ ...search, hits });
}

/** Total and counts over the newest hits up to the cap; the page tier by tier, each read only as far as it is needed. */
async function cappedPage(options: { search: Search; years: Years; newest: Read }): Promise<Found> {
  const { search, years, newest } = options;
  const { after, limit } = search;
  const { request } = search.plan;
  const hits: Hit[] = [];
  for (const tier of tiersOf(request)) {
    if (hits.length >= limit) break;
    if (after && tier > after.tier) continue;
    const wanted = limit - hits.length;
    // The newest hits are the beginning of every tier, so enough of a tier among them is all that is wanted of it.
    const among = newest.hits.filter((hit) => hit.tier === tier);
    if (among.length >= wanted) hits.push(...among.slice(0, wanted));
    else {
      const rare = after?.tier !== tier && among.length < RARE_AMONG_NEWEST;
      hits.push(...(await readTier({ search, tier, years: rare ? null : years, wanted })));
    }
  }
  const facets = newest.facets.map((facet) => ({ ...facet, count: Math.min(facet.count, COUNT_CAP) }));
  return { total: { value: COUNT_CAP, capped: true }, facets, hits };
}

/** Total, counts and, of each tier, the first hits behind `after`, in one statement over `hits`. */
async function readHits(options: Search & { hits: RawBuilder<unknown> }): Promise<Read> {
  const { db, after, limit } = options;
  const behind = after
    ? sql`where tier < ${sql.lit(after.tier)} or (tier = ${sql.lit(after.tier)} and rank > ${after.rank}::bigint)`
    : sql``;
  const { rows } = await sql<{ total: number; facets: FacetRow[] | null; hits: Hit[] | null }>`
    with hit as materialized (${options.hits})
    select (select count(*) from hit)::int as total,
      (select json_agg(facet) from (
        select case grouping(category_id, decade, fonds_id, availability)
            when 7 then 'category' when 11 then 'decade' when 13 then 'fonds' else 'availability' end as kind,
          coalesce(category_id, decade, fonds_id, availability) as number, count(*)::int as count
        from hit group by grouping sets ((category_id), (decade), (fonds_id), (availability))
      ) facet) as facets,
      (select json_agg(json_build_object('rank', rank::text, 'tier', tier, 'id', id) order by tier desc, rank) from (
        select rank, tier, id from (
          select rank, tier, id, row_number() over (partition by tier order by rank) as place from hit ${behind}
        ) placed where place <= ${sql.lit(limit)}
      ) page) as hits`.execute(db);
  const { total, facets, hits } = rows[0]!;
  return { total, facets: facets ?? [], hits: hits ?? [] };
}

/** The first hits of a tier behind `after`: at once where they are rare (no `years`), else year by year. */
async function readTier(options: {
  search: Search;
  tier: Tier;
  years: Years | null;
  wanted: number;
}): Promise<Hit[]> {
  const { search, tier, years, wanted } = options;
  const { db, after } = search;
  const { request } = search.plan;
  const from = after?.tier === tier ? after.rank : '0';
  const behind = sql`and rank > ${from}::bigint`;
  const columns = sql`rank, id`;
  const read = years
    ? newestFirst({
        columns,
        years: yearsFrom({ years, rank: from }),
        where: (year) => sql`${isHitOfTier(request, tier, year)} ${behind}`,
        limit: wanted,
      })
    : sql`select ${columns} from entry_search where ${isHitOfTier(request, tier)} ${behind} order by rank + 0 limit ${sql.lit(wanted)}`;
  const { rows } = await (read as RawBuilder<{ rank: string; id: string }>).execute(db);
  return rows.map((row) => ({ ...row, tier }));
}

/** How many entries match, at most `cap`. */
export async function countRows(options: { db: Db; plan: SearchPlan; cap: number }): Promise<Total> {
  const { db, plan, cap } = options;
  const { request } = plan;
  const read = plan.complete
    ? sql`select from entry_search where ${isHit(request)} limit ${sql.lit(cap + 1)}`
    : newestFirst({
        columns: sql`rank`,
        years: await yearsHeld({ db, archiveKey: request.archiveKey }),
        where: (year) => isHit(request, year),
        limit: cap + 1,
      });
  const { rows } = await sql<{ total: number }>`select count(*)::int as total from (${read}) hit`.execute(db);
  const total = rows[0]?.total ?? 0;
  return { value: Math.min(total, cap), capped: total > cap };
}

function hitColumns(request: SearchRequest): RawBuilder<unknown> {
  return sql`rank, id, category_id, decade, fonds_id, availability, ${tierOf(request)} as tier`;
}
