import { done, type Handler } from '../common/handler';
import { personPhoneContext } from '../common/visits/visitAnswers';

/** Keeps what the caller has typed so far, finished or not; the number sealed. */
export const saveContact: Handler<'visits.saveContact'> = async ({
  db,
  sealer,
  archiveKey,
  caller,
  input,
}) => {
  const sealed = sealer.seal({ text: input.phone, context: personPhoneContext(caller.id) });
  await db
    .updateTable('person')
    .set({ contact_name: input.name, contact_phone_sealed: sealed })
    .where('archive_key', '=', archiveKey)
    .where('id', '=', caller.id)
    .execute();
  return done({});
};
