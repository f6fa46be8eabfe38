import { sql } from 'kysely';
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
    .select((select) =>
      select
        .selectFrom('visit_item as item')
        .leftJoin('entry', (join) =>
          join.onRef('entry.archive_key', '=', 'item.archive_key').onRef('entry.id', '=', 'item.entry_id'),
        )
        .select(sql<boolean>`coalesce(bool_and(entry.openness is not distinct from 'OPEN'), true)`.as('open'))
        .whereRef('item.archive_key', '=', 'visit.archive_key')
        .whereRef('item.visit_id', '=', 'visit.id')
        .$asScalar()
        .$notNull()
        .as('all_open'),
    )
    .where('visit.archive_key', '=', archiveKey);
}

type QueuedRow = Parameters<typeof visitSummaryOf>[0] & {
  contact_name: string;
  first_title: string | null;
  all_open: boolean;
};

export function queuedVisitOf(row: QueuedRow): QueuedVisit {
  const { contact_name: readerName, first_title: firstTitle, all_open: allOpen } = row;
  return { ...visitSummaryOf(row), readerName, firstTitle: firstTitle ?? '', allOpen };
}
