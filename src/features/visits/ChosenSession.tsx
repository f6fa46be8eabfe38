import { hours, shortDay } from '@/texts/zh-CN/dates';
import { visitTexts } from '@/texts/zh-CN/visits';
import { Button } from '@/ui/Button';
import { Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Paragraph } from '@/ui/Paragraph';
import { Unbroken } from '@/ui/Unbroken';
import type { BookingDraft } from './bookingDraft';

export type ChosenSessionProps = { session: NonNullable<BookingDraft['session']>; onNext: () => void };

/** Which session was chosen, and the way on; read out when it appears. */
export function ChosenSession({ session: { date, starts, ends }, onNext }: ChosenSessionProps) {
  return (
    <Notice>
      <Stack>
        <Paragraph tone="strong">
          <Unbroken>{visitTexts.chosen(`${shortDay(date)} ${hours(starts, ends)}`)}</Unbroken>
        </Paragraph>
        <Button block onPress={onNext}>
          {visitTexts.next}
        </Button>
      </Stack>
    </Notice>
  );
}
