import { randomUUID } from 'node:crypto';
import type { KnownCaller } from './caller';
import type { Db } from './database/connection';
import type { Sealer } from './sealing';

/** The person behind a WeChat openid; a new openid becomes a reader. Only a keyed fingerprint of it is stored. */
export async function personOfOpenid(options: {
  db: Db;
  sealer: Sealer;
  archiveKey: string;
  openid: string;
  now: Date;
}): Promise<KnownCaller> {
  const { db, archiveKey, now } = options;
  const openid_hmac = options.sealer.fingerprint({
    text: options.openid,
    context: `person|openid|${archiveKey}`,
  });
  const find = () =>
    db
      .selectFrom('person')
      .select(['id', 'role', 'name'])
      .where('archive_key', '=', archiveKey)
      .where('openid_hmac', '=', openid_hmac)
      .executeTakeFirst();
  const known = await find();
  if (known) return known;
  await db
    .insertInto('person')
    .values({ ...newPerson({ archiveKey, now }), role: 'reader', name: '', openid_hmac })
    .onConflict((conflict) => conflict.columns(['archive_key', 'openid_hmac']).doNothing())
    .execute();
  const created = await find();
  if (!created) throw new Error('A new person was not found again');
  return created;
}

/** The columns every new person begins with. */
export function newPerson({ archiveKey, now }: { archiveKey: string; now: Date }) {
  return {
    archive_key: archiveKey,
    id: randomUUID(),
    contact_name: '',
    contact_phone_sealed: '',
    created_at: now,
  };
}
