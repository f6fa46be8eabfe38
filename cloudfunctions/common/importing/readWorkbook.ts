import { mayHaveLostZero, numberText, stringText } from './cellText';
import { ImportRefusal } from './importRefusal';
import type { CellFault, SourceRow } from './sourceRow';
import { readWorkbookParts, type Workbook } from './workbookParts';
import { XmlScanner } from './xmlScanner';
import { ZipArchive } from './zipArchive';

/** Excel has no more columns than this. */
const LAST_COLUMN = 16_384;

/** 'AB12' → 27: the column of a cell from 0; null without a usable reference. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= LAST_COLUMN ? column - 1 : null;
}

/** Collects the rows of a sheet while its XML is scanned. */
class SheetReader {
  private ready: SourceRow[] = [];
  private row = 0;
  private cells: string[] = [];
  private faults: CellFault[] = [];
  private shortened: number[] = [];
  private cell: { column: number; type: string; style: number } | null = null;
  private value = '';
  private collecting = false;
  private inPronunciation = false;

  readonly scanner = new XmlScanner({
    open: (name, attributes) => this.open(name, attributes),
    text: (text) => {
      if (this.collecting) this.value += text;
    },
    close: (name) => this.close(name),
  });

  constructor(private readonly workbook: Workbook) {}

  /** The rows that are complete by now. */
  take(): SourceRow[] {
    const rows = this.ready;
    this.ready = [];
    return rows;
  }

  private open(name: string, attributes: () => Record<string, string>): void {
    if (name === 'row') {
      this.row = Number(attributes().r ?? this.row + 1);
      this.cells = [];
      this.faults = [];
      this.shortened = [];
    } else if (name === 'c') {
      const { r, t = 'n', s = '0' } = attributes();
      this.cell = { column: columnOf(r) ?? this.cells.length, type: t, style: Number(s) };
      this.value = '';
    } else if (name === 'rPh') this.inPronunciation = true;
    else if ((name === 'v' || name === 't') && this.cell) this.collecting = !this.inPronunciation;
  }

  private close(name: string): void {
    if (name === 'v' || name === 't') this.collecting = false;
    else if (name === 'rPh') this.inPronunciation = false;
    else if (name === 'c' && this.cell) {
      const { column, type, style } = this.cell;
      this.cells[column] = this.cellText(this.cell);
      if (type === 'e') this.faults.push({ cell: column, code: 'CELL_ERROR', value: this.value });
      if (type === 'n' && mayHaveLostZero(this.value, this.workbook.formats[style] ?? ''))
        this.shortened.push(column);
      this.cell = null;
    } else if (name === 'row') {
      const cells = Array.from(this.cells, (cell) => cell ?? '');
      this.ready.push({
        row: this.row,
        cells,
        ...(this.faults.length > 0 && { faults: this.faults }),
        ...(this.shortened.length > 0 && { shortened: this.shortened }),
      });
    }
  }

  private cellText({ type, style }: { type: string; style: number }): string {
    const { strings, formats, since1904 } = this.workbook;
    if (type === 's') return strings[Number(this.value)] ?? '';
    if (type === 'n') return numberText(this.value, formats[style] ?? '', since1904);
    if (type === 'b') return this.value === '1' ? 'TRUE' : 'FALSE';
    return type === 'd' ? this.value.slice(0, 10) : stringText(this.value);
  }
}

/**
 * The rows of the first visible sheet of an xlsx workbook, streamed; what stays in memory is the table of its distinct
 * strings. Our own reader, because exceljs 4.4 cuts Chinese characters in two where pieces of a stream meet, and waits for
 * ever on a file that was cut off.
 */
export async function* readWorkbook(file: string): AsyncGenerator<SourceRow> {
  let row = 0;
  try {
    const zip = await ZipArchive.open(file);
    const workbook = await readWorkbookParts(zip);
    const sheet = new SheetReader(workbook);
    for await (const piece of zip.text(workbook.sheetPart)) {
      sheet.scanner.write(piece);
      for (const line of sheet.take()) {
        row = line.row;
        yield line;
      }
    }
    sheet.scanner.end();
  } catch (cause) {
    throw new ImportRefusal('WORKBOOK_BROKEN', String(row + 1), { cause });
  }
}
