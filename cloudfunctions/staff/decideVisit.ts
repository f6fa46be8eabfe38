import type { StaffVisit } from '@/shared/contracts/staff';
import { today } from '@/shared/domain/calendar/shanghaiDate';
import { staffRefusal, type StaffRefusal } from '@/shared/domain/visits/decideChange';
import { recordAudit } from '../common/audit';
import { done, refuse, type HandlerContext, type Outcome } from '../common/handler';
import type { Db } from '../common/database/connection';
import { changeVisit } from '../common/visits/changeVisit';
import { lockVisit, readCheckedItems, type CheckedItem, type StoredVisit } from '../common/visits/readVisit';
import { staffVisitOf } from './staffVisit';

/**
 * A member of staff decides a request. The visit's row is locked first, so of two who decide at the same time
 * the second finds it decided and is told what the first did.
 */
export async function decideVisit(options: {
  context: HandlerContext<'staff.confirm' | 'staff.decline'>;
  to: 'CONFIRMED' | 'DECLINED';
  reason: string | null;
}): Promise<Outcome<StaffVisit>> {
  const { to, reason } = options;
  const { db, sealer, archiveKey, caller, now, input } = options.context;
  const visit = await lockVisit({ db, archiveKey, id: input.id });
  if (!visit) return refuse('NOT_FOUND');
  const closed = (await readCheckedItems({ db, archiveKey, id: visit.id })).filter(({ open }) => !open);
  const refusal = staffRefusal({ visit, to, today: today(now), allOpen: closed.length === 0 });
  if (refusal) return refuse(refusal, await detailsOf({ refusal, db, visit, closed }));
  await changeVisit({ db, visit, to, now, staffId: caller.id, reason });
  const decided = { ...visit, state: to, decline_reason: reason };
  const shown = await staffVisitOf({ db, sealer, visit: decided });
  const action = to === 'CONFIRMED' ? 'staff.confirm' : 'staff.decline';
  await recordAudit({ db, archiveKey, caller, now, action, outcome: 'DONE', object: visit.id });
  return done(shown);
}

/** The fields of a refusal, as the contract lists them. */
async function detailsOf(options: {
  refusal: StaffRefusal;
  db: Db;
  visit: StoredVisit;
  closed: readonly CheckedItem[];
}): Promise<Record<string, string>> {
  const { refusal, db, visit, closed } = options;
  if (refusal === 'ALREADY_DECIDED') return whatWasDone({ db, visit });
  if (refusal === 'VISIT_DAY_OVER') return { date: visit.date };
  return { entryIds: closed.map((item) => item.entry_id).join(',') };
}

/** Who did what and when, in the fields of ALREADY_DECIDED; `by` is '' for the reader. */
async function whatWasDone({ db, visit }: { db: Db; visit: StoredVisit }): Promise<Record<string, string>> {
  const colleague = await db
    .selectFrom('person')
    .select('name')
    .where('archive_key', '=', visit.archive_key)
    .where('id', '=', visit.decided_by ?? '')
    .executeTakeFirst();
  return {
    state: visit.state,
    by: colleague?.name ?? '',
    at: visit.decided_at?.toISOString() ?? '',
    ...(visit.decline_reason !== null && { reason: visit.decline_reason }),
  };
}
