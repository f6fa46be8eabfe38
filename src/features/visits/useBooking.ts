import type { OutputOf } from '@/platform/call';
import { plainTelephone } from '@/shared/domain/visits/telephone';
import type { BookingDraft } from './bookingDraft';
import { useBookingDraft } from './useBookingDraft';
import { useContactPhone } from './useContactPhone';
import { useSubmitBooking } from './useSubmitBooking';
import { isComplete } from './visitForm';
import type { VisitForm } from './visitForm';

export type BookingOptions = {
  entryIds: string[];
  signedIn: boolean;
  /** The name the reader signed in with, if any: nobody is asked twice. */
  knownName: string | null;
  onBooked: (visit: OutputOf<'visits.book'>) => void;
};

/** A booking from its first step to the answer: the stored draft, the contact, the submit. */
export function useBooking({ entryIds, signedIn, knownName, onBooked }: BookingOptions) {
  const { draft, change, forget } = useBookingDraft();
  const contact = useContactPhone({ enabled: signedIn && draft.step > 1, name: draft.name ?? '' });
  const submission = useSubmitBooking({
    attempt: draft.attempt,
    keepAttempt: (attempt) => change({ attempt }),
  });
  const form: VisitForm = {
    purpose: draft.purpose,
    purposeNote: draft.purposeNote,
    name: draft.name ?? (contact.keptName || knownName || ''),
    phone: contact.phone,
  };

  const goToStep = (step: BookingDraft['step']) => {
    submission.forgive();
    change({ step });
  };
  const submit = async () => {
    const { session, purpose } = draft;
    if (!session || !purpose) return;
    contact.save();
    const visit = await submission.submit({
      sessionId: session.id,
      entryIds,
      purpose,
      purposeNote: form.purposeNote.trim(),
      contact: { name: form.name.trim(), phone: plainTelephone(form.phone) },
    });
    if (!visit) return;
    forget();
    onBooked(visit);
  };

  return {
    step: stepFor({ draft, form, waiting: !signedIn || contact.loading }),
    draft,
    form,
    contact,
    submission,
    change,
    changeDetails: (changes: Partial<Omit<VisitForm, 'phone'>>) => {
      change(changes);
      if (changes.name !== undefined) contact.nameTyped();
    },
    changePhone: (phone: string) => {
      change({ attempt: null });
      contact.setPhone(phone);
    },
    goToStep,
    submit,
  };
}

export type Booking = ReturnType<typeof useBooking>;

/** The step of the draft, or an earlier one where something that it needs is missing. */
function stepFor({
  draft,
  form,
  waiting,
}: {
  draft: BookingDraft;
  form: VisitForm;
  waiting: boolean;
}): 1 | 2 | 3 {
  if (draft.step === 1 || !draft.session) return 1;
  if (draft.step === 3 && !waiting && !isComplete(form)) return 2;
  return draft.step;
}
