import { recordAudit } from '../common/audit';
import { done, refuse, type Handler } from '../common/handler';
import { readVisit } from '../common/visits/readVisit';
import { staffVisitOf } from './staffVisit';

/** A visit for the staff. Seeing the reader's telephone number is recorded before it is shown (trust S4). */
export const showVisit: Handler<'staff.visit'> = async ({ db, sealer, archiveKey, caller, now, input }) =>
  db.transaction().execute(async (transaction) => {
    const visit = await readVisit({ db: transaction, archiveKey, id: input.id });
    if (!visit) return refuse('NOT_FOUND');
    const shown = await staffVisitOf({ db: transaction, sealer, visit });
    await recordAudit({
      db: transaction,
      archiveKey,
      caller,
      now,
      action: 'staff.visit',
      outcome: 'DONE',
      object: visit.id,
    });
    return done(shown);
  });
