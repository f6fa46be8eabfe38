import { sql } from 'kysely';
import { seriesName, volumeName } from '@/shared/domain/catalogue/nodeNames';
import { codeSort } from '@/shared/domain/catalogue/referenceCode';
import type { Db } from '../database/connection';
import type { Database } from '../database/schema';
import { lockCatalogue } from './catalogueLock';
import { createSearchIndex } from './searchIndex';
import { type TreePlace, type TreeStep, treePath } from './treePath';

/** One for all archives: the index and the order of the rows belong to all of them. */
const INDEX_LOCK = sql`select pg_advisory_xact_lock(hashtextextended('catalogue index', 0))`;

/**
 * What an import leaves to do once at its end: the tree 全宗 → 类别 → 案卷 with its counts, counted over open entries
 * only, the search index if a bulk load dropped it, and the planner's statistics, by which a search decides how to read.
 * Imports that end at once do so one after the other.
 */
export async function finishImport({ db, archiveKey }: { db: Db; archiveKey: string }): Promise<void> {
  await rebuildTree({ db, archiveKey });
  await db.transaction().execute(async (transaction) => {
    await INDEX_LOCK.execute(transaction);
    await createSearchIndex(transaction);
  });
  await sql`analyze entry`.execute(db);
  await sql`analyze entry_search`.execute(db);
}

type Place = TreePlace & { entries: string; name: string | null };

async function rebuildTree({ db, archiveKey }: { db: Db; archiveKey: string }): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await lockCatalogue({ db: transaction, archiveKey });
    // A volume's name is the title of its own entry of level 案卷, when that entry is open.
    const { rows: places } = await sql<Place>`
      select fonds_code, series, volume, count(*) as entries, max(title) filter (where level = 'VOLUME') as name
      from entry where archive_key = ${archiveKey} and openness = 'OPEN'
      group by fonds_code, series, volume`.execute(transaction);
    const fonds = await transaction
      .selectFrom('fonds')
      .select(['code', 'name'])
      .where('archive_key', '=', archiveKey)
      .execute();
    const nodes = treeNodes({
      archiveKey,
      places,
      fondsNames: new Map(fonds.map(({ code, name }) => [code, name])),
    });
    await transaction.deleteFrom('browse_node').where('archive_key', '=', archiveKey).execute();
    await sql`
      insert into browse_node (archive_key, node, parent, kind, fonds_code, series, volume, name, sort_key, open_entries)
      select ${archiveKey}, node, parent, kind, fonds_code, series, volume, name, sort_key, open_entries
      from json_to_recordset(${JSON.stringify([...nodes.values()])}) as new(node text, parent text, kind text,
        fonds_code text, series text, volume text, name text, sort_key text, open_entries int)`.execute(
      transaction,
    );
  });
}

type Node = Omit<Database['browse_node'], 'archive_key'>;

function treeNodes(options: {
  archiveKey: string;
  places: Place[];
  fondsNames: Map<string, string>;
}): Map<string, Node> {
  const { archiveKey, places, fondsNames } = options;
  const nodes = new Map<string, Node>();
  for (const place of places) {
    let parent = '';
    for (const step of treePath({ archiveKey, place })) {
      const known = nodes.get(step.node);
      if (known) known.open_entries += Number(place.entries);
      else
        nodes.set(step.node, {
          ...step,
          ...nameOf({ step, place, fondsNames }),
          parent,
          open_entries: Number(place.entries),
        });
      parent = step.node;
    }
  }
  return nodes;
}

function nameOf(options: { step: TreeStep; place: Place; fondsNames: Map<string, string> }) {
  const { step, place, fondsNames } = options;
  const { fonds_code, series, volume } = step;
  if (step.kind === 'FONDS')
    return { name: fondsNames.get(fonds_code) ?? fonds_code, sort_key: codeSort(fonds_code) };
  if (step.kind === 'SERIES') return { name: seriesName(series), sort_key: codeSort(series) };
  return { name: place.name ?? volumeName(volume), sort_key: codeSort(volume) };
}
