import { sql } from 'kysely';
import type { CatalogueRecord } from '@/shared/domain/catalogue/catalogueRecord';
import { UNSTATED_FONDS } from '@/shared/domain/catalogue/nodeNames';
import type { Db } from '../database/connection';
import { lockCatalogue } from './catalogueLock';

/**
 * The small numbers by which fonds and categories are filtered: known ones are read, new ones are given the next.
 * '' stands for "not stated". Concurrent imports of one archive wait for each other here.
 */
export async function numberTerms(options: {
  db: Db;
  archiveKey: string;
  records: readonly (CatalogueRecord & { fondsCode: string })[];
}): Promise<{ fonds: Map<string, number>; category: Map<string, number> }> {
  const { db, archiveKey, records } = options;
  await lockCatalogue({ db, archiveKey });
  const fondsNames = new Map<string, string | null>();
  for (const { fondsCode, fondsName } of records)
    fondsNames.set(fondsCode, fondsName ?? fondsNames.get(fondsCode) ?? null);
  const categories = [...new Set(records.map((record) => record.category ?? ''))];

  await sql`
    insert into fonds (archive_key, code, id, name)
    select ${archiveKey}, new.code, ${nextNumber('fonds', archiveKey)} + row_number() over (order by new.code),
      coalesce(new.name, nullif(new.code, ''), ${UNSTATED_FONDS})
    from json_to_recordset(${JSON.stringify([...fondsNames].map(([code, name]) => ({ code, name })))}) as new(code text, name text)
    where not exists (select from fonds where fonds.archive_key = ${archiveKey} and fonds.code = new.code)`.execute(
    db,
  );
  await sql`
    update fonds set name = new.name
    from json_to_recordset(${JSON.stringify([...fondsNames].map(([code, name]) => ({ code, name })))}) as new(code text, name text)
    where fonds.archive_key = ${archiveKey} and fonds.code = new.code and new.name is not null and fonds.name <> new.name`.execute(
    db,
  );
  await sql`
    insert into category (archive_key, id, name)
    select ${archiveKey}, ${nextNumber('category', archiveKey)} + row_number() over (order by new.name), new.name
    from unnest(${categories}::text[]) as new(name)
    where not exists (select from category where category.archive_key = ${archiveKey} and category.name = new.name)`.execute(
    db,
  );
  const fonds = await db
    .selectFrom('fonds')
    .select(['code', 'id'])
    .where('archive_key', '=', archiveKey)
    .execute();
  const category = await db
    .selectFrom('category')
    .select(['name', 'id'])
    .where('archive_key', '=', archiveKey)
    .execute();
  return {
    fonds: new Map(fonds.map((row) => [row.code, row.id])),
    category: new Map(category.map((row) => [row.name, row.id])),
  };
}

function nextNumber(table: 'fonds' | 'category', archiveKey: string) {
  return sql`coalesce((select max(id) from ${sql.table(table)} where archive_key = ${archiveKey}), -1)`;
}
