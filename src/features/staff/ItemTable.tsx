import type { StaffVisit } from '@/shared/contracts/staff';
import { staffTexts } from '@/texts/zh-CN/staff';
import { Table } from '@/ui/Table';
import type { Column } from '@/ui/Table';
import { EntryName } from './EntryName';

type Item = StaffVisit['items'][number] & { location: string | null };

const { itemColumns: titles } = staffTexts;
const columns: Column<Item>[] = [
  { key: 'code', title: titles.code, width: '14em', cell: (item) => item.code },
  {
    key: 'title',
    title: titles.title,
    cell: ({ title, open }) => (
      <EntryName open={open} mark={staffTexts.notOpen}>
        {title}
      </EntryName>
    ),
  },
  {
    key: 'location',
    title: titles.location,
    width: '14em',
    cell: (item) => item.location ?? staffTexts.noLocation,
  },
];

/** What has to be fetched, and from where. */
export function ItemTable({ items, locations }: Pick<StaffVisit, 'items' | 'locations'>) {
  const rows = items.map((item, index) => ({ ...item, location: locations[index] ?? null }));
  return <Table label={staffTexts.items} columns={columns} rows={rows} rowKey={(item) => item.entryId} />;
}
