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
  const visit = await db
    .selectFrom('visit')
    .select(['id', 'contact_phone_sealed as sealed'])
    .where('archive_key', '=', archiveKey)
    .where('contact_phone_sealed', '<>', '')
    .orderBy('requested_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  const person = await db
    .selectFrom('person')
    .select(['id', 'contact_phone_sealed as sealed'])
    .where('archive_key', '=', archiveKey)
    .where('contact_phone_sealed', '<>', '')
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  try {
    if (visit) sealer.open({ sealed: visit.sealed, context: visitPhoneContext(visit.id) });
    if (person) sealer.open({ sealed: person.sealed, context: personPhoneContext(person.id) });
    return true;
  } catch {
    return false;
  }
}
