import { personOfOpenid } from '@functions/common/people';
import { contracts, type FunctionName } from '@/shared/contracts/contracts';
import { seedCountyArchive } from '../journeys/countyArchive';
import { MONDAY, sendEvent } from '../functions';
import { openPglite } from '../stores/everyStore';
import type { CallFunction } from './device';

/** The real functions on a real store, as WeChat's cloud runs them: who calls is known by the openid. */
export async function openCloud() {
  const store = await openPglite();
  const archive = await seedCountyArchive({ store });
  const person = (openid: string) =>
    personOfOpenid({
      db: store.db,
      sealer: archive.sealer,
      archiveKey: archive.key,
      openid,
      now: MONDAY,
    });
  return {
    archive,
    /** What wx.cloud.callFunction reaches from the telephone of this openid. */
    from:
      (openid: string): CallFunction =>
      async ({ name, data }) => {
        if (!(name in contracts)) throw new Error(`There is no function ${name}`);
        const caller = await person(openid);
        return sendEvent({ archive, functionName: name as FunctionName, event: data, caller });
      },
    /** Makes the person of this openid a member of staff, as `npm run appoint` does. */
    async appoint(openid: string, name: string): Promise<void> {
      const { id } = await person(openid);
      const { db } = store;
      await db
        .updateTable('person')
        .set({ role: 'staff', name })
        .where('archive_key', '=', archive.key)
        .where('id', '=', id)
        .execute();
    },
    close: () => store.close(),
  };
}
