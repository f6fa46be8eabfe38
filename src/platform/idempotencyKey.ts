const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 24;

/** A new key for one command. It need not be secret, only unlike every other key of the same person. */
export function newIdempotencyKey(): string {
  let key = '';
  while (key.length < LENGTH) key += ALPHABET[Math.floor(Math.random() * ALPHABET.length)];
  return key;
}
