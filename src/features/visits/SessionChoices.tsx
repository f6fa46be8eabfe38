import type { ReactNode } from 'react';
import type { BookableDay } from '@/shared/contracts/visits';
import { hours, shortDay } from '@/texts/zh-CN/dates';
import { visitTexts } from '@/texts/zh-CN/visits';
import { ChoiceList } from '@/ui/ChoiceList';
import type { BookingDraft } from './bookingDraft';

export type SessionChoicesProps = {
  day: BookableDay;
  chosen: string | null;
  /** As in ChoiceList. */
  reveal?: number | null;
  /** As in ChoiceList. */
  below: ReactNode;
  onChoose: (session: NonNullable<BookingDraft['session']>) => void;
};

/** The sessions of one day with the places left in words. */
export function SessionChoices({ day, chosen, reveal, below, onChoose }: SessionChoicesProps) {
  const label = day.makeUpDay ? `${shortDay(day.date)}${visitTexts.makeUpDay}` : shortDay(day.date);
  return (
    <ChoiceList
      label={label}
      choices={day.sessions.map(({ id, starts, ends, placesLeft }) => ({
        value: id,
        label: hours(starts, ends),
        note: visitTexts.placesLeft(placesLeft),
        disabled: placesLeft <= 0,
      }))}
      value={chosen}
      reveal={reveal}
      below={below}
      onChange={(id) => {
        const session = day.sessions.find((one) => one.id === id);
        if (session) onChoose({ id, date: day.date, starts: session.starts, ends: session.ends });
      }}
    />
  );
}
