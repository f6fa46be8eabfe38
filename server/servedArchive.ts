import { initialBookingRules } from '@/shared/domain/visits/bookingRules';
import type { Db } from '@functions/common/database/connection';
import { StartError } from './startError';

/**
 * The key of the archive that this host serves: ARCHIVE_KEY, or the only one there is. An archive that is not in
 * the store yet is created from ARCHIVE_KEY, ARCHIVE_NAME, ARCHIVE_TELEPHONE and ARCHIVE_ADDRESS.
 * @throws StartError ARCHIVE_MISSING, ARCHIVE_AMBIGUOUS, ARCHIVE_KEY_INVALID
 */
export async function servedArchive({ db, env }: { db: Db; env: NodeJS.ProcessEnv }): Promise<string> {
  const rows = await db.selectFrom('archive').select('archive_key').where('demo', '=', false).execute();
  const keys = rows.map((row) => row.archive_key);
  const {
    ARCHIVE_KEY: key,
    ARCHIVE_NAME: name,
    ARCHIVE_TELEPHONE: telephone,
    ARCHIVE_ADDRESS: address,
  } = env;
  if (!key) {
    if (keys.length > 1) throw new StartError('ARCHIVE_AMBIGUOUS', { found: keys.sort().join('、') });
    const [only] = keys;
    if (!only) throw new StartError('ARCHIVE_MISSING');
    return only;
  }
  if (keys.includes(key)) return key;
  if (!/^[a-z][a-z0-9-]{1,39}$/.test(key)) throw new StartError('ARCHIVE_KEY_INVALID', { about: key });
  if (!name || !telephone || !address) throw new StartError('ARCHIVE_MISSING');
  await db
    .insertInto('archive')
    .values({
      archive_key: key,
      name,
      telephone,
      address,
      demo: false,
      booking_rules: JSON.stringify(initialBookingRules),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return key;
}
