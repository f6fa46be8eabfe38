import type { QueuedVisit } from '@/shared/contracts/staff';
import type { Db } from '../common/database/connection';
import { listedVisits } from '../common/visits/listedVisits';
import { visitSummaryOf } from '../common/visits/visitAnswers';

/** Visits as the staff's lists show them; to be narrowed and ordered by the caller. */
export function queuedVisits({ db, archiveKey }: { db: Db; archiveKey: string }) {
  return listedVisits(db)
    .select(['visit.template_id', 'visit.contact_name'])
    .select((select) =>
      select
        .selectFrom('visit_item')
        .select('visit_item.title')
        .whereRef('visit_item.archive_key', '=', 'visit.archive_key')
        .whereRef('visit_item.visit_id', '=', 'visit.id')
        .where('visit_item.position', '=', 0)
        .$asScalar()
        .as('first_title'),
    )
    .where('visit.archive_key', '=', archiveKey);
}

type QueuedRow = Parameters<typeof visitSummaryOf>[0] & { contact_name: string; first_title: string | null };

export function queuedVisitOf(row: QueuedRow): QueuedVisit {
  return { ...visitSummaryOf(row), readerName: row.contact_name, firstTitle: row.first_title ?? '' };
}
