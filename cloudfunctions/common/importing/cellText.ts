/** Formats that Excel knows by number alone: two decimals, and dates as a Chinese Excel shows them. */
const MONTHS = 'yyyy"年"m"月"';
const DAYS = 'yyyy-m-d';
const BUILT_IN = new Map<number, string>([
  [2, '0.00'],
  ...[14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58].map((id) => [id, DAYS] as const),
  ...[17, 27, 36, 50, 52, 57].map((id) => [id, MONTHS] as const),
]);

/** The format code of a number format id; '' for General and for those that show a number as it is. */
export const builtInFormat = (id: number): string => BUILT_IN.get(id) ?? '';

const pad = (value: number) => String(value).padStart(2, '0');

/** A format without its quoted text, colours, conditions and escaped characters. */
const bare = (format: string) => format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();

/** Days from 1 January 1970 to the day 0 of each of Excel's calendars. */
const DAY_ZERO = { from1900: -25_569, from1904: -24_107 };

/** A date cell as its format shows it, at most to the day: '2003', '2003-05' or '2003-05-12'. */
function dateText(serial: number, shown: string, since1904: boolean): string {
  const zero = since1904 ? DAY_ZERO.from1904 : DAY_ZERO.from1900;
  // Excel's 1900 has a 29 February that never was, so its days before March are one off.
  const days = Math.floor(serial) + zero + (!since1904 && serial < 60 ? 1 : 0);
  const date = new Date(days * 86_400_000);
  const year = String(date.getUTCFullYear());
  if (shown.includes('y') && !shown.includes('m')) return year;
  const month = `${year}-${pad(date.getUTCMonth() + 1)}`;
  return shown.includes('y') && !shown.includes('d') ? month : `${month}-${pad(date.getUTCDate())}`;
}

/** The largest serial day of Excel, 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/**
 * What a number cell shows: 25567 under a date format is a date, 7 under '0000' is '0007', 1985.1 under '0.00' is
 * '1985.10', 0.1 + 0.2 is '0.3'.
 * `value` is the number as the workbook has it.
 */
export function numberText(value: string, format: string, since1904: boolean): string {
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return value;
  const shown = bare(format);
  if (/[yd]/.test(shown) && number >= 1 && number <= LAST_SERIAL) return dateText(number, shown, since1904);
  const decimals = /^0+\.(0+)$/.exec(shown)?.[1]?.length;
  if (decimals !== undefined) return number.toFixed(Math.min(decimals, 20));
  const plain =
    Number.isInteger(number) && Math.abs(number) < 1e21
      ? BigInt(number).toString()
      : String(Number(number.toPrecision(15)));
  return /^0+$/.test(shown) ? plain.padStart(shown.length, '0') : plain;
}

/**
 * Whether a number may have been typed with a zero more: '1985.10' in a cell without a format of its own becomes the number
 * 1985.1, which could be January then.
 */
export function mayHaveLostZero(value: string, format: string): boolean {
  return format === '' && /^[0-9]{4}\.1$/.test(value);
}

/** A string of a workbook, in which control characters are written as _x000D_. */
export function stringText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_written, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
