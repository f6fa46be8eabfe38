import { normaliseText } from '../text/normalise';
import { readArchivalDate } from './archivalDate';

/**
 * 档号 (DA/T 13-2022): `全宗号-类别号-案卷号-件号` or `全宗号-类别号-件号`, with '·' inside a level, e.g.
 * `Z109-WS·2011·Y·办公室-0001`. Archives write them in full and half width, with many dashes and dots.
 */
const HYPHENS = /[\u002d\u2010-\u2015\u2043\u2212\u2500\u2501\u2e3a\u2e3b\u30fc\ufe58]/g;
const MIDDLE_DOTS = /[\u00b7\u0387\u2022\u2027\u2219\u22c5\u30fb\u25cf]/g;
const INVISIBLE = /[\s\p{Cc}\p{Cf}]/gu;

/**
 * One spelling of a 档号, on which the identity of an entry is keyed: NFKC, no white space, every dash '-', every middle
 * dot '·', A–Z in capitals. Leading zeros and separators stay: they tell entries apart.
 */
export function canonicalCode(raw: string): string {
  return raw
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(HYPHENS, '-')
    .replace(MIDDLE_DOTS, '·')
    .replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

/** Runs of digits, of Latin letters, and of anything else (Han), variants folded, leading zeros gone. */
function tokensOf(raw: string): string[] {
  const runs = normaliseText(raw.replace(HYPHENS, '-')).match(/[0-9]+|[a-z]+|[^0-9a-z ]+/g) ?? [];
  return runs.map((run) => run.replace(/^0+(?=[0-9])/, '').toUpperCase());
}

/**
 * What codes are compared by when somebody types one: '-ZBC-25-28-A-1-'. Missing zeros, spaces for hyphens, odd separators
 * and missing ones between letters and digits make no difference. '' for a text without any letter or digit.
 * A part of a code is a substring of the whole: '-25-28-' of the one above.
 */
export function codeKey(raw: string): string {
  const tokens = tokensOf(raw);
  return tokens.length === 0 ? '' : `-${tokens.join('-')}-`;
}

/**
 * Sorts codes as a person would under `collate "C"`: digit runs by value (zero-padded to 10), and levels before
 * longer names, so that all of 'WS·2011' stands together before 'WSA'.
 */
export function codeSort(raw: string): string {
  return canonicalCode(raw)
    .replace(/·/g, '.')
    .replace(/[0-9]+/g, (digits) => digits.replace(/^0+(?=[0-9])/, '').padStart(10, '0'));
}

export type CodeQuery = {
  /** The whole query as a `codeKey`: a code that it names completely has exactly this key. */
  exact: string;
  /** The query with an open end: entries whose key contains this have what was typed so far in their code. */
  prefix: string;
};

/** Words about dates, numbers and volumes that stand beside digits in titles, never in codes. */
const ORDINARY_NUMBER = /[0-9]\s*[年月日号岁届次度期]|第\s*[0-9]/;

/**
 * Whether a text has the shape of a 档号 or of part of one. Between its pieces anything may stand that people type for
 * a hyphen, a space too. To take ordinary words for a code costs little: they are looked for as words all the same.
 */
function looksLikeCode(text: string): boolean {
  if (/^[A-Z]{2,6}$/.test(text)) return true;
  if (!/^[0-9A-Z\p{Script=Han}〇·.\-_/ ]+$/u.test(text) || !/[0-9]/.test(text)) return false;
  if (ORDINARY_NUMBER.test(text) || readArchivalDate(text.replace(/ /g, '-')).from !== null) return false;
  const numbers = (text.match(/[0-9]+/g) ?? []).length;
  const hasLetters = /[A-Z]/.test(text);
  const joined = /[^ ][-·][^ ]|-$/.test(text.replace(/ *([-·]) */g, '$1'));
  if (/[\p{Script=Han}〇]/u.test(text)) {
    const levelsApart = !/[0-9]\p{Script=Han}|\p{Script=Han}[0-9]/u.test(text);
    return levelsApart && (joined || (hasLetters && numbers >= 2));
  }
  if (hasLetters) return text.length >= 3;
  // Digits alone: '109-1-23' and '0028', but neither a year nor a telephone number.
  if (numbers === 1) return /^0[0-9]{2,5}$/.test(text);
  return numbers >= 3 || joined;
}

/** What comes along when a code is copied from a letter or a list: 档号：“…”，in brackets, with a full stop. */
const WRAPPING =
  /^[\s(（[【《“"'「]*(?:档\s*号\s*[:：]?\s*)?[\s(（[【《“"'「]*|[\s)）\]】》”"'」,，。、；;：:]+$/gu;

/**
 * Reads a query as a 档号 or part of one; null when it looks like ordinary words. The last token may be unfinished:
 * 'ZBC-025-002' has the prefix '-ZBC-25-2'. Zeros that only begin a number say nothing yet and are left out of the prefix:
 * 'ZBC-025-00' has '-ZBC-25-'.
 */
export function codeQuery(query: string): CodeQuery | null {
  const text = query
    .replace(WRAPPING, '')
    .normalize('NFKC')
    .replace(HYPHENS, '-')
    .replace(MIDDLE_DOTS, '·')
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .toUpperCase();
  if (!looksLikeCode(text)) return null;
  const tokens = tokensOf(text);
  const exact = `-${tokens.join('-')}-`;
  const ended = /[-·]$/.test(text);
  if (tokens.length > 1 && tokens[tokens.length - 1] === '0') tokens.pop();
  else if (!ended) return { exact, prefix: `-${tokens.join('-')}` };
  return { exact, prefix: `-${tokens.join('-')}-` };
}
