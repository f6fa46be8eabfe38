import { goTo } from '@/platform/navigate';
import { places } from '@/platform/places';
import { hours, longDay } from '@/texts/zh-CN/dates';
import { visitTexts } from '@/texts/zh-CN/visits';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { Failure } from '@/ui/Failure';
import { Stack } from '@/ui/Layout';
import { LinkRow, RowList } from '@/ui/LinkRow';
import { Loading } from '@/ui/Loading';
import { Paragraph } from '@/ui/Paragraph';
import { Section } from '@/ui/Section';
import { Unbroken } from '@/ui/Unbroken';
import { useMyVisits } from './useMyVisits';
import { groupVisits } from './visitGroups';
import { VisitState } from './VisitState';

/** A reader's visits under the words for their state. */
export function MyVisits({ today }: { today: string }) {
  const { value, failed, reload } = useMyVisits();
  if (!value) return failed ? <Failure failed={failed} onRetry={reload} /> : <Loading />;
  if (value.visits.length === 0) {
    return (
      <EmptyState title={visitTexts.noVisits}>
        <Paragraph>{visitTexts.noVisitsHow}</Paragraph>
        <Button onPress={() => goTo(places.home)}>{visitTexts.find}</Button>
      </EmptyState>
    );
  }
  return (
    <Stack gap="large">
      {failed && <Failure failed={failed} onRetry={reload} />}
      {groupVisits({ visits: value.visits, today }).map(({ name, visits }) => (
        <Section key={name} title={visitTexts.groups[name]}>
          <RowList label={visitTexts.groups[name]}>
            {visits.map(({ id, date, starts, ends, items, number, state }) => (
              <LinkRow
                key={id}
                to={places.visit(id)}
                title={<Unbroken>{longDay(date)}</Unbroken>}
                sub={<Unbroken>{hours(starts, ends)}</Unbroken>}
                meta={visitTexts.itemsAndNumber(items, number)}
                tag={<VisitState state={state} />}
              />
            ))}
          </RowList>
        </Section>
      ))}
    </Stack>
  );
}
