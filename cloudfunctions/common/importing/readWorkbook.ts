import { createReadStream } from 'node:fs';
import { type Cell, type CellValue, stream as excelStream } from 'exceljs';
import { ImportRefusal } from './importRefusal';
import type { SourceRow } from './sourceRow';

const pad = (value: number) => String(value).padStart(2, '0');

/** A date cell as its format shows it, at most to the day: '2003', '2003-05' or '2003-05-12'. */
function dateText(date: Date, format: string): string {
  const shown = format.replace(/"[^"]*"|\[[^\]]*\]/g, '').toLowerCase();
  const year = String(date.getUTCFullYear());
  if (shown.includes('y') && !shown.includes('m')) return year;
  const month = `${year}-${pad(date.getUTCMonth() + 1)}`;
  return shown.includes('y') && !shown.includes('d') ? month : `${month}-${pad(date.getUTCDate())}`;
}

/** A number cell as the archive sees it: format '0000' keeps its zeros, 0.1 + 0.2 is 0.3. */
function numberText(value: number, format: string): string {
  const plain = Number.isInteger(value) ? BigInt(value).toString() : String(Number(value.toPrecision(15)));
  return /^0+$/.test(format) ? plain.padStart(format.length, '0') : plain;
}

/** What a cell of a workbook shows. */
export function cellText(value: CellValue, format: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return numberText(value, format);
  if (value instanceof Date) return dateText(value, format);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('error' in value) return value.error;
  if ('text' in value) return cellText(value.text as CellValue, format);
  return 'result' in value ? cellText(value.result, format) : '';
}

/** The rows of the first sheet of an xlsx workbook, streamed; rows without any cell are left out. */
export async function* readWorkbook(file: string): AsyncGenerator<SourceRow> {
  const input = createReadStream(file);
  const workbook = new excelStream.xlsx.WorkbookReader(input, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  let row = 0;
  try {
    for await (const sheet of workbook) {
      for await (const line of sheet) {
        const cells: string[] = [];
        line.eachCell({ includeEmpty: false }, (cell: Cell, column: number) => {
          cells[column - 1] = cellText(cell.value, cell.numFmt ?? '');
        });
        row = line.number;
        yield { row, cells: Array.from(cells, (cell) => cell ?? '') };
      }
      return;
    }
  } catch {
    throw new ImportRefusal('WORKBOOK_BROKEN', String(row + 1));
  } finally {
    input.destroy();
  }
}
