import type { ColumnMap } from './columns';
import { firstBytes } from './decodedText';
import { ImportRefusal } from './importRefusal';
import { readDelimited } from './readDelimited';
import { readWorkbook } from './readWorkbook';
import type { SourceRow } from './sourceRow';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const OLD_OFFICE = Buffer.from('d0cf11e0', 'hex');

/**
 * The rows of a catalogue file, streamed in bounded memory: CSV or TSV in UTF-8, UTF-16 or GB18030, or the first sheet of
 * an xlsx workbook. What it is, is told by its first bytes, not by its name. `map` helps to find the headings, as in
 * `importCatalogue`. Throws `ImportRefusal`.
 */
export async function* readRows(file: string, map?: ColumnMap): AsyncGenerator<SourceRow> {
  const start = await firstBytes(file, 4).catch(() => {
    throw new ImportRefusal('FILE_MISSING', file);
  });
  if (start.length === 0) throw new ImportRefusal('FILE_EMPTY', file);
  if (start.equals(OLD_OFFICE)) throw new ImportRefusal('OLD_EXCEL', file);
  yield* start.equals(ZIP) ? readWorkbook(file) : readDelimited(file, map);
}
