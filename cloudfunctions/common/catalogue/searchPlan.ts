import { sql } from 'kysely';
import { queryCodes } from '@/shared/domain/text/searchCodes';
import type { Db } from '../database/connection';
import { codePartCodes } from './searchText';
import type { SearchRequest } from './searchRequest';

/**
 * How often codes occur, as the database's own statistics have it (ANALYZE keeps the commonest elements of an array
 * column). They only decide how to read, never what is found: old or missing ones cost time, not hits.
 */
type CodeStatistics = { rows: number; share: Map<number, number>; readAt: number };

/** Up to this many expected hits all are read at once, which beats a look into every year. */
const COMPLETE_LIMIT = 500;
/** The pairs of a word stand together, so more of them cost work and hardly narrow what the index finds. */
const CODES_OF_WORD = 3;
const STATISTICS_AGE_MS = 60_000;

const known = new WeakMap<Db, CodeStatistics>();

export type SearchPlan = {
  /** Whether so few hits are expected that all of them are read at once. */
  complete: boolean;
  /** The request with the codes worth asking the index for, rarest first: some of each word, all of the filters. */
  request: SearchRequest;
};

/**
 * Chooses by expected hits. Words and filters are taken as independent. The codes of one word are anything between: so
 * the rarest counts, and half (by its square root) the second.
 */
export async function searchPlan({
  db,
  request,
  now,
}: {
  db: Db;
  request: SearchRequest;
  now: Date;
}): Promise<SearchPlan> {
  const statistics = await codeStatistics(db, now.getTime());
  const share = (code: number) => statistics.share.get(code) ?? 0;
  const rarestFirst = (codes: number[]) => [...codes].sort((left, right) => share(left) - share(right));
  const shareOf = (codes: number[]) => {
    const [rarest = 1, second = 1] = rarestFirst(codes).map(share);
    return rarest * Math.sqrt(second);
  };
  const parts = [...request.terms.map(queryCodes), ...request.filterCodes.map((code) => [code])];
  const byWords = parts.reduce((share, codes) => share * shareOf(codes), 1);
  const byCode = request.code ? shareOf(codePartCodes(request.code.prefix)) : 0;
  const expectedHits = statistics.rows * (byWords + byCode);
  const ofWords = request.terms.flatMap((term) => rarestFirst(queryCodes(term)).slice(0, CODES_OF_WORD));
  const textCodes = rarestFirst([...new Set([...ofWords, ...request.filterCodes])]);
  return { complete: expectedHits <= COMPLETE_LIMIT, request: { ...request, textCodes } };
}

async function codeStatistics(db: Db, now: number): Promise<CodeStatistics> {
  const cached = known.get(db);
  if (cached && now - cached.readAt < STATISTICS_AGE_MS) return cached;
  const { rows } = await sql<{ rows: number; codes: string | null; shares: string | null }>`
    select greatest(c.reltuples, 0)::float8 as rows, s.most_common_elems::text as codes, s.most_common_elem_freqs::text as shares
    from pg_class c
    left join pg_stats s on s.tablename = c.relname and s.schemaname = current_schema() and s.attname = 'codes'
    where c.oid = 'entry_search'::regclass`.execute(db);
  const row = rows[0];
  const codes = numbers(row?.codes);
  const shares = numbers(row?.shares);
  const statistics = {
    rows: row?.rows ?? 0,
    share: new Map(codes.map((code, at) => [code, shares[at] ?? 0])),
    readAt: now,
  };
  known.set(db, statistics);
  return statistics;
}

/** '{1,2}' → [1, 2] */
function numbers(array: string | null | undefined): number[] {
  const inner = array?.slice(1, -1);
  return inner ? inner.split(',').map(Number) : [];
}
