import { sql } from 'kysely';
import { seriesName, volumeName } from '@/shared/domain/catalogue/nodeNames';
import { codeSort } from '@/shared/domain/catalogue/referenceCode';
import type { Db } from '../database/connection';
import type { Database } from '../database/schema';
import { nodeIdOf } from './identifiers';
import { createSearchIndex } from './searchIndex';

/**
 * What an import leaves to do once at its end: the tree 全宗 → 类别 → 案卷 with its counts, counted over open entries
 * only, the search index if a bulk load dropped it, and the planner's statistics, by which a search decides how to read.
 */
export async function finishImport({ db, archiveKey }: { db: Db; archiveKey: string }): Promise<void> {
  await rebuildTree({ db, archiveKey });
  await createSearchIndex(db);
  await sql`analyze entry`.execute(db);
  await sql`analyze entry_search`.execute(db);
}

type Place = { fonds_code: string; series: string; volume: string; entries: string; name: string | null };

async function rebuildTree({ db, archiveKey }: { db: Db; archiveKey: string }): Promise<void> {
  await db.transaction().execute(async (transaction) => {
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
  for (const { fonds_code, series, volume, entries, name } of places) {
    const at = { fonds_code, series: '', volume: '' };
    const fondsName = fondsNames.get(fonds_code) ?? fonds_code;
    const steps: Omit<Node, 'node' | 'parent' | 'open_entries'>[] = [
      { ...at, kind: 'FONDS', name: fondsName, sort_key: codeSort(fonds_code) },
    ];
    if (series !== '')
      steps.push({ ...at, series, kind: 'SERIES', name: seriesName(series), sort_key: codeSort(series) });
    if (volume !== '')
      steps.push({
        ...at,
        series,
        volume,
        kind: 'VOLUME',
        name: name ?? volumeName(volume),
        sort_key: codeSort(volume),
      });
    let parent = '';
    for (const step of steps) {
      const node = nodeIdOf({ archiveKey, fonds: fonds_code, series: step.series, volume: step.volume });
      const known = nodes.get(node);
      if (known) known.open_entries += Number(entries);
      else nodes.set(node, { ...step, node, parent, open_entries: Number(entries) });
      parent = node;
    }
  }
  return nodes;
}
