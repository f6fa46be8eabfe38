import { getItem, removeItem, setItem } from '@/platform/storage';
import type { VisitPurpose } from '@/shared/domain/visits/visit';

const KEY = 'booking-draft';

/**
 * A booking under way, kept on the device. The telephone number is never part of it: that is kept by the server
 * (`visits.saveContact`), where it is encrypted.
 */
export type BookingDraft = {
  step: 1 | 2 | 3;
  session: { id: string; date: string; starts: string; ends: string } | null;
  purpose: VisitPurpose | null;
  purposeNote: string;
  /** null until it is typed: then what is known of the reader stands in. */
  name: string | null;
  /** A submit without a definite answer: the same content must go again under the same key. */
  attempt: { key: string; content: string } | null;
};

export const emptyDraft: BookingDraft = {
  step: 1,
  session: null,
  purpose: null,
  purposeNote: '',
  name: null,
  attempt: null,
};

export const readDraft = (): BookingDraft => ({ ...emptyDraft, ...getItem<Partial<BookingDraft>>(KEY) });

export const writeDraft = (draft: BookingDraft): boolean => setItem(KEY, draft);

export const forgetDraft = (): void => removeItem(KEY);
