import { useCallback, useRef, useState } from 'react';
import { forgetDraft, readDraft, writeDraft } from './bookingDraft';
import type { BookingDraft } from './bookingDraft';

/** The booking under way; every change is on the device at once, so that a killed app loses nothing. */
export function useBookingDraft() {
  const [draft, setDraft] = useState(readDraft);
  const latest = useRef(draft);
  const change = useCallback((changes: Partial<BookingDraft>) => {
    latest.current = { ...latest.current, ...changes };
    writeDraft(latest.current);
    setDraft(latest.current);
  }, []);
  return { draft, change, forget: forgetDraft };
}
