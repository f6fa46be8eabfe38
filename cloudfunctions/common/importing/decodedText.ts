import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

const UTF8_MARK = Buffer.from('\ufeff');

/** The first bytes of a file. */
export async function firstBytes(file: string, length: number): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Bytes of UTF-8 text damaged in places still give far more characters than bad sequences; those of GBK the reverse. */
const CHARACTERS_FOR_A_FAULT = 2;

/** Characters of three or four bytes, as Chinese ones are, against sequences that are none. Two bytes may be GBK by chance. */
async function isMostlyUtf8(file: string): Promise<boolean> {
  let characters = 0;
  let faults = 0;
  for await (const text of decodedText(file, 'utf-8'))
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 0xfffd) faults++;
      else if (unit >= 0x800) characters++;
    }
  return characters > faults * CHARACTERS_FOR_A_FAULT;
}

/**
 * The encoding of a text file: by its byte order mark, else UTF-8 when all or nearly all of it is valid UTF-8, else GB18030
 * (which contains GBK and GB 2312). The whole file is looked at: a catalogue may be plain ASCII for its first
 * thousand rows, and one damaged byte shall cost one character.
 */
export async function detectEncoding(file: string): Promise<Encoding> {
  const start = await firstBytes(file, 3);
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  if (start.equals(UTF8_MARK)) return 'utf-8';
  const strict = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of createReadStream(file)) strict.decode(bytes as Buffer, { stream: true });
    strict.decode();
    return 'utf-8';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    return (await isMostlyUtf8(file)) ? 'utf-8' : 'gb18030';
  }
}

/** The text of a file in pieces, without a byte order mark. Bytes that are no character become U+FFFD. */
export async function* decodedText(file: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of createReadStream(file)) yield decoder.decode(bytes as Buffer, { stream: true });
  yield decoder.decode();
}
