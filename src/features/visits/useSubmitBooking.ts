import { useRef, useState } from 'react';
import { call } from '@/platform/call';
import type { InputOf, OutputOf } from '@/platform/call';
import { newIdempotencyKey } from '@/platform/idempotencyKey';
import { mayHaveRun } from '@/platform/useCommand';
import type { Failed } from '@/platform/useAnswer';
import type { BookingDraft } from './bookingDraft';

type Booking = InputOf<'visits.book'>;

/**
 * Submits a booking once at a time. Its key is made once for a content and kept in the stored draft until a definite answer,
 * so that a retry after a lost answer, even after a restart, never books twice.
 */
export function useSubmitBooking({
  attempt,
  keepAttempt,
}: {
  attempt: BookingDraft['attempt'];
  keepAttempt: (attempt: BookingDraft['attempt']) => void;
}) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failed | null>(null);
  const running = useRef(false);

  const submit = async (booking: Booking): Promise<OutputOf<'visits.book'> | null> => {
    if (running.current) return null;
    running.current = true;
    setBusy(true);
    setFailed(null);
    const content = contentOf(booking);
    const key = attempt?.content === content ? attempt.key : newIdempotencyKey();
    keepAttempt({ key, content });
    const answer = await call('visits.book', booking, { idempotencyKey: key });
    running.current = false;
    setBusy(false);
    if (answer.ok) return answer.value;
    if (!mayHaveRun(answer.error.code)) keepAttempt(null);
    setFailed({ ...answer.error, requestId: answer.requestId });
    return null;
  };
  return { submit, busy, failed, forgive: () => setFailed(null) };
}

/** What tells one booking from another on the device; the number is left out, a change of it drops the attempt. */
const contentOf = ({ contact, ...booking }: Booking): string =>
  JSON.stringify({ ...booking, name: contact.name });
