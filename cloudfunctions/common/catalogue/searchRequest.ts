import type { SearchFilters } from '@/shared/contracts/catalogue';
import { AVAILABILITY } from '@/shared/domain/catalogue/catalogueRecord';
import { codeKey, codeQuery, codeSort, type CodeQuery } from '@/shared/domain/catalogue/referenceCode';
import { normaliseText, searchTerms } from '@/shared/domain/text/normalise';
import { FILTER_ID_LIMIT, filterCode, queryCodes } from '@/shared/domain/text/searchCodes';
import { codePartCodes, decadeOf, titleEndCodes, titleGapCodes, titleStartCodes } from './searchText';

/** A query as the store is asked: words, a 档号 if it looks like one, and the codes that hits must have. */
export type SearchRequest = {
  archiveKey: string;
  /** The words of the query without those that stand inside another. */
  terms: string[];
  /** The whole query, normalised: what a title is, begins with or contains. */
  phrase: string;
  code: CodeQuery | null;
  /** Key of a query that may be a whole 档号 though it has not the shape of one, as `key_sort` has it; else null. */
  wholeCode: string | null;
  /** Codes of the filters; every hit has all of them. */
  filterCodes: number[];
  /** Codes of the words and the filters. */
  textCodes: number[];
};

/** Ids of the fonds and the category that are filtered by. */
export type FilterNumbers = { fonds?: number; category?: number };

/** The id of a name that the archive does not have. No archive has so many. */
export const NO_SUCH_TERM = FILTER_ID_LIMIT - 1;

export function searchRequest(options: {
  archiveKey: string;
  query: string;
  filters: SearchFilters;
  numbers: FilterNumbers;
}): SearchRequest {
  const { archiveKey, query, filters, numbers } = options;
  const filterCodes: number[] = [];
  if (numbers.fonds !== undefined) filterCodes.push(filterCode('fonds', numbers.fonds));
  if (numbers.category !== undefined) filterCodes.push(filterCode('category', numbers.category));
  if (filters.decade !== undefined)
    filterCodes.push(
      filterCode('decade', filters.decade === 'unknown' ? 0 : decadeOf(Number(filters.decade))),
    );
  if (filters.availability !== undefined)
    filterCodes.push(filterCode('availability', AVAILABILITY.indexOf(filters.availability)));
  const words = searchTerms(query);
  // A word inside another one is there wherever that one is.
  const terms = words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
  const code = codeQuery(query);
  return {
    archiveKey,
    terms,
    phrase: normaliseText(query),
    code,
    wholeCode: code === null && /[0-9]/.test(query.normalize('NFKC')) ? codeSort(codeKey(query)) : null,
    filterCodes,
    textCodes: [...new Set(terms.flatMap(queryCodes)), ...filterCodes],
  };
}

/**
 * In what order hits come: the 档号 itself, codes that begin so, codes that contain it; then the title itself, titles
 * that begin so, that contain the phrase, that contain all words; then the rest. Within a tier, the static rank.
 */
export const TIERS = {
  codeExact: 8,
  codePrefix: 7,
  codePart: 6,
  titleExact: 5,
  titlePrefix: 4,
  titlePhrase: 3,
  titleWords: 2,
  elsewhere: 1,
} as const;
export type Tier = (typeof TIERS)[keyof typeof TIERS];

/** The tiers that a request can have, best first: without words only the last. */
export function tiersOf(request: SearchRequest): Tier[] {
  const tiers: Tier[] = [];
  if (request.code) tiers.push(TIERS.codeExact, TIERS.codePrefix, TIERS.codePart);
  else if (request.wholeCode !== null) tiers.push(TIERS.codeExact);
  if (request.terms.length > 0) tiers.push(TIERS.titleExact, TIERS.titlePrefix, TIERS.titlePhrase);
  if (hasSeveralWords(request)) tiers.push(TIERS.titleWords);
  tiers.push(TIERS.elsewhere);
  return tiers;
}

/** Whether the phrase is more than its one word, so that a title can have all words without the phrase. */
export function hasSeveralWords({ terms, phrase }: SearchRequest): boolean {
  return terms.length > 0 && terms[0] !== phrase;
}

/** Codes that every hit of a tier has: the more of them, the fewer rows the index hands over. */
export function codesOfTier(request: SearchRequest, tier: Tier): number[] {
  const { textCodes, filterCodes, phrase } = request;
  switch (tier) {
    case TIERS.codeExact:
    case TIERS.codePrefix:
    case TIERS.codePart:
      return [...codePartCodes(request.code!.prefix), ...filterCodes];
    case TIERS.titleExact:
      return [...textCodes, ...titleStartCodes(phrase), ...titleGapCodes(phrase), ...titleEndCodes(phrase)];
    case TIERS.titlePrefix:
      return [...textCodes, ...titleStartCodes(phrase), ...titleGapCodes(phrase)];
    case TIERS.titlePhrase:
      return [...textCodes, ...titleGapCodes(phrase)];
    case TIERS.titleWords:
    case TIERS.elsewhere:
      return textCodes;
  }
}
