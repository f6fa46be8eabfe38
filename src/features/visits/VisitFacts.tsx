import type { ReactNode } from 'react';
import { places } from '@/platform/places';
import type { VisitDetail } from '@/shared/contracts/visits';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { longDay, moment } from '@/texts/zh-CN/dates';
import { visitTexts } from '@/texts/zh-CN/visits';
import { DefinitionList } from '@/ui/DefinitionList';
import { Stack } from '@/ui/Layout';
import { LinkRow, ListItem, RowList } from '@/ui/LinkRow';
import { Paragraph } from '@/ui/Paragraph';
import { Section } from '@/ui/Section';
import { When } from './When';

/** When, where, what for, and which entries. */
export function VisitFacts({ visit, address }: { visit: VisitDetail; address: string }) {
  const { terms } = visitTexts;
  const rows: [string, ReactNode][] = [
    [terms.number, visit.number],
    [terms.time, <When key="time" day={longDay(visit.date)} starts={visit.starts} ends={visit.ends} />],
    [terms.address, address],
    [terms.purpose, visitTexts.purposes[visit.purpose]],
    [terms.note, visit.purposeNote],
    [terms.requestedAt, moment(visit.requestedAt)],
  ];
  return (
    <Stack gap="large">
      <DefinitionList
        items={rows
          .filter(([, description]) => description !== '')
          .map(([term, description]) => ({ term, description }))}
      />
      <Section title={visitTexts.items}>
        <RowList label={visitTexts.items}>
          {visit.items.map((item) => (
            <Item key={item.entryId} item={item} />
          ))}
        </RowList>
      </Section>
    </Stack>
  );
}

/** An entry may have been closed since it was asked for. */
function Item({ item: { entryId, title, code } }: { item: VisitDetail['items'][number] }) {
  if (title === null || code === null) {
    return (
      <ListItem>
        <Paragraph tone="quiet">{visitTexts.itemNotOpen}</Paragraph>
      </ListItem>
    );
  }
  return <LinkRow to={places.entry(entryId)} title={title} meta={catalogueTexts.code(code)} />;
}
