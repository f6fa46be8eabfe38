import type { StaffVisit } from '@/shared/contracts/staff';
import type { Db } from '../common/database/connection';
import type { Sealer } from '../common/sealing';
import { readCheckedItems, type StoredVisit } from '../common/visits/readVisit';
import { visitPhoneContext, visitSummaryOf } from '../common/visits/visitAnswers';

/**
 * A visit as the staff see it: where its entries are kept, how to reach the reader, what has happened. It reveals a
 * telephone number, so whoever calls this records it in the audit, in the same transaction.
 */
export async function staffVisitOf({
  db,
  sealer,
  visit,
}: {
  db: Db;
  sealer: Sealer;
  visit: StoredVisit;
}): Promise<StaffVisit> {
  const { archive_key: archiveKey, id } = visit;
  const items = await readCheckedItems({ db, archiveKey, id });
  const history = await db
    .selectFrom('visit_event as event')
    .leftJoin('person', (join) =>
      join.onRef('person.archive_key', '=', 'event.archive_key').onRef('person.id', '=', 'event.staff_id'),
    )
    .select(['event.at', 'event.state', 'person.name as by', 'event.reason'])
    .where('event.archive_key', '=', archiveKey)
    .where('event.visit_id', '=', id)
    .orderBy('event.number')
    .execute();
  const phone = sealer.open({ sealed: visit.contact_phone_sealed, context: visitPhoneContext(id) });
  return {
    ...visitSummaryOf({ ...visit, items: items.length }),
    items: items.map(({ location: _location, entry_id: entryId, ...item }) => ({ entryId, ...item })),
    purpose: visit.purpose,
    purposeNote: visit.purpose_note,
    declineReason: visit.decline_reason,
    contact: { name: visit.contact_name, phone },
    locations: items.map((item) => item.location),
    history: history.map(({ at, ...event }) => ({ at: at.toISOString(), ...event })),
  };
}
