import { CHARACTER_GROUPS } from './characterMap';

/** Never part of a word: format characters, NUL (PostgreSQL refuses it), Latin accents, variation selectors. */
const IGNORED = /^[\p{Cf}\u0000\u0300-\u036f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]$/u;
/** Between words: punctuation, symbols, white space, control characters and broken halves of surrogate pairs. */
const SEPARATOR = /^[\p{P}\p{S}\p{Z}\p{Cc}\p{Cs}]$/u;

/** More distinct characters than any archive holds; beyond it the cache starts again, so it stays bounded. */
const CACHE_LIMIT = 50_000;

const representative = new Map<string, string>();
for (const group of CHARACTER_GROUPS.trim().split(/\s+/)) {
  const [first = '', ...others] = group;
  for (const other of others) representative.set(other, first);
}

const folded = new Map<string, string>();

/** What one code point becomes: '' when ignored, ' ' when it separates, else one or more folded characters. */
function fold(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  let result = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    const chosen = representative.get(part) ?? part;
    if (IGNORED.test(chosen)) continue;
    result += SEPARATOR.test(chosen) ? ' ' : chosen;
  }
  if (folded.size >= CACHE_LIMIT) folded.clear();
  folded.set(character, result);
  return result;
}

function foldAll(raw: string, sourceIndex?: number[]): string {
  let text = '';
  let at = 0;
  let separatorAt = -1;
  for (const character of raw) {
    const parts = fold(character);
    for (let part = 0; part < parts.length; part++) {
      if (parts[part] === ' ') {
        if (separatorAt < 0) separatorAt = at;
        continue;
      }
      if (separatorAt >= 0 && text !== '') {
        text += ' ';
        sourceIndex?.push(separatorAt);
      }
      separatorAt = -1;
      text += parts[part];
      sourceIndex?.push(at);
    }
    at += character.length;
  }
  return text;
}

/**
 * The form of a text that searches compare: compatibility forms resolved (NFKD, so full width, ligatures and
 * CJK compatibility ideographs), Latin accents dropped, lower case, every character replaced by the
 * representative of its variants (traditional, Hong Kong, Taiwan, Japanese and common old forms), and every run of
 * punctuation, symbols and white space turned into one space; no space at either end.
 *
 * Each code point is folded on its own, whatever stands beside it. So for every text `t` and every substring `q` of `t`,
 * punctuation and spaces included, each of `searchTerms(q)` is a substring of `normaliseText(t)`: a run
 * without separators in `q` is part of one such run in `t`. Nothing a reader copies from a title fails to find it.
 */
export function normaliseText(raw: string): string {
  return foldAll(raw);
}

export type NormalisedText = {
  text: string;
  /** For each UTF-16 unit of `text`, the index in the raw text of the character that it came from. */
  sourceIndex: number[];
};

/** `normaliseText` together with where each unit came from. */
export function normaliseWithMap(raw: string): NormalisedText {
  const sourceIndex: number[] = [];
  const text = foldAll(raw, sourceIndex);
  return { text, sourceIndex };
}

/** The distinct words of a query, normalised; all of them must occur in an entry. Empty for punctuation alone. */
export function searchTerms(query: string): string[] {
  return [...new Set(normaliseText(query).split(' '))].filter((term) => term !== '');
}

/**
 * Where words occur in a text, for marking matches: sorted ranges `[start, end)` of UTF-16 offsets in `raw` that neither
 * overlap nor touch, and never cut a surrogate pair. The terms may be raw or normalised.
 */
export function marksIn(raw: string, terms: string[]): [number, number][] {
  const { text, sourceIndex } = normaliseWithMap(raw);
  const found: [number, number][] = [];
  for (const term of new Set(terms.flatMap(searchTerms))) {
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
      const last = sourceIndex[at + term.length - 1] ?? 0;
      const width = (raw.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
      found.push([sourceIndex[at] ?? 0, last + width]);
    }
  }
  found.sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [start, end] of found) {
    const previous = merged[merged.length - 1];
    if (previous && start <= previous[1]) previous[1] = Math.max(previous[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
