const bytesOf = new Map<string, [number, number]>();
const decoder = new TextDecoder('gbk');
for (let high = 0x81; high <= 0xfe; high++)
  for (let low = 0x40; low <= 0xfe; low++)
    if (low !== 0x7f) bytesOf.set(decoder.decode(new Uint8Array([high, low])), [high, low]);

/** A text in GBK, which Node decodes but does not encode. Throws for a character that GBK does not have. */
export function gbkBytes(text: string): Buffer {
  return Buffer.from(
    [...text].flatMap((character) => {
      if (character < '\u0080') return [character.charCodeAt(0)];
      const bytes = bytesOf.get(character);
      if (!bytes) throw new RangeError(`${character} is not in GBK`);
      return bytes;
    }),
  );
}
