/** Without 0, 1, I and O, which are mistaken for one another on paper and on the telephone. */
const SYMBOLS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** How many random bytes a visit number is made of. */
export const VISIT_NUMBER_BYTES = 8;

/** A visit's short number, 'XXXX-XXXX', from 8 random bytes (40 bits of them count). */
export function visitNumber(bytes: Uint8Array): string {
  if (bytes.length !== VISIT_NUMBER_BYTES) throw new RangeError('A visit number is made of 8 bytes');
  const symbols = Array.from(bytes, (byte) => SYMBOLS[byte % SYMBOLS.length]).join('');
  return `${symbols.slice(0, 4)}-${symbols.slice(4)}`;
}
