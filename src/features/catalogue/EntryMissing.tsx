import { goTo } from '@/platform/navigate';
import { places } from '@/platform/places';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { Row } from '@/ui/Layout';
import { Paragraph } from '@/ui/Paragraph';

/** The same words for an entry that never was and for one that is not open. */
export function EntryMissing() {
  return (
    <EmptyState title={catalogueTexts.entryMissing}>
      <Paragraph>{catalogueTexts.entryMissingWhy}</Paragraph>
      <Paragraph>{catalogueTexts.entryMissingHow}</Paragraph>
      <Row>
        <Button onPress={() => goTo(places.home)}>{catalogueTexts.searchAgain}</Button>
        <Button kind="secondary" onPress={() => goTo(places.contact)}>
          {catalogueTexts.askLink}
        </Button>
      </Row>
    </EmptyState>
  );
}
