import { createHash } from 'node:crypto';
import type { KnownCaller } from '@functions/common/caller';
import type { Db } from '@functions/common/database/connection';
import { newPerson } from '@functions/common/people';

/**
 * The demo person of a role and name. The id follows from both, so that somebody who signs in again under the
 * same name finds their visits again.
 */
export async function demoPerson(options: {
  db: Db;
  archiveKey: string;
  role: KnownCaller['role'];
  name: string;
  now: Date;
}): Promise<KnownCaller> {
  const { db, archiveKey, role, name, now } = options;
  const id = `demo-${createHash('sha256').update(`${role}|${name}`).digest('hex').slice(0, 24)}`;
  await db
    .insertInto('person')
    .values({ ...newPerson({ archiveKey, now }), id, role, name, openid_hmac: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return { id, role, name };
}
