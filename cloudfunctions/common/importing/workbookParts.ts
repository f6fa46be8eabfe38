import { posix } from 'node:path';
import { builtInFormat, stringText } from './cellText';
import { type XmlHandlers, XmlScanner } from './xmlScanner';
import type { ZipArchive } from './zipArchive';

/** What the cells of a sheet refer to. */
export type Workbook = {
  /** The part with the first sheet that is not hidden. */
  sheetPart: string;
  /** Shared strings by index. */
  strings: string[];
  /** Format code by style index. */
  formats: string[];
  /** Whether days are counted from 1904. */
  since1904: boolean;
};

async function scan(zip: ZipArchive, part: string, handlers: XmlHandlers): Promise<void> {
  const scanner = new XmlScanner(handlers);
  for await (const piece of zip.text(part)) scanner.write(piece);
  scanner.end();
}

type Relation = { id: string; type: string; target: string };

/** What a part refers to, targets as full part names. */
async function relationsOf(zip: ZipArchive, part: string): Promise<Relation[]> {
  const { dir, base } = posix.parse(part);
  const relations: Relation[] = [];
  const file = posix.join(dir, '_rels', `${base}.rels`);
  if (!zip.has(file)) return relations;
  await scan(zip, file, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const { Id: id = '', Type: type = '', Target: target = '' } = attributes();
      relations.push({
        id,
        type,
        target: target.startsWith('/') ? target.slice(1) : posix.join(dir, target),
      });
    },
  });
  return relations;
}

/** The strings of a part of `<si>`: rich text joined, pronunciations (`rPh`) left out. */
async function sharedStrings(zip: ZipArchive, part: string): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inPronunciation = false;
  await scan(zip, part, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') inPronunciation = true;
      if (name === 't') inText = true;
    },
    text: (piece) => {
      if (inText && !inPronunciation) text += piece;
    },
    close: (name) => {
      if (name === 'si') strings.push(stringText(text));
      if (name === 'rPh') inPronunciation = false;
      if (name === 't') inText = false;
    },
  });
  return strings;
}

async function formatCodes(zip: ZipArchive, part: string): Promise<string[]> {
  const custom = new Map<number, string>();
  const formats: string[] = [];
  let inCells = false;
  await scan(zip, part, {
    open: (name, attributes) => {
      if (name === 'cellXfs') inCells = true;
      if (name === 'numFmt') {
        const { numFmtId, formatCode = '' } = attributes();
        custom.set(Number(numFmtId), formatCode);
      }
      if (name === 'xf' && inCells) {
        const id = Number(attributes().numFmtId ?? 0);
        formats.push(custom.get(id) ?? builtInFormat(id));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}

/** Reads all of a workbook but its sheets. Throws when a part is missing or broken. */
export async function readWorkbookParts(zip: ZipArchive): Promise<Workbook> {
  const root = (await relationsOf(zip, '')).find(({ type }) => type.endsWith('/officeDocument'));
  const part = root?.target ?? 'xl/workbook.xml';
  let sheetId: string | undefined;
  let since1904 = false;
  await scan(zip, part, {
    open: (name, attributes) => {
      if (name === 'workbookPr') since1904 = ['1', 'true'].includes(attributes().date1904 ?? '');
      if (name === 'sheet' && !/hidden/i.test(attributes().state ?? '')) sheetId ??= attributes().id;
    },
  });
  const relations = await relationsOf(zip, part);
  const target = (kind: string) => relations.find(({ type }) => type.endsWith(`/${kind}`))?.target;
  const sheetPart = relations.find(({ id }) => id === sheetId)?.target;
  if (sheetPart === undefined) throw new Error('workbook: no sheet');
  const [stringsPart, stylesPart] = [target('sharedStrings'), target('styles')];
  return {
    sheetPart,
    strings: stringsPart === undefined ? [] : await sharedStrings(zip, stringsPart),
    formats: stylesPart === undefined ? [] : await formatCodes(zip, stylesPart),
    since1904,
  };
}
