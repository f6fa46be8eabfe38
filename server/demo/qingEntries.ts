import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { createBrotliDecompress } from 'node:zlib';
import { parse } from 'csv-parse';
import { readArchivalDate } from '@/shared/domain/catalogue/archivalDate';
import type { CatalogueRecord } from '@/shared/domain/catalogue/catalogueRecord';
import { filingPlace } from '@/shared/domain/catalogue/filingStructure';

/** Where the entries are, from the project's root. */
export const QING_FILE = 'data/qing-zaobanchu/entries.csv.br';
export const QING_FONDS = 'ZBC';
export const QING_FONDS_NAME = '清宫内务府养心殿造办处';

/** Columns of data/qing-zaobanchu/entries.csv.br; its README says which of them a script derived. */
type Row = Record<
  '档号' | '全宗名称' | '案卷号' | '页号' | '题名' | '责任者' | '日期_原文' | '门类' | '载体' | '正文',
  string
>;

/**
 * The 19,710 real entries of the Qing Imperial Workshops, in the order of their 档号. All are open and can be read
 * on the screen, because the entry is its own transcription. Streams: memory stays small.
 *
 * @param root the project's root directory
 */
export async function* qingEntries(root: string): AsyncGenerator<CatalogueRecord> {
  const file = createReadStream(resolve(root, QING_FILE));
  const unpacked = createBrotliDecompress();
  const rows = parse({ columns: true });
  const fail = (error: Error) => rows.destroy(error);
  file.on('error', fail);
  unpacked.on('error', fail);
  for await (const row of file.pipe(unpacked).pipe(rows)) yield qingRecord(row as Row);
}

function qingRecord(row: Row): CatalogueRecord {
  const date = readArchivalDate(row['日期_原文']);
  return {
    level: 'ITEM',
    code: row['档号'],
    title: row['题名'],
    dateWritten: date.written,
    dateFrom: date.from,
    dateTo: date.to,
    creator: row['责任者'] || null,
    documentNumber: null,
    retention: null,
    openness: 'OPEN',
    secrecy: null,
    extent: null,
    carrier: row['载体'],
    note: null,
    abstract: null,
    text: row['正文'],
    category: row['门类'],
    fondsCode: QING_FONDS,
    fondsName: row['全宗名称'],
    series: null,
    volume: row['案卷号'],
    page: row['页号'],
    item: filingPlace(row['档号']).item,
    availability: 'ONLINE',
    place: null,
  };
}
