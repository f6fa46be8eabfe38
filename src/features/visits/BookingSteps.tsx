import type { ReactNode } from 'react';
import { visitTexts } from '@/texts/zh-CN/visits';
import { Stack } from '@/ui/Layout';
import { Loading } from '@/ui/Loading';
import { Section } from '@/ui/Section';
import { Steps } from '@/ui/Steps';
import { useReveal } from '@/ui/useReveal';
import { DetailsStep } from './DetailsStep';
import { ReviewStep } from './ReviewStep';
import { SessionStep } from './SessionStep';
import { SubmitFailure } from './SubmitFailure';
import type { Mending } from './mending';
import type { Booking } from './useBooking';

export type BookingStepsProps = {
  booking: Booking;
  /** Titles of the entries that the visit is for. */
  titles: string[];
  /** Stands in for steps 2 and 3 until a reader has signed in; null once one has. */
  gate: ReactNode;
  onBasket: () => void;
  onVisits: () => void;
  onSignIn: () => void;
};

/** The three steps of booking a visit; each begins at its own heading, wherever the one before was left. */
export function BookingSteps({ booking, titles, gate, ...leave }: BookingStepsProps) {
  const { step } = booking;
  const heading = useReveal(step, { later: true });
  return (
    <Stack>
      <Steps current={step} total={3} label={visitTexts.stepLabels[step - 1]} />
      <Section title={visitTexts.stepLabels[step - 1]} titleId={heading} tall>
        {step > 1 && gate ? gate : <Step booking={booking} titles={titles} {...leave} />}
      </Section>
    </Stack>
  );
}

function Step({ booking, titles, onBasket, onVisits, onSignIn }: Omit<BookingStepsProps, 'gate'>) {
  const { step, draft, form, contact, submission, change, goToStep } = booking;
  if (step === 1) {
    return (
      <SessionStep
        session={draft.session}
        onChoose={(session) => change({ session, step: 1 })}
        onNext={() => goToStep(2)}
      />
    );
  }
  if (step === 2) {
    return (
      <DetailsStep
        form={form}
        contact={contact}
        onChange={booking.changeDetails}
        onPhone={booking.changePhone}
        onBack={() => goToStep(1)}
        onNext={() => goToStep(3)}
      />
    );
  }
  if (contact.loading || !draft.session) return <Loading />;
  const mend = (mending: Exclude<Mending, 'RETRY'>) => {
    if (mending === 'SESSION') goToStep(1);
    if (mending === 'DETAILS') goToStep(2);
    if (mending === 'BASKET') onBasket();
    if (mending === 'VISITS') onVisits();
    if (mending === 'SIGN_IN') onSignIn();
  };
  const { failed } = submission;
  return (
    <ReviewStep
      session={draft.session}
      form={form}
      titles={titles}
      busy={submission.busy}
      failure={
        failed && <SubmitFailure failed={failed} onMend={mend} onRetry={() => void booking.submit()} />
      }
      onStep={goToStep}
      onBasket={onBasket}
      onSubmit={() => void booking.submit()}
    />
  );
}
