import type { CatalogueRecord } from '@/shared/domain/catalogue/catalogueRecord';
import { codeSort } from '@/shared/domain/catalogue/referenceCode';
import { normaliseText } from '@/shared/domain/text/normalise';
import { filterCode, textCodes } from '@/shared/domain/text/searchCodes';

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

/** A code key in natural order, so that what stands next to a missing 档号 can be found. */
export function keySort(codeKey: string): string {
  return codeSort(codeKey);
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

/** The code of a title that ends with this text. */
export function titleEndCodes(text: string): number[] {
  return text === '' ? [] : [borderCode(END, text.charCodeAt(text.length - 1))];
}

/** Years are the pieces in which a search reads: newest first, as the static rank has them. */
export function yearCode(year: number): number {
  return filterCode('year', year);
}

/**
 * The codes of a code key or part of one. Its characters are moved into the private use area, so that digits of a
 * 档号 are not taken for digits of a title.
 */
export function codeKeyCodes(key: string): number[] {
  const moved = [...key].map((character) => {
    const unit = character.charCodeAt(0);
    return unit < 0x80 ? String.fromCharCode(0xe000 + unit) : character;
  });
  const text = moved.join('');
  const pairs: number[] = [];
  for (let at = 1; at < text.length; at++) pairs.push((text.charCodeAt(at - 1) << 16) | text.charCodeAt(at));
  return pairs;
}

function borderCode(border: string, unit: number): number {
  return (border.charCodeAt(0) << 16) | unit;
}
