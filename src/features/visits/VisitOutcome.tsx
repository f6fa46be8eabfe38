import type { VisitDetail } from '@/shared/contracts/visits';
import { visitTexts } from '@/texts/zh-CN/visits';
import { Heading } from '@/ui/Heading';
import { Stack } from '@/ui/Layout';
import { Paragraph } from '@/ui/Paragraph';
import { Card } from '@/ui/Section';
import { isPast } from './visitGroups';
import { VisitState } from './VisitState';

export type VisitOutcomeProps = {
  visit: VisitDetail;
  today: string;
  /** The reader has submitted it just now. */
  fresh: boolean;
};

/** Where a visit stands, in words, and what that means for the reader. */
export function VisitOutcome({ visit, today, fresh }: VisitOutcomeProps) {
  const { state, declineReason } = visit;
  if (fresh && state === 'REQUESTED') {
    return (
      <Card accent>
        <Heading level={2}>{visitTexts.freshTitle}</Heading>
        <Stack gap="small">
          <Paragraph>{visitTexts.fresh}</Paragraph>
          <Paragraph>{visitTexts.freshNext}</Paragraph>
          <Paragraph>{visitTexts.freshCall}</Paragraph>
        </Stack>
      </Card>
    );
  }
  return (
    <Card accent>
      <Stack gap="small">
        <VisitState state={state} />
        <Paragraph>{isPast(visit, today) ? visitTexts.past : visitTexts.stateNotes[state]}</Paragraph>
        {declineReason && <Paragraph tone="strong">{visitTexts.declinedBecause(declineReason)}</Paragraph>}
      </Stack>
    </Card>
  );
}
