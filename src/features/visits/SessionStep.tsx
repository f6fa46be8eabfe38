import { useState } from 'react';
import { visitTexts } from '@/texts/zh-CN/visits';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { Failure } from '@/ui/Failure';
import { Stack } from '@/ui/Layout';
import { Loading } from '@/ui/Loading';
import { Notice } from '@/ui/Notice';
import { Paragraph } from '@/ui/Paragraph';
import type { BookingDraft } from './bookingDraft';
import { ChosenSession } from './ChosenSession';
import { DayList } from './DayList';
import { useSessions } from './useSessions';

export type SessionStepProps = {
  session: BookingDraft['session'];
  onChoose: (session: NonNullable<BookingDraft['session']>) => void;
  onNext: () => void;
};

/**
 * Step 1: day and session. What was chosen and the way on stand where the reader is: above the days on coming back to
 * an earlier choice, below one that is made now.
 */
export function SessionStep({ session, onChoose, onNext }: SessionStepProps) {
  const { value, failed, reload } = useSessions();
  const [chosenBefore] = useState(session !== null);
  const [chosenNow, setChosenNow] = useState(false);
  const [triedWithout, setTriedWithout] = useState(0);
  if (!value) return failed ? <Failure failed={failed} onRetry={reload} /> : <Loading />;
  const { days, rules } = value;
  const bookable = days.flatMap((day) => day.sessions).filter(({ placesLeft }) => placesLeft > 0);
  if (bookable.length === 0) {
    return (
      <EmptyState title={visitTexts.noDays}>
        <Paragraph>{visitTexts.noDaysHow}</Paragraph>
      </EmptyState>
    );
  }
  const kept = session && bookable.some(({ id }) => id === session.id) ? session : null;
  return (
    <Stack>
      {chosenBefore && kept && <ChosenSession session={kept} onNext={onNext} />}
      {session && !kept && <Notice kind="warning" title={visitTexts.chosenGone} />}
      <Paragraph>{visitTexts.notice(rules.noticeDays)}</Paragraph>
      <DayList
        days={days}
        chosen={kept?.id ?? null}
        below={chosenNow && kept && <ChosenSession session={kept} nextFirst onNext={onNext} />}
        onChoose={(choice) => {
          setChosenNow(true);
          onChoose(choice);
        }}
      />
      {!kept && triedWithout > 0 && (
        <Notice key={triedWithout} kind="error" title={visitTexts.chooseSessionFirst} reveal />
      )}
      {!kept && (
        <Button block onPress={() => setTriedWithout(triedWithout + 1)}>
          {visitTexts.next}
        </Button>
      )}
    </Stack>
  );
}
