import { done, type Handler } from '../common/handler';
import { personPhoneContext } from '../common/visits/visitAnswers';

/** The name and telephone number that the caller gave last, theirs alone to see. */
export const showContact: Handler<'visits.contact'> = async ({ db, sealer, archiveKey, caller }) => {
  const person = await db
    .selectFrom('person')
    .select(['contact_name', 'contact_phone_sealed'])
    .where('archive_key', '=', archiveKey)
    .where('id', '=', caller.id)
    .executeTakeFirstOrThrow();
  const phone = sealer.open({ sealed: person.contact_phone_sealed, context: personPhoneContext(caller.id) });
  return done({ name: person.contact_name, phone });
};
