import { places } from '@/platform/places';
import { isBookable } from '@/shared/domain/catalogue/isBookable';
import { basketTexts } from '@/texts/zh-CN/basket';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { Button } from '@/ui/Button';
import { FactLines } from '@/ui/FactLines';
import { Row } from '@/ui/Layout';
import { LinkRow, ListItem, RowList } from '@/ui/LinkRow';
import { Paragraph } from '@/ui/Paragraph';
import { StatusTag } from '@/ui/StatusTag';
import type { BasketEntry, BasketRow } from './useBasketEntries';

export type BasketListProps = {
  /** Those taken out on this screen among them. */
  rows: BasketRow[];
  has: (id: string) => boolean;
  onRemove: (id: string) => void;
  onPutBack: (id: string) => void;
};

/** The entries of the basket; those that have vanished from the catalogue are said to have. */
export function BasketList({ rows, has, onRemove, onPutBack }: BasketListProps) {
  return (
    <RowList label={basketTexts.list}>
      {rows.map(({ id, entry }) =>
        entry ? (
          <Known
            key={id}
            entry={entry}
            inside={has(id)}
            onPress={() => (has(id) ? onRemove(id) : onPutBack(id))}
          />
        ) : (
          <Gone key={id} inside={has(id)} onRemove={() => onRemove(id)} />
        ),
      )}
    </RowList>
  );
}

/** One button takes out and puts back again: it stays where it was pressed and keeps the focus. */
function Known({ entry, inside, onPress }: { entry: BasketEntry; inside: boolean; onPress: () => void }) {
  const { id, title, availability } = entry;
  const words = inside
    ? { children: basketTexts.remove, label: basketTexts.removeLabel(title) }
    : { children: basketTexts.undo, label: basketTexts.undoLabel(title) };
  return (
    <LinkRow
      to={places.entry(id)}
      title={title}
      struck={!inside}
      sub={inside && !isBookable(availability) && basketTexts.notBookable}
      meta={<FactLines lines={catalogueTexts.facts(entry)} />}
      tag={!inside && <StatusTag tone="negative">{basketTexts.removed}</StatusTag>}
      action={<Button kind="quiet" {...words} onPress={onPress} />}
    />
  );
}

function Gone({ inside, onRemove }: { inside: boolean; onRemove: () => void }) {
  if (!inside)
    return (
      <ListItem>
        <Paragraph tone="quiet">{basketTexts.removedGone}</Paragraph>
      </ListItem>
    );
  return (
    <ListItem>
      <Paragraph tone="strong">{basketTexts.gone}</Paragraph>
      <Paragraph tone="quiet">{basketTexts.goneWhy}</Paragraph>
      <Row>
        <Button kind="secondary" label={basketTexts.removeLabel(basketTexts.gone)} onPress={onRemove}>
          {basketTexts.remove}
        </Button>
      </Row>
    </ListItem>
  );
}
