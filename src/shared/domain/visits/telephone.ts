/** Longest number as it is written, signs included. */
const LONGEST = 20;

/** Ministry of Industry and Information Technology, numbering plan of 2017: 11 digits from 13 to 19. */
const MOBILE = /^1[3-9]\d{9}$/;
/** Area code of three or four digits with its 0, then seven or eight; some old ones are shorter. */
const LANDLINE = /^0\d{9,11}$/;
/** A neighbour of the archive leaves the area code out; no subscriber's number begins with 0 or 1. */
const LOCAL = /^[2-9]\d{6,7}$/;
const HOME = /^\+86/;
/** After +86 the 0 of the area code may be missing: 10, 2x, 3xx to 9xx. */
const LANDLINE_FROM_ABROAD = /^0?(10|[2-9]\d)\d{7,9}$/;
/** ITU-T E.164: at most 15 digits after the plus. */
const ABROAD = /^\+[1-9]\d{6,14}$/;

/** A number as it was typed, without the wide digits and signs that Chinese keyboards write. */
export const plainTelephone = (text: string): string => text.normalize('NFKC').trim();

/**
 * Whether a plain text can be a telephone number to call a reader back at: a mobile number, a landline with or without
 * its area code, or one abroad with its plus. Spaces, hyphens and brackets may stand anywhere.
 */
export function isTelephone(text: string): boolean {
  if (text.length > LONGEST) return false;
  const digits = text.replace(/[ ()-]/g, '');
  if (!HOME.test(digits)) return [MOBILE, LANDLINE, LOCAL, ABROAD].some((form) => form.test(digits));
  const national = digits.replace(HOME, '');
  return MOBILE.test(national) || LANDLINE_FROM_ABROAD.test(national);
}
