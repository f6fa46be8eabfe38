import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { decodedText, detectEncoding } from './decodedText';
import { ImportRefusal } from './importRefusal';
import type { SourceRow } from './sourceRow';

const DELIMITERS = [',', '\t', ';', '|'];
const SNIFFED_LINES = 30;
/** A field that grows beyond this has lost its closing quote. Characters. */
const LONGEST_RECORD = 2_000_000;

/** The delimiter that the most lines of the beginning have the same number of; quoted ones do not count. */
export function sniffDelimiter(head: string): string {
  const lines = head
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, SNIFFED_LINES);
  const agreement = DELIMITERS.map((delimiter) => {
    const lineCounts = new Map<number, number>();
    for (const line of lines) {
      const found = line.split(delimiter).length - 1;
      if (found > 0) lineCounts.set(found, (lineCounts.get(found) ?? 0) + 1);
    }
    return Math.max(0, ...[...lineCounts].map(([found, times]) => found * times));
  });
  return DELIMITERS[agreement.indexOf(Math.max(...agreement))] ?? ',';
}

async function headOf(file: string, encoding: Parameters<typeof decodedText>[1]): Promise<string> {
  for await (const piece of decodedText(file, encoding)) return piece;
  return '';
}

/** The rows of a CSV or TSV file, streamed. Throws `ImportRefusal` QUOTE_NOT_CLOSED with the row where it happened. */
export async function* readDelimited(file: string): AsyncGenerator<SourceRow> {
  const encoding = await detectEncoding(file);
  const parser = parse({
    delimiter: sniffDelimiter(await headOf(file, encoding)),
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: LONGEST_RECORD,
  });
  pipeline(Readable.from(decodedText(file, encoding)), parser, () => {
    // An error reaches the loop below through the parser.
  });
  let row = 0;
  try {
    for await (const cells of parser) yield { row: ++row, cells: cells as string[] };
  } catch (error) {
    if (error instanceof CsvError) throw new ImportRefusal('QUOTE_NOT_CLOSED', String(row + 1));
    throw error;
  }
}
