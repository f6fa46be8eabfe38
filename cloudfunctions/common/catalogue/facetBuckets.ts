import type { Bucket } from '@/shared/contracts/catalogue';
import { AVAILABILITY } from '@/shared/domain/catalogue/catalogueRecord';
import type { Db } from '../database/connection';
import type { FacetRow } from './searchRows';

export type Facets = Record<FacetRow['kind'], Bucket[]>;

/** Counts with the words of the archive: commonest first, decades newest first. Entries without a category are not counted by it. */
export async function facetBuckets(options: {
  db: Db;
  archiveKey: string;
  rows: FacetRow[];
}): Promise<Facets> {
  const { db, archiveKey, rows } = options;
  const numbersOf = (kind: FacetRow['kind']) => [
    -1,
    ...rows.filter((row) => row.kind === kind).map((row) => row.number),
  ];
  const fonds = await db
    .selectFrom('fonds')
    .select(['id', 'code', 'name'])
    .where('archive_key', '=', archiveKey)
    .where('id', 'in', numbersOf('fonds'))
    .execute();
  const categories = await db
    .selectFrom('category')
    .select(['id', 'name'])
    .where('archive_key', '=', archiveKey)
    .where('id', 'in', numbersOf('category'))
    .execute();
  const fondsOf = new Map(fonds.map((row) => [row.id, row]));
  const categoryOf = new Map(categories.map((row) => [row.id, row.name]));
  const facets: Facets = { category: [], decade: [], fonds: [], availability: [] };
  const byCount = [...rows].sort((left, right) => right.count - left.count || left.number - right.number);
  for (const { kind, number, count } of byCount) {
    const value = {
      category: () => ({ key: categoryOf.get(number) ?? '', name: categoryOf.get(number) ?? '' }),
      fonds: () => ({ key: fondsOf.get(number)?.code ?? '', name: fondsOf.get(number)?.name ?? '' }),
      decade: () =>
        number === 0 ? { key: 'unknown', name: 'unknown' } : { key: `${number}0`, name: `${number}0` },
      availability: () => ({ key: AVAILABILITY[number]!, name: AVAILABILITY[number]! }),
    }[kind]();
    if (value.key !== '') facets[kind].push({ ...value, count });
  }
  facets.decade.sort(
    (left, right) =>
      Number.parseInt(right.key) - Number.parseInt(left.key) || (left.key === 'unknown' ? 1 : -1),
  );
  return facets;
}
