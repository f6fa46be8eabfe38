import { goTo } from '@/platform/navigate';
import { places } from '@/platform/places';
import type { OutputOf } from '@/platform/call';
import type { QueuedVisit } from '@/shared/contracts/staff';
import { hours } from '@/texts/zh-CN/dates';
import { staffTexts } from '@/texts/zh-CN/staff';
import { Button } from '@/ui/Button';
import { Stack } from '@/ui/Layout';
import { Paragraph } from '@/ui/Paragraph';
import { Section } from '@/ui/Section';
import { Table } from '@/ui/Table';
import type { Column } from '@/ui/Table';
import { EntryName } from './EntryName';
import { StaffVisitState } from './StaffVisitState';

const { columns: titles } = staffTexts;
const columns: Column<QueuedVisit>[] = [
  { key: 'reader', title: titles.reader, width: '8em', cell: (visit) => visit.readerName },
  {
    key: 'items',
    title: titles.items,
    cell: ({ firstTitle, items, allOpen }) => (
      <EntryName open={allOpen} mark={staffTexts.someNotOpen}>
        {staffTexts.itemsOf(firstTitle, items)}
      </EntryName>
    ),
  },
  { key: 'number', title: titles.number, width: '7em', cell: (visit) => visit.number },
  { key: 'state', title: titles.state, width: '8em', cell: ({ state }) => <StaffVisitState state={state} /> },
  {
    key: 'see',
    title: staffTexts.see,
    width: '6em',
    bare: true,
    cell: ({ id, number, readerName }) => (
      <Button
        kind="secondary"
        label={staffTexts.seeLabel(readerName, number)}
        onPress={() => goTo(places.staffVisit(id))}
      >
        {staffTexts.see}
      </Button>
    ),
  },
];

/** The sessions of a day with who comes. */
export function DaySessions({ sessions }: Pick<OutputOf<'staff.day'>, 'sessions'>) {
  return (
    <Stack gap="large">
      {sessions.map(({ starts, ends, taken, capacity, visits }) => (
        <Section key={starts} title={hours(starts, ends)}>
          <Paragraph tone="quiet">{staffTexts.taken(taken, capacity)}</Paragraph>
          {visits.length > 0 ? (
            <Table label={hours(starts, ends)} columns={columns} rows={visits} rowKey={(visit) => visit.id} />
          ) : (
            <Paragraph>{staffTexts.noVisitsInSession}</Paragraph>
          )}
        </Section>
      ))}
    </Stack>
  );
}
