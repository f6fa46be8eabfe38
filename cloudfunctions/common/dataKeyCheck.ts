import { sql } from 'kysely';
import type { Db } from './database/connection';
import type { Sealer } from './sealing';
import { personPhoneContext, visitPhoneContext } from './visits/visitAnswers';

type Place = { db: Db; sealer: Sealer; archiveKey: string };

/**
 * Whether the data key is the one that this archive's personal data is sealed with. With another one every number would
 * be unreadable and everybody a stranger. The archive notes a fingerprint of a fixed text at its first start;
 * one that has none yet, but sealed numbers, must be able to open the newest of them.
 */
export async function checkDataKey(place: Place): Promise<'OURS' | 'ANOTHER' | 'NO_ARCHIVE'> {
  const { db, sealer, archiveKey } = place;
  const ours = sealer.fingerprint({ text: 'data key', context: `archive|key_check|${archiveKey}` });
  const before = await readNoted(place);
  if (before === undefined) return 'NO_ARCHIVE';
  if (before === null) {
    if (!(await opensTheNewest(place))) return 'ANOTHER';
    await db
      .updateTable('archive')
      .set({ key_check: ours })
      .where('archive_key', '=', archiveKey)
      .where('key_check', 'is', null)
      .execute();
  }
  const noted = before ?? (await readNoted(place));
  return noted === ours ? 'OURS' : 'ANOTHER';
}

async function readNoted({ db, archiveKey }: Place): Promise<string | null | undefined> {
  const archive = await db
    .selectFrom('archive')
    .select('key_check')
    .where('archive_key', '=', archiveKey)
    .executeTakeFirst();
  return archive?.key_check;
}

async function opensTheNewest({ db, sealer, archiveKey }: Place): Promise<boolean> {
  const newest = [
    { table: 'visit', since: 'requested_at', contextOf: visitPhoneContext },
    { table: 'person', since: 'created_at', contextOf: personPhoneContext },
  ];
  for (const { table, since, contextOf } of newest) {
    const { rows } = await sql<{ id: string; sealed: string }>`
      select id, contact_phone_sealed as sealed from ${sql.table(table)}
      where archive_key = ${archiveKey} and contact_phone_sealed <> ''
      order by ${sql.ref(since)} desc limit 1`.execute(db);
    const [row] = rows;
    if (row && !opens({ sealer, sealed: row.sealed, context: contextOf(row.id) })) return false;
  }
  return true;
}

function opens({ sealer, ...value }: { sealer: Sealer; sealed: string; context: string }): boolean {
  try {
    sealer.open(value);
    return true;
  } catch {
    return false;
  }
}
