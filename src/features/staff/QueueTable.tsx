import { goTo } from '@/platform/navigate';
import { places } from '@/platform/places';
import type { QueuedVisit } from '@/shared/contracts/staff';
import { shortDay, waitedFor } from '@/texts/zh-CN/dates';
import { staffTexts } from '@/texts/zh-CN/staff';
import { Button } from '@/ui/Button';
import { Table } from '@/ui/Table';
import type { Column } from '@/ui/Table';
import { Coming } from './Coming';
import { EntryName } from './EntryName';

/** The queue: who, when, what, since when. */
export function QueueTable({ visits, now }: { visits: QueuedVisit[]; now: number }) {
  const { columns: titles } = staffTexts;
  const columns: Column<QueuedVisit>[] = [
    { key: 'reader', title: titles.reader, width: '7em', cell: (visit) => visit.readerName },
    {
      key: 'time',
      title: titles.time,
      width: '12em',
      cell: (visit) => <Coming day={shortDay(visit.date)} visit={visit} />,
    },
    {
      key: 'items',
      title: titles.items,
      cell: ({ firstTitle, items, allOpen }) => (
        <EntryName open={allOpen} mark={staffTexts.someNotOpen}>
          {staffTexts.itemsOf(firstTitle, items)}
        </EntryName>
      ),
    },
    { key: 'waited', title: titles.waited, width: '6em', cell: (visit) => waitedFor(visit.requestedAt, now) },
    { key: 'number', title: titles.number, width: '7em', cell: (visit) => visit.number },
    {
      key: 'open',
      title: staffTexts.open,
      width: '6em',
      bare: true,
      cell: ({ id, number, readerName }) => (
        <Button
          kind="secondary"
          label={staffTexts.openLabel(readerName, number)}
          onPress={() => goTo(places.staffVisit(id))}
        >
          {staffTexts.open}
        </Button>
      ),
    },
  ];
  return (
    <Table label={staffTexts.requestsTitle} columns={columns} rows={visits} rowKey={(visit) => visit.id} />
  );
}
