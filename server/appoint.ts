import type { KnownCaller } from '@functions/common/caller';
import { recordAudit } from '@functions/common/audit';
import type { Db } from '@functions/common/database/connection';
import { StartError } from './startError';

/**
 * Gives a person a role and a name. Ends their sessions, because one of a reader lasts longer than staff may have,
 * and notes it in the audit: whoever can run this is the archive itself.
 * @throws StartError PERSON_NOT_FOUND
 */
export async function appoint(options: {
  db: Db;
  archiveKey: string;
  id: string;
  role: KnownCaller['role'];
  name: string;
  now: Date;
}): Promise<void> {
  const { db, archiveKey, id, role, name, now } = options;
  await db.transaction().execute(async (transaction) => {
    const person = await transaction
      .updateTable('person')
      .set({ role, name })
      .where('archive_key', '=', archiveKey)
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirst();
    if (!person) throw new StartError('PERSON_NOT_FOUND', { about: id });
    await transaction
      .deleteFrom('sign_in')
      .where('archive_key', '=', archiveKey)
      .where('person_id', '=', id)
      .execute();
    const caller = { id: 'operator', role: 'staff', name: 'operator' } as const;
    const event = { archiveKey, caller, now, action: 'operator.appoint', outcome: role, object: id };
    await recordAudit({ db: transaction, ...event });
  });
}
