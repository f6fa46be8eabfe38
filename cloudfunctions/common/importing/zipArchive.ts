import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createInflateRaw } from 'node:zlib';

type Entry = { method: number; compressedSize: number; headerAt: number };

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const LARGEST_DIRECTORY = 16 * 1024 * 1024;
const DEFLATED = 8;

async function bytesAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw new Error('zip: cut off');
  return buffer;
}

/**
 * The parts of a zip file by name, found through its directory at the end: a file that was cut off is noticed at once.
 * Enough for xlsx: stored or deflated, no encryption, not over 4 GB. Whatever is wrong is thrown.
 */
export class ZipArchive {
  private constructor(
    private readonly file: string,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static async open(file: string): Promise<ZipArchive> {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      const tailSize = Math.min(size, END_SIZE + LONGEST_COMMENT);
      const tail = await bytesAt(handle, size - tailSize, tailSize);
      let end = tail.length - END_SIZE;
      while (end >= 0 && tail.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
      if (end < 0) throw new Error('zip: no directory');
      const length = tail.readUInt32LE(end + 12);
      if (length > LARGEST_DIRECTORY) throw new Error('zip: directory too large');
      const directory = await bytesAt(handle, tail.readUInt32LE(end + 16), length);
      return new ZipArchive(file, ZipArchive.readDirectory(directory));
    } finally {
      await handle.close();
    }
  }

  private static readDirectory(directory: Buffer): Map<string, Entry> {
    const entries = new Map<string, Entry>();
    for (let at = 0; at + 46 <= directory.length;) {
      if (directory.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('zip: broken directory');
      const nameLength = directory.readUInt16LE(at + 28);
      const name = directory.toString('utf8', at + 46, at + 46 + nameLength);
      entries.set(name.replace(/\\/g, '/'), {
        method: directory.readUInt16LE(at + 10),
        compressedSize: directory.readUInt32LE(at + 20),
        headerAt: directory.readUInt32LE(at + 42),
      });
      at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    }
    return entries;
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The text of a part, in pieces; characters are never cut in two. */
  async *text(name: string): AsyncGenerator<string> {
    const entry = this.entries.get(name);
    if (!entry) throw new Error(`zip: no part ${name}`);
    const handle = await open(this.file, 'r');
    const header = await bytesAt(handle, entry.headerAt, 30).finally(() => handle.close());
    if (header.readUInt32LE(0) !== LOCAL_HEADER) throw new Error('zip: broken part');
    const start = entry.headerAt + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    if (entry.compressedSize === 0) return;
    const packed = createReadStream(this.file, { start, end: start + entry.compressedSize - 1 });
    // pipeline() hands an error of either stream on to the loop below.
    const bytes = entry.method === DEFLATED ? pipeline(packed, createInflateRaw(), () => undefined) : packed;
    const decoder = new TextDecoder('utf-8');
    for await (const piece of bytes) yield decoder.decode(piece as Buffer, { stream: true });
    yield decoder.decode();
  }
}
