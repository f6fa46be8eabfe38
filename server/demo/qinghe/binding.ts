import { readArchivalDate } from '@/shared/domain/catalogue/archivalDate';
import type { Availability, CatalogueRecord, Openness } from '@/shared/domain/catalogue/catalogueRecord';
import type { Random } from '../random';
import type { DemoFonds } from './fonds';
import { compareDays, dateHand, writeDate, writeRange, type Day } from './writtenDates';

/** One document before it has a place in the archive. */
export type Sheet = {
  title: string;
  creator: string | null;
  date: Day;
  pages: number;
  openness: Openness;
  documentNumber?: string | null;
  secrecy?: string | null;
  note?: string | null;
  abstract?: string | null;
  /** A transcription; an open document that has one can be read on the screen. */
  text?: string | null;
  carrier?: string;
};

type Shelf = { fonds: DemoFonds; series: string; category: string; retention: string; random: Random };

const RETENTION_CODES: Record<string, string> = {
  永久: 'Y',
  长期: 'C',
  短期: 'D',
  '30年': 'D30',
  '10年': 'D10',
};

/** The code of a 保管期限 inside a 类别号: 永久 → Y. */
export const retentionCode = (retention: string): string => RETENTION_CODES[retention] ?? retention;

const place = (random: Random) =>
  `${random.int(1, 4)}号库 ${String(random.int(1, 24)).padStart(2, '0')}列 ${random.int(1, 6)}架 ${random.int(1, 7)}层`;

const UNDER_REPAIR = '原件破损，正在修裱。';

/**
 * Documents bound into a volume (按卷整理): one entry for the volume, then one for each document.
 * The codes are 全宗号-类别号-案卷号 and 全宗号-类别号-案卷号-件号.
 */
export function boundVolume(
  shelf: Shelf & {
    number: number;
    title: string;
    creator: string;
    openness: Openness;
    sheets: Sheet[];
    note?: string | null;
  },
): CatalogueRecord[] {
  const { fonds, series, number, sheets, random } = shelf;
  const volume = String(number).padStart(4, '0');
  const days = sheets.map(({ date }) => date).sort(compareDays);
  const hand = dateHand(days[0]!.year, random);
  const location = place(random);
  const repair = random.chance(0.012);
  const usual: Availability = random.chance(0.6) ? 'READING_ROOM' : 'BY_ORDER';
  let page = 1;
  const items = sheets.map((sheet, at): CatalogueRecord => {
    const item = String(at + 1).padStart(3, '0');
    const first = page;
    page += sheet.pages;
    return {
      ...described({ sheet, shelf, location, availability: repair ? 'UNAVAILABLE' : usual }),
      ...dated(writeDate(sheet.date, hand, random)),
      note: repair ? UNDER_REPAIR : (sheet.note ?? null),
      code: `${fonds.code}-${series}-${volume}-${item}`,
      volume,
      page: sheet.pages === 1 ? String(first) : `${first}-${page - 1}`,
      item,
    };
  });
  const cover: Sheet = {
    title: shelf.title,
    creator: shelf.creator,
    date: days[0]!,
    pages: page - 1,
    openness: shelf.openness,
    note: repair ? UNDER_REPAIR : shelf.note,
  };
  const folder: CatalogueRecord = {
    ...described({ sheet: cover, shelf, location, availability: repair ? 'UNAVAILABLE' : usual }),
    ...dated(writeRange(days[0]!, days[days.length - 1]!, hand)),
    level: 'VOLUME',
    code: `${fonds.code}-${series}-${volume}`,
    volume,
    page: null,
    item: null,
  };
  return [folder, ...items];
}

/** Documents filed one by one (按件整理), as they are since about 2001: 全宗号-类别号-件号. */
export function filedSingly(shelf: Shelf & { firstNumber: number; sheets: Sheet[] }): CatalogueRecord[] {
  const { fonds, series, random } = shelf;
  return shelf.sheets.map((sheet, at) => {
    const item = String(shelf.firstNumber + at).padStart(4, '0');
    const availability = random.chance(0.7) ? 'READING_ROOM' : 'BY_ORDER';
    return {
      ...described({ sheet, shelf, location: place(random), availability }),
      ...dated(writeDate(sheet.date, dateHand(sheet.date.year, random), random)),
      code: `${fonds.code}-${series}-${item}`,
      volume: null,
      page: null,
      item,
    };
  });
}

function described(options: { sheet: Sheet; shelf: Shelf; location: string; availability: Availability }) {
  const { sheet, shelf } = options;
  const readable = sheet.openness === 'OPEN' && sheet.text != null;
  return {
    level: 'ITEM' as const,
    title: sheet.title,
    creator: sheet.creator,
    documentNumber: sheet.documentNumber ?? null,
    retention: shelf.retention,
    openness: sheet.openness,
    secrecy: sheet.secrecy ?? null,
    extent: `${sheet.pages}页`,
    carrier: sheet.carrier ?? '纸质',
    note: sheet.note ?? null,
    abstract: sheet.abstract ?? null,
    text: sheet.text ?? null,
    category: shelf.category,
    fondsCode: shelf.fonds.code,
    fondsName: shelf.fonds.name,
    series: shelf.series,
    availability: readable ? ('ONLINE' as const) : options.availability,
    place: options.location,
  };
}

function dated(written: string | null) {
  const date = written === null ? null : readArchivalDate(written);
  return { dateWritten: date?.written ?? null, dateFrom: date?.from ?? null, dateTo: date?.to ?? null };
}
