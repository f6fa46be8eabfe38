import type { CatalogueRecord } from '@/shared/domain/catalogue/catalogueRecord';
import { normaliseText } from '@/shared/domain/text/normalise';
import { filterCode, hashedCode, textCodes } from '@/shared/domain/text/searchCodes';

/** Borders of a title, so that "begins with" and "is exactly" are codes too. */
const START = '\u0002';
const END = '\u0003';

/** What of an entry a reader's words are looked for in, normalised. Lines are never crossed by a match. */
export function searchText(record: CatalogueRecord): { title: string; full: string } {
  const title = normaliseText(record.title);
  const others = [record.creator, record.documentNumber, record.abstract, record.text, record.note];
  const lines = [title, ...others.map((text) => normaliseText(text ?? ''))];
  return { title, full: lines.filter((line) => line !== '').join('\n') };
}

/** First year of the date, 0 when it is not known. */
export function yearOf(dateFrom: string | null): number {
  return dateFrom === null ? 0 : Number(dateFrom.slice(0, 4));
}

/** 1987 → 198; 0 when the year is not known. */
export function decadeOf(year: number): number {
  return Math.floor(year / 10);
}

/** All codes under which one entry is found. */
export function entryCodes(entry: {
  full: string;
  title: string;
  codeKey: string;
  categoryId: number;
  fondsId: number;
  availability: number;
  year: number;
}): number[] {
  const codes = [
    ...textCodes(entry.full),
    ...titleStartCodes(entry.title),
    ...titleEndCodes(entry.title),
    ...titleGapCodes(entry.title),
    ...codeKeyCodes(entry.codeKey),
    filterCode('category', entry.categoryId),
    filterCode('fonds', entry.fondsId),
    filterCode('availability', entry.availability),
    filterCode('decade', decadeOf(entry.year)),
    yearCode(entry.year),
  ];
  return [...new Set(codes)];
}

/** The code of a title that begins with this text. */
export function titleStartCodes(text: string): number[] {
  return text === '' ? [] : [borderCode(START, text.charCodeAt(0))];
}

/** The codes of what stands beside the separators of a title, so that a phrase of several words is rarer than its words. */
export function titleGapCodes(text: string): number[] {
  const codes: number[] = [];
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1))
    codes.push((text.charCodeAt(at - 1) << 16) | 0x20, borderCode(' ', text.charCodeAt(at + 1)));
  return codes;
}

/** The code of a title that ends with this text. */
export function titleEndCodes(text: string): number[] {
  return text === '' ? [] : [borderCode(END, text.charCodeAt(text.length - 1))];
}

/** Years are the pieces in which a search reads: newest first, as the static rank has them. */
export function yearCode(year: number): number {
  return filterCode('year', year);
}

/** The codes of a code key, under which `codePartCodes` of any part of it is found. */
function codeKeyCodes(key: string): number[] {
  const tokens = tokensOf(key);
  return tokens.flatMap((token, at) => {
    const beginnings = [...token].map((_, end) => [...token].slice(0, end + 1).join(''));
    return beginnings.flatMap((beginning) => [
      hashCode(beginning),
      ...(at === 0 ? [] : [hashCode(`${tokens[at - 1]}-${beginning}`)]),
    ]);
  });
}

/**
 * The codes of a part of a code key, '-25-28-' or '-25-2' (its last token unfinished): neighbouring tokens in pairs, which
 * are rare even where every token by itself is common.
 */
export function codePartCodes(part: string): number[] {
  const tokens = tokensOf(part);
  if (tokens.length === 1) return [hashCode(tokens[0]!)];
  return tokens.slice(1).map((token, at) => hashCode(`${tokens[at]}-${token}`));
}

function tokensOf(key: string): string[] {
  return key.split('-').filter((token) => token !== '');
}

function borderCode(border: string, unit: number): number {
  return (border.charCodeAt(0) << 16) | unit;
}

/** FNV-1a of a text, in the space that filter kinds leave free. Texts that share a code are told apart by the recheck. */
function hashCode(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hashedCode(hash >>> 0);
}
