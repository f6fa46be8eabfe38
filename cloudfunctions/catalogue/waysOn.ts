import { sql } from 'kysely';
import type { EntrySummary, SearchFilters } from '@/shared/contracts/catalogue';
import { codeQuery, codeSort } from '@/shared/domain/catalogue/referenceCode';
import { searchTerms } from '@/shared/domain/text/normalise';
import { summariesInOrder } from '../common/catalogue/entrySummaries';
import { searchPlan } from '../common/catalogue/searchPlan';
import { searchRequest } from '../common/catalogue/searchRequest';
import { countRows, type Total } from '../common/catalogue/searchRows';
import type { Db } from '../common/database/connection';

type Asked = { db: Db; archiveKey: string; now: Date; query: string; filters: SearchFilters };

const NEIGHBOURS_EACH_SIDE = 2;
const MOST_SUGGESTIONS = 3;
/** Of a query of very many words only these are tried by themselves: each one is a search. */
const MOST_WORDS_TRIED = 6;
/** A suggestion needs no exact number. */
const SUGGESTION_CAP = 500;

/** What to offer when nothing was found. */
export async function waysOn(asked: Asked): Promise<{
  codeNeighbours: EntrySummary[];
  fewerWords: { query: string; total: Total }[];
  withoutFilters: Total | null;
}> {
  const filtered = Object.values(asked.filters).some((value) => value !== undefined);
  const withoutFilters = filtered ? await count({ ...asked, filters: {} }) : null;
  return {
    codeNeighbours: await codeNeighbours(asked),
    fewerWords: await fewerWords({ ...asked, filters: {} }),
    withoutFilters: withoutFilters && withoutFilters.value > 0 ? withoutFilters : null,
  };
}

async function count({ db, archiveKey, now, query, filters }: Asked, cap = SUGGESTION_CAP): Promise<Total> {
  const request = searchRequest({ archiveKey, query, filters, numbers: {} });
  return countRows({ db, plan: await searchPlan({ db, request, now }), cap });
}

/** The open entries whose codes stand before and behind the one asked for. */
async function codeNeighbours({ db, archiveKey, query }: Asked): Promise<EntrySummary[]> {
  const code = codeQuery(query);
  if (!code) return [];
  const at = codeSort(code.exact);
  const { rows } = await sql<{ id: string }>`
    select id from (
      (select id, key_sort from entry_search where archive_key = ${archiveKey} and key_sort < ${at}
        order by key_sort desc limit ${sql.lit(NEIGHBOURS_EACH_SIDE)})
      union all
      (select id, key_sort from entry_search where archive_key = ${archiveKey} and key_sort >= ${at}
        order by key_sort limit ${sql.lit(NEIGHBOURS_EACH_SIDE)})
    ) beside order by key_sort`.execute(db);
  return summariesInOrder({ db, archiveKey, ids: rows.map((row) => row.id) });
}

/**
 * Parts of the query that do find something: one word left out, then single words, then the longest beginning or end of a long
 * word. None for a 档号, whose pieces find anything.
 */
async function fewerWords(asked: Asked): Promise<{ query: string; total: Total }[]> {
  if (codeQuery(asked.query)) return [];
  const terms = searchTerms(asked.query);
  const found: { query: string; total: Total }[] = [];
  const offer = async (query: string) => {
    if (found.length >= MOST_SUGGESTIONS || found.some((other) => other.query === query)) return;
    const total = await count({ ...asked, query });
    if (total.value > 0) found.push({ query, total });
  };
  if (terms.length > 2)
    for (const left of terms.slice(0, MOST_WORDS_TRIED))
      await offer(terms.filter((term) => term !== left).join(' '));
  if (terms.length > 1 && found.length === 0)
    for (const term of terms.slice(0, MOST_WORDS_TRIED)) await offer(term);
  if (found.length === 0) {
    const longest = [...(terms.sort((left, right) => right.length - left.length)[0] ?? '')];
    for (const part of [
      await longestPart(asked, longest.length, (length) => longest.slice(0, length).join('')),
      await longestPart(asked, longest.length, (length) => longest.slice(longest.length - length).join('')),
    ])
      if (part) await offer(part);
  }
  return found;
}

/** Longest part of at least two characters that finds something. A longer part never finds more, so it can be halved. */
async function longestPart(
  asked: Asked,
  length: number,
  partOf: (length: number) => string,
): Promise<string | null> {
  let fits = 1;
  let fails = length;
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1;
    if ((await count({ ...asked, query: partOf(middle) }, 1)).value > 0) fits = middle;
    else fails = middle;
  }
  return fits >= 2 ? partOf(fits) : null;
}
