import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../database/connection';
import { yearCode } from './searchText';

/** The years to read before the entries whose date is not known; none where `first` > `last`. */
export type Years = { first: number; last: number };

/** One rank for each of this many entries of a day; see RANK in saveEntries.ts. */
const RANKS_PER_DAY = 4294967296n;
/** Ranks from here on are of entries whose date is not known. */
const UNKNOWN_DATES = 99999999n * RANKS_PER_DAY;

/**
 * Reads year after year, the newest first and unknown years last, and stops at `limit`: the cost follows what is
 * wanted, not how many there are. `rank + 0` keeps the planner from walking the whole table in rank order instead.
 * `where` is given the code of the year, which its condition must demand.
 */
export function newestFirst(options: {
  columns: RawBuilder<unknown>;
  years: Years;
  where: (yearCode: RawBuilder<unknown>) => RawBuilder<unknown>;
  limit: number;
}): RawBuilder<unknown> {
  const { columns, years, where } = options;
  const limit = sql.lit(options.limit);
  return sql`
    select hit.* from (
      select year from generate_series(${sql.lit(years.last)}, ${sql.lit(years.first)}, -1) year
      union all select 0
    ) years cross join lateral (
      select ${columns} from entry_search where ${where(sql`(${sql.lit(yearCode(0))} + years.year)`)}
      order by rank + 0 limit ${limit}
    ) hit limit ${limit}`;
}

/** All years of an archive's public entries: two look-ups in the primary key. */
export async function yearsHeld({ db, archiveKey }: { db: Db; archiveKey: string }): Promise<Years> {
  const known = sql`archive_key = ${archiveKey} and rank < ${String(UNKNOWN_DATES)}::bigint`;
  const { rows } = await sql<{ newest: string | null; oldest: string | null }>`
    select (select rank from entry_search where ${known} order by rank limit 1) as newest,
      (select rank from entry_search where ${known} order by rank desc limit 1) as oldest`.execute(db);
  const newest = yearOfRank(rows[0]?.newest ?? null);
  const oldest = yearOfRank(rows[0]?.oldest ?? null);
  return newest === null || oldest === null ? { first: 1, last: 0 } : { first: oldest, last: newest };
}

/** The same years without those that lie wholly before a rank in the order. */
export function yearsFrom({ years, rank }: { years: Years; rank: string }): Years {
  const year = BigInt(rank) === 0n ? years.last : yearOfRank(rank);
  return { ...years, last: year === null ? years.first - 1 : Math.min(years.last, year) };
}

function yearOfRank(rank: string | null): number | null {
  if (rank === null || BigInt(rank) >= UNKNOWN_DATES) return null;
  return Number((99999999n - BigInt(rank) / RANKS_PER_DAY) / 10000n);
}
