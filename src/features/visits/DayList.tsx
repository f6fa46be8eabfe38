import { useState } from 'react';
import type { BookableDay } from '@/shared/contracts/visits';
import { visitTexts } from '@/texts/zh-CN/visits';
import { Button } from '@/ui/Button';
import { useFrame } from '@/ui/Frame';
import { Heading } from '@/ui/Heading';
import { Stack } from '@/ui/Layout';
import { Paragraph } from '@/ui/Paragraph';
import { Unbroken } from '@/ui/Unbroken';
import { groupDays, rangeWords } from './dayGroups';
import type { DayGroup } from './dayGroups';
import { SessionChoices } from './SessionChoices';
import type { SessionChoicesProps } from './SessionChoices';

/** Open days shown at first, and further ones at a tap: about two weeks; in large type one, which is as long. */
const STEP = { standard: 8, elder: 4, 'elder-max': 4 } as const;

export type DayListProps = { days: BookableDay[] } & Pick<
  SessionChoicesProps,
  'chosen' | 'below' | 'onChoose'
>;

/** The days of the booking window as a list under their months; closed days are one line that says why. */
export function DayList({ days, chosen, below, onChoose }: DayListProps) {
  const { scale } = useFrame();
  const groups = groupDays(days);
  const [most, setMost] = useState(() => Math.max(STEP[scale], placeOf({ groups, chosen })));
  // Further days, once asked for: the first of them comes into view.
  const [further, setFurther] = useState({ first: '', times: 0 });
  const shown = firstOpenDays(groups, most);
  const showMore = () => {
    const first = groups.slice(shown.length).find((group) => group.kind === 'open');
    setFurther({ first: first?.day.date ?? '', times: further.times + 1 });
    setMost(most + STEP[scale]);
  };
  return (
    <Stack>
      {shown.map((group, index) => (
        <Stack key={group.kind === 'open' ? group.day.date : group.first}>
          {group.month !== shown[index - 1]?.month && <Heading level={3}>{group.month}</Heading>}
          {group.kind === 'open' ? (
            <SessionChoices
              day={group.day}
              chosen={chosen}
              reveal={group.day.date === further.first ? further.times : null}
              below={below}
              onChoose={onChoose}
            />
          ) : (
            <Paragraph tone="quiet">
              <Unbroken>{rangeWords(group.first, group.last)}</Unbroken>
              {visitTexts.closedBecause(group.why)}
            </Paragraph>
          )}
        </Stack>
      ))}
      {shown.length < groups.length && (
        <Button kind="secondary" onPress={showMore}>
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

/** Which open day holds the chosen session, from 1: a session chosen earlier must be in sight. 0: none does. */
function placeOf({ groups, chosen }: { groups: DayGroup[]; chosen: string | null }): number {
  const open = groups.filter((group) => group.kind === 'open');
  return open.findIndex((group) => group.day.sessions.some(({ id }) => id === chosen)) + 1;
}
