import { shortDay } from '@/texts/zh-CN/dates';
import { visitTexts } from '@/texts/zh-CN/visits';
import { Button } from '@/ui/Button';
import { Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Paragraph } from '@/ui/Paragraph';
import type { BookingDraft } from './bookingDraft';
import { When } from './When';

export type ChosenSessionProps = { session: NonNullable<BookingDraft['session']>; onNext: () => void };

/** Which session was chosen, and the way on; read out when it appears. */
export function ChosenSession({ session: { date, starts, ends }, onNext }: ChosenSessionProps) {
  return (
    <Notice>
      <Stack>
        <Paragraph tone="strong">
          <When day={visitTexts.chosen(shortDay(date))} starts={starts} ends={ends} />
        </Paragraph>
        <Button block onPress={onNext}>
          {visitTexts.next}
        </Button>
      </Stack>
    </Notice>
  );
}
