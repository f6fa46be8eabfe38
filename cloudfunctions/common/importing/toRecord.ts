import { type ArchivalDate, readArchivalDate } from '@/shared/domain/catalogue/archivalDate';
import { type CatalogueRecord, LIMITS, type Openness } from '@/shared/domain/catalogue/catalogueRecord';
import { filingPlace } from '@/shared/domain/catalogue/filingStructure';
import { canonicalCode, codeKey } from '@/shared/domain/catalogue/referenceCode';
import type { Columns, Field } from './columns';
import type { CellFaultCode, SourceRow } from './sourceRow';
import { mayBeOpen, readAvailability, readLevel, readOpenness } from './vocabulary';

/** What is wrong with a value. The first group keeps the row out; the second lets it in, on the safe side. */
export type ProblemCode =
  | CellFaultCode
  | 'MISSING'
  | 'TOO_LONG'
  | 'CODE_UNREADABLE'
  | 'CODE_REPEATED'
  | 'TOO_MANY_CELLS'
  | 'STORE_REFUSED'
  | 'OPENNESS_UNKNOWN'
  | 'SECRET_NOT_OPENED'
  | 'LEVEL_UNKNOWN'
  | 'AVAILABILITY_UNKNOWN'
  | 'CHARACTERS_DAMAGED';

export type Problem = {
  /** The archive's own heading; '' when no single column is meant. */
  column: string;
  code: ProblemCode;
  value: string;
  /** For TOO_LONG: the limit in characters. For CODE_REPEATED: the row that came first. */
  limit?: number;
};

/** A row that was read: `record` is null when it must not be loaded; problems may remain beside a record. */
export type Reading = { record: CatalogueRecord | null; problems: Problem[] };

const MANY_LINES: readonly Field[] = ['note', 'abstract', 'text'];

/** Well-formed, no control characters; line breaks only where a text may have several lines. */
function cleaned(raw: string, field: Field): string {
  const text = raw.replace(/\p{Cs}/gu, '\ufffd').replace(/\r\n?/g, '\n');
  return MANY_LINES.includes(field)
    ? text.replace(/(?!\n)[\p{Cc}\ufeff]/gu, ' ').trim()
    : text.replace(/[\s\p{Cc}\ufeff]+/gu, ' ').trim();
}

function dateOf(written: string, start: string, end: string): ArchivalDate {
  const read = readArchivalDate(written);
  if (read.from !== null || start === '') return read;
  const first = readArchivalDate(start);
  const last = readArchivalDate(end === '' ? start : end);
  const known = first.from !== null && last.to !== null && first.from <= last.to;
  const shown = end === '' || end === start ? start : `${start}至${end}`;
  return {
    written: written === '' ? shown : read.written,
    from: known ? first.from : null,
    to: known ? last.to : null,
  };
}

const sameNumber = (one: string, other: string) => one.replace(/^0+/, '') === other.replace(/^0+/, '');

/**
 * Reads one row of a catalogue. Default deny: an entry is OPEN only when the archive says so in words that are understood
 * and its 密级 does not speak against it.
 */
export function toRecord({
  cells,
  shortened = [],
  columns,
}: Pick<SourceRow, 'cells' | 'shortened'> & { columns: Columns }): Reading {
  const problems: Problem[] = [];
  const fatal: Problem[] = [];
  const heading = (field: Field) => columns.of[field]?.heading ?? '';
  const value = (field: Field) => cleaned(cells[columns.of[field]?.index ?? -1] ?? '', field);
  const report = (field: Field, code: ProblemCode, list = problems) =>
    list.push({ column: heading(field), code, value: value(field) });

  /** A free text within its limit, null when absent. */
  const text = (field: Field & keyof typeof LIMITS): string | null => {
    const said = value(field);
    const limit = LIMITS[field];
    if (said.length > limit && [...said].length > limit)
      fatal.push({ column: heading(field), code: 'TOO_LONG', value: said, limit });
    if (said.includes('\ufffd')) report(field, 'CHARACTERS_DAMAGED');
    return said === '' ? null : said;
  };

  const extra = cells.slice(columns.headings.length).find((cell) => cell.trim() !== '');
  if (extra !== undefined) fatal.push({ column: '', code: 'TOO_MANY_CELLS', value: extra });
  const code = text('code');
  const title = text('title');
  if (code === null) report('code', 'MISSING', fatal);
  else if (codeKey(code) === '' || code.includes('\ufffd')) report('code', 'CODE_UNREADABLE', fatal);
  if (title === null) report('title', 'MISSING', fatal);

  const place = filingPlace(canonicalCode(code ?? ''));
  const listsVolumes = heading('code').startsWith('案卷') && heading('title').startsWith('案卷');
  const level = readLevel(value('level')) ?? (listsVolumes ? 'VOLUME' : 'ITEM');
  if (value('level') !== '' && readLevel(value('level')) === null) report('level', 'LEVEL_UNKNOWN');
  if (level === 'VOLUME') Object.assign(place, { volume: place.item, item: null });
  const volume = text('volume');
  if (volume !== null && value('series') === '' && place.series !== null && sameNumber(volume, place.series))
    Object.assign(place, { series: null, page: place.volume });

  const secrecy = text('secrecy');
  const said = readOpenness(value('openness'), heading('openness'));
  if (said === null) report('openness', 'OPENNESS_UNKNOWN');
  let openness: Openness = said ?? 'UNREVIEWED';
  if (openness === 'OPEN' && !mayBeOpen(secrecy)) {
    openness = 'UNREVIEWED';
    report('secrecy', 'SECRET_NOT_OPENED');
  }
  const availability = readAvailability(value('availability'));
  if (value('availability') !== '' && availability === null) report('availability', 'AVAILABILITY_UNKNOWN');

  const inFull = (field: Field) =>
    shortened.includes(columns.of[field]?.index ?? -1) ? value(field).replace(/\.1$/, '') : value(field);
  const date = {
    ...dateOf(inFull('date'), inFull('dateStart'), inFull('dateEnd')),
    written: dateOf(value('date'), value('dateStart'), value('dateEnd')).written,
  };
  const dateField: Field = columns.of.date ? 'date' : 'dateStart';
  if (date.written.includes('\ufffd')) report(dateField, 'CHARACTERS_DAMAGED');
  if ([...date.written].length > LIMITS.dateWritten)
    fatal.push({
      column: heading(dateField),
      code: 'TOO_LONG',
      value: date.written,
      limit: LIMITS.dateWritten,
    });

  const record: CatalogueRecord = {
    level,
    code: code ?? '',
    title: title ?? '',
    dateWritten: date.written === '' ? null : date.written,
    dateFrom: date.from,
    dateTo: date.to,
    creator: text('creator'),
    documentNumber: text('documentNumber'),
    retention: text('retention'),
    openness,
    secrecy,
    extent: text('extent'),
    carrier: text('carrier'),
    note: text('note'),
    abstract: text('abstract'),
    text: text('text'),
    category: text('category'),
    fondsCode: text('fondsCode') ?? place.fonds,
    fondsName: text('fondsName'),
    series: text('series') ?? place.series,
    volume: volume ?? place.volume,
    page: text('page') ?? place.page,
    item: text('item') ?? place.item,
    availability: availability ?? 'BY_ORDER',
    place: text('place'),
  };
  // The others say what was made of the row: nothing was.
  return fatal.length > 0 ? { record: null, problems: fatal } : { record, problems };
}
