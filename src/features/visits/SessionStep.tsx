import { useState } from 'react';
import { hours, shortDay } from '@/texts/zh-CN/dates';
import { visitTexts } from '@/texts/zh-CN/visits';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { Failure } from '@/ui/Failure';
import { Stack } from '@/ui/Layout';
import { Loading } from '@/ui/Loading';
import { Notice } from '@/ui/Notice';
import { Paragraph } from '@/ui/Paragraph';
import type { BookingDraft } from './bookingDraft';
import { DayList } from './DayList';
import { useSessions } from './useSessions';

export type SessionStepProps = {
  session: BookingDraft['session'];
  onChoose: (session: NonNullable<BookingDraft['session']>) => void;
  onNext: () => void;
};

/** Step 1: day and session. */
export function SessionStep({ session, onChoose, onNext }: SessionStepProps) {
  const { value, failed, reload } = useSessions();
  const [missing, setMissing] = useState(false);
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
  const gone = session !== null && !bookable.some(({ id }) => id === session.id);
  const next = () => (session && !gone ? onNext() : setMissing(true));
  return (
    <Stack>
      <Paragraph>{visitTexts.notice(rules.noticeDays)}</Paragraph>
      {gone && <Notice kind="warning" title={visitTexts.chosenGone} />}
      <DayList
        days={days}
        chosen={gone ? null : (session?.id ?? null)}
        onChoose={(chosen) => {
          setMissing(false);
          onChoose(chosen);
        }}
      />
      {missing && <Notice kind="error" title={visitTexts.chooseSessionFirst} />}
      {session && !gone && (
        <Paragraph tone="strong">
          {visitTexts.chosen(`${shortDay(session.date)} ${hours(session.starts, session.ends)}`)}
        </Paragraph>
      )}
      <Button block onPress={next}>
        {visitTexts.next}
      </Button>
    </Stack>
  );
}
