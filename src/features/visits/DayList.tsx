import { useState } from 'react';
import type { BookableDay } from '@/shared/contracts/visits';
import { visitTexts } from '@/texts/zh-CN/visits';
import { Button } from '@/ui/Button';
import { Heading } from '@/ui/Heading';
import { Stack } from '@/ui/Layout';
import { Paragraph } from '@/ui/Paragraph';
import { groupDays, rangeWords } from './dayGroups';
import type { DayGroup } from './dayGroups';
import { SessionChoices } from './SessionChoices';
import type { SessionChoicesProps } from './SessionChoices';

/** Open days shown at first, and further ones at a tap: about two weeks. */
const STEP = 8;

export type DayListProps = { days: BookableDay[] } & Pick<SessionChoicesProps, 'chosen' | 'onChoose'>;

/** The days of the booking window as a list under their months; closed days are one line that says why. */
export function DayList({ days, chosen, onChoose }: DayListProps) {
  const groups = groupDays(days);
  const [shownDays, setShownDays] = useState(() => atLeastUpTo({ groups, chosen }));
  const shown = firstOpenDays(groups, shownDays);
  return (
    <Stack>
      {shown.map((group, index) => (
        <Stack key={group.kind === 'open' ? group.day.date : group.first}>
          {group.month !== shown[index - 1]?.month && <Heading level={3}>{group.month}</Heading>}
          {group.kind === 'open' ? (
            <SessionChoices day={group.day} chosen={chosen} onChoose={onChoose} />
          ) : (
            <Paragraph tone="quiet">
              {visitTexts.closedRange(rangeWords(group.first, group.last), group.why)}
            </Paragraph>
          )}
        </Stack>
      ))}
      {shown.length < groups.length && (
        <Button kind="secondary" onPress={() => setShownDays(shownDays + STEP)}>
          {visitTexts.moreDays}
        </Button>
      )}
    </Stack>
  );
}

function firstOpenDays(groups: DayGroup[], count: number): DayGroup[] {
  let open = 0;
  const end = groups.findIndex((group) => group.kind === 'open' && ++open > count);
  return end < 0 ? groups : groups.slice(0, end);
}

/** A session chosen earlier must be in sight. */
function atLeastUpTo({ groups, chosen }: { groups: DayGroup[]; chosen: string | null }): number {
  const open = groups.filter((group) => group.kind === 'open');
  const position = open.findIndex((group) => group.day.sessions.some(({ id }) => id === chosen));
  return Math.max(STEP, position + 1);
}
