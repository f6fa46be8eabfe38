import type { SearchFilters } from '@/shared/contracts/catalogue';
import { AVAILABILITY } from '@/shared/domain/catalogue/catalogueRecord';
import { codeQuery, type CodeQuery } from '@/shared/domain/catalogue/referenceCode';
import { normaliseText, searchTerms } from '@/shared/domain/text/normalise';
import { filterCode, queryCodes } from '@/shared/domain/text/searchCodes';
import { codePartCodes, decadeOf, titleEndCodes, titleGapCodes, titleStartCodes } from './searchText';

/** A query as the store is asked: words, a 档号 if it looks like one, and the codes that hits must have. */
export type SearchRequest = {
  archiveKey: string;
  /** The words of the query without those that stand inside another. */
  terms: string[];
  /** The whole query, normalised: what a title is, begins with or contains. */
  phrase: string;
  code: CodeQuery | null;
  /** Codes of the filters; every hit has all of them. */
  filterCodes: number[];
  /** Codes of the words and the filters. */
  textCodes: number[];
};

/** Ids of the fonds and the category that are filtered by; null when there is none of that name. */
export type FilterNumbers = { fonds?: number | null; category?: number | null };

/** Null when a filter names something that the archive does not have: nothing can match. */
export function searchRequest(options: {
  archiveKey: string;
  query: string;
  filters: SearchFilters;
  numbers: FilterNumbers;
}): SearchRequest | null {
  const { archiveKey, query, filters, numbers } = options;
  if (numbers.fonds === null || numbers.category === null) return null;
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
  return {
    archiveKey,
    terms,
    phrase: normaliseText(query),
    code: codeQuery(query),
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
