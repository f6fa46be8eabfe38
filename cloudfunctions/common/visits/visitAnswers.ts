import type { VisitDetail, VisitSummary } from '@/shared/contracts/visits';
import { mayCancel } from '@/shared/domain/visits/decideChange';
import type { WallClock } from '@/shared/domain/calendar/shanghaiDate';
import type { VisitPurpose, VisitState } from '@/shared/domain/visits/visit';

type ListedVisit = {
  id: string;
  number: string;
  state: VisitState;
  date: string;
  starts: string;
  ends: string;
  requested_at: Date;
};

/** A visit's columns without its contact number, which only those who need it read. */
export type VisitRow = ListedVisit & {
  reader_id: string;
  template_id: string;
  purpose: VisitPurpose;
  purpose_note: string;
  contact_name: string;
  decline_reason: string | null;
};

export type ItemRow = { entry_id: string; code: string; title: string; state: 'REQUESTED' };

/** An item for its reader: without code and title once its entry is not open. */
export type ShownItem = Pick<ItemRow, 'entry_id' | 'state'> & { code: string | null; title: string | null };

/** A visit as lists show it. `items` is the number of its entries. */
export function visitSummaryOf(visit: ListedVisit & { items: number }): VisitSummary {
  const { id, number, state, date, starts, ends, items, requested_at } = visit;
  return { id, number, state, date, starts, ends, items, requestedAt: requested_at.toISOString() };
}

/** A visit as its page shows it, without the contact. */
export function visitDetailOf(options: {
  visit: VisitRow;
  items: readonly ShownItem[];
  clock: WallClock;
}): VisitDetail {
  const { visit, clock } = options;
  return {
    ...visitSummaryOf({ ...visit, items: options.items.length }),
    items: options.items.map(({ entry_id, code, title, state }) => ({
      entryId: entry_id,
      code,
      title,
      state,
    })),
    purpose: visit.purpose,
    purposeNote: visit.purpose_note,
    declineReason: visit.decline_reason,
    cancellable: mayCancel({ visit, clock }),
  };
}

/** What a visit's telephone number is sealed with: a number copied to another row does not open. */
export function visitPhoneContext(visitId: string): string {
  return `visit|${visitId}|contact_phone`;
}

export function personPhoneContext(personId: string): string {
  return `person|${personId}|contact_phone`;
}
