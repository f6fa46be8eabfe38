/**
 * 32-bit codes that stand for the characters and pairs of a text in one PostgreSQL `int4[]` under a GIN index.
 *
 * A text is taken as UTF-16 units; the code of two neighbouring units is `(first << 16) | second`. In
 * well-formed text a high surrogate (D800–DBFF) is always followed by a low one (DC00–DFFF), so codes whose first half
 * is a high surrogate and whose second is not a low one are free. They carry single characters and filters:
 *
 * | code                          | meaning                                                |
 * |-------------------------------|--------------------------------------------------------|
 * | (c1 << 16) \| c2              | two neighbouring units; a character beyond the BMP is its own pair |
 * | (0xD800 << 16) \| c           | one character of the BMP                               |
 * | ((0xD801 + kind) << 16) \| id | filter value `id` of a kind, 0 ≤ id < 0xDC00           |
 * | kinds 512 and above           | a hash of anything else: `hashedCode`                  |
 */
const SINGLE = 0xd800;
const FIRST_FILTER = 0xd801;

/** What a filter code is about. The numbers are stored: never renumber, only add (up to 511). */
export const FILTER_KIND = { category: 0, decade: 1, fonds: 2, availability: 3, year: 4 } as const;
export type FilterKind = keyof typeof FILTER_KIND;

/** Filter ids run from 0 up to, not including, this. */
export const FILTER_ID_LIMIT = 0xdc00;

/** Runs that codes do not cross: white space, NUL and broken halves of surrogate pairs divide a text. */
const RUN = /[^\s\u0000\p{Cs}]+/gu;

const pair = (first: number, second: number): number => (first << 16) | second;

function addPairs(run: string, codes: Set<number>): void {
  for (let at = 1; at < run.length; at++) codes.add(pair(run.charCodeAt(at - 1), run.charCodeAt(at)));
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** Every code of a normalised text (`normaliseText`): each once, in no particular order, as signed 32-bit integers. */
export function textCodes(normalised: string): number[] {
  const codes = new Set<number>();
  for (const [run] of normalised.matchAll(RUN)) {
    for (let at = 0; at < run.length; at++) {
      const unit = run.charCodeAt(at);
      if (!isSurrogate(unit)) codes.add(pair(SINGLE, unit));
    }
    addPairs(run, codes);
  }
  return [...codes];
}

/**
 * The codes that a text must have to contain a term: for every text `t` and term `s` of it,
 * `queryCodes(s)` ⊆ `textCodes(t)`. Empty only for an empty term, which matches everything.
 */
export function queryCodes(term: string): number[] {
  const codes = new Set<number>();
  for (const [run] of term.matchAll(RUN)) {
    if (run.length === 1) codes.add(pair(SINGLE, run.charCodeAt(0)));
    else addPairs(run, codes);
  }
  return [...codes];
}

/** The code of one filter value, e.g. `filterCode('decade', 195)`. Throws when `id` is out of range: a bug, not input. */
export function filterCode(kind: FilterKind, id: number): number {
  if (!Number.isInteger(id) || id < 0 || id >= FILTER_ID_LIMIT) throw new RangeError(`filter id ${id}`);
  return pair(FIRST_FILTER + FILTER_KIND[kind], id);
}

const FIRST_HASHED_KIND = 512;
const HASHED_KINDS = 510;

/** A code for an unsigned 32-bit hash: one of 28 million; different hashes may share one, so matches need a recheck. */
export function hashedCode(hash: number): number {
  const kind = FIRST_HASHED_KIND + (hash % HASHED_KINDS);
  return pair(FIRST_FILTER + kind, Math.floor(hash / HASHED_KINDS) % FILTER_ID_LIMIT);
}
