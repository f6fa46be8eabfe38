const DIGITS = '〇一二三四五六七八九';

/** What a number in a date is written with; 零 counts as 〇. */
export const NUMERAL = '(?:[0-9]+|[〇零一二三四五六七八九十百廿卅]+|元)';

const COMPOSED =
  /^(?:([一二三四五六七八九]?)百)?〇?(?:([一二三四五六七八九]?)(十)|(廿)|(卅))?([一二三四五六七八九]?)$/;

/**
 * The value of a number as dates write it: '12', '十二', '廿三', '一百〇三', '二〇〇三' (digit by digit), '元' (the first year).
 * Null for anything else.
 */
export function readNumeral(text: string): number | null {
  if (/^[0-9]{1,4}$/.test(text)) return Number(text);
  if (text === '元') return 1;
  const plain = text.replace(/零/g, '〇');
  if (plain === '') return null;
  if ([...plain].every((character) => DIGITS.includes(character)))
    return plain.length > 4 ? null : Number([...plain].map((digit) => DIGITS.indexOf(digit)).join(''));
  const parts = COMPOSED.exec(plain);
  if (!parts) return null;
  const [, hundreds, tens, ten, twenty, thirty, ones = ''] = parts;
  const digit = (character: string, missing: number) =>
    character === '' ? missing : DIGITS.indexOf(character);
  return (
    (hundreds === undefined ? 0 : digit(hundreds, 1) * 100) +
    (ten === undefined ? 0 : digit(tens ?? '', 1) * 10) +
    (twenty === undefined ? 0 : 20) +
    (thirty === undefined ? 0 : 30) +
    digit(ones, 0)
  );
}
