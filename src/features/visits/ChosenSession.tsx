import { shortDay } from '@/texts/zh-CN/dates';
import { visitTexts } from '@/texts/zh-CN/visits';
import { Button } from '@/ui/Button';
import { Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Paragraph } from '@/ui/Paragraph';
import type { BookingDraft } from './bookingDraft';
import { When } from './When';

export type ChosenSessionProps = {
  session: NonNullable<BookingDraft['session']>;
  /** The session itself stands just above: the way on comes before the words. */
  nextFirst?: boolean;
  onNext: () => void;
};

/** Which session was chosen, and the way on; read out when it appears. */
export function ChosenSession({ session: { date, starts, ends }, nextFirst, onNext }: ChosenSessionProps) {
  const next = (
    <Button block onPress={onNext}>
      {visitTexts.next}
    </Button>
  );
  return (
    <Notice>
      <Stack>
        {nextFirst && next}
        <Paragraph tone="strong">
          {visitTexts.chosen} <When day={shortDay(date)} starts={starts} ends={ends} />
        </Paragraph>
        {!nextFirst && next}
      </Stack>
    </Notice>
  );
}
