import type { CatalogueRecord } from '@/shared/domain/catalogue/catalogueRecord';

/** An open entry with what a test says about it and nothing else. */
export function catalogueRecord(
  known: Pick<CatalogueRecord, 'code' | 'title'> & Partial<CatalogueRecord>,
): CatalogueRecord {
  return {
    level: 'ITEM',
    dateWritten: known.dateFrom ?? null,
    dateFrom: null,
    dateTo: known.dateFrom ?? null,
    creator: null,
    documentNumber: null,
    retention: null,
    openness: 'OPEN',
    secrecy: null,
    extent: null,
    carrier: null,
    note: null,
    abstract: null,
    text: null,
    category: '文书',
    fondsCode: null,
    fondsName: null,
    series: null,
    volume: null,
    page: null,
    item: null,
    availability: 'READING_ROOM',
    place: null,
    ...known,
  };
}
