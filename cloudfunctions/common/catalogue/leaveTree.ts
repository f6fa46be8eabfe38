import { sql } from 'kysely';
import { volumeName } from '@/shared/domain/catalogue/nodeNames';
import type { Db } from '../database/connection';
import { type TreePlace, treePath } from './treePath';

/** What the public tree may show of an entry. */
type Filed = TreePlace & { id: string; level: string; title: string };

/** Those of `ids` that are open, as they stand. */
export function openAmong(options: { db: Db; archiveKey: string; ids: readonly string[] }): Promise<Filed[]> {
  const { db, archiveKey, ids } = options;
  return db
    .selectFrom('entry')
    .select(['id', 'level', 'title', 'fonds_code', 'series', 'volume'])
    .where('archive_key', '=', archiveKey)
    .where('id', 'in', ids)
    .where('openness', '=', 'OPEN')
    .execute();
}

/**
 * Takes out of the public tree what `before` showed and `after` no longer does: counts, names of volumes, nodes without
 * any open entry. So nothing that was closed stays visible until the import ends, or for ever if it never does. What
 * became visible is left to `finishImport`.
 */
export async function leaveTree(options: {
  db: Db;
  archiveKey: string;
  before: readonly Filed[];
  /** The same entries as they are now; null for one that is not open any more. */
  after: (id: string) => Filed | null;
}): Promise<void> {
  const { db, archiveKey, before, after } = options;
  const moved = (one: TreePlace, other: TreePlace) =>
    one.fonds_code !== other.fonds_code || one.series !== other.series || one.volume !== other.volume;
  const gone = before.filter((entry) => {
    const now = after(entry.id);
    return !now || moved(entry, now);
  });
  const renamed = before.filter((entry) => {
    const now = after(entry.id);
    return entry.level === 'VOLUME' && now && (now.level !== 'VOLUME' || now.title !== entry.title);
  });
  if (gone.length + renamed.length === 0) return;

  const nodes = new Map<string, { node: string; entries: number }>();
  const addTo = (place: TreePlace, entries: number) => {
    for (const { node } of treePath({ archiveKey, place }))
      nodes.set(node, { node, entries: entries + (nodes.get(node)?.entries ?? 0) });
  };
  for (const place of gone) addTo(place, 1);
  for (const place of renamed) addTo(place, 0);
  const { rows: volumes } = await sql<{ node: string; volume: string; title: string | null }>`
    update browse_node set open_entries = greatest(open_entries - gone.entries, 0)
    from json_to_recordset(${JSON.stringify([...nodes.values()])}) as gone(node text, entries int)
    where archive_key = ${archiveKey} and browse_node.node = gone.node
    returning browse_node.node, browse_node.volume, (
      select max(title) from entry
      where entry.archive_key = ${archiveKey} and openness = 'OPEN' and level = 'VOLUME'
        and entry.fonds_code = browse_node.fonds_code and entry.series = browse_node.series
        and entry.volume = browse_node.volume
    ) as title`.execute(db);
  const names = volumes
    .filter(({ volume }) => volume !== '')
    .map(({ node, volume, title }) => ({ node, name: title ?? volumeName(volume) }));
  await sql`
    update browse_node set name = new.name
    from json_to_recordset(${JSON.stringify(names)}) as new(node text, name text)
    where archive_key = ${archiveKey} and browse_node.node = new.node`.execute(db);
  await sql`
    delete from browse_node
    where archive_key = ${archiveKey} and node = any(${[...nodes.keys()]}::text[])
      and not exists (
        select from entry
        where entry.archive_key = ${archiveKey} and openness = 'OPEN' and entry.fonds_code = browse_node.fonds_code
          and (kind = 'FONDS' or entry.series = browse_node.series)
          and (kind <> 'VOLUME' or entry.volume = browse_node.volume)
      )`.execute(db);
}
