import { places } from '@/platform/places';
import { basketTexts } from '@/texts/zh-CN/basket';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { Button } from '@/ui/Button';
import { LinkRow, ListItem, RowList } from '@/ui/LinkRow';
import { Row } from '@/ui/Layout';
import { Paragraph } from '@/ui/Paragraph';
import type { BasketRow } from './useBasketEntries';

export type BasketListProps = { rows: BasketRow[]; onRemove: (row: BasketRow) => void };

/** The entries of the basket; those that have vanished from the catalogue are said to have. */
export function BasketList({ rows, onRemove }: BasketListProps) {
  return (
    <RowList label={basketTexts.list}>
      {rows.map((row) =>
        row.entry ? (
          <Kept key={row.id} row={row} onRemove={onRemove} />
        ) : (
          <Gone key={row.id} row={row} onRemove={onRemove} />
        ),
      )}
    </RowList>
  );
}

type RowProps = { row: BasketRow; onRemove: BasketListProps['onRemove'] };

function Kept({ row, onRemove }: RowProps) {
  if (!row.entry) return null;
  const { title, code, dateWritten, availability } = row.entry;
  const bookable = availability === 'BY_ORDER' || availability === 'READING_ROOM';
  return (
    <LinkRow
      to={places.entry(row.id)}
      title={title}
      sub={bookable ? undefined : basketTexts.notBookable}
      meta={[catalogueTexts.code(code), dateWritten].filter(Boolean).join(catalogueTexts.metaDivider)}
      action={
        <Button kind="quiet" label={basketTexts.removeLabel(title)} onPress={() => onRemove(row)}>
          {basketTexts.remove}
        </Button>
      }
    />
  );
}

function Gone({ row, onRemove }: RowProps) {
  return (
    <ListItem>
      <Paragraph tone="strong">{basketTexts.gone}</Paragraph>
      <Paragraph tone="quiet">{basketTexts.goneWhy}</Paragraph>
      <Row>
        <Button
          kind="secondary"
          label={basketTexts.removeLabel(basketTexts.gone)}
          onPress={() => onRemove(row)}
        >
          {basketTexts.remove}
        </Button>
      </Row>
    </ListItem>
  );
}
