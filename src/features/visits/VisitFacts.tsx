import { places } from '@/platform/places';
import type { VisitDetail } from '@/shared/contracts/visits';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { hours, longDay, moment } from '@/texts/zh-CN/dates';
import { visitTexts } from '@/texts/zh-CN/visits';
import { DefinitionList } from '@/ui/DefinitionList';
import { Stack } from '@/ui/Layout';
import { LinkRow, RowList } from '@/ui/LinkRow';
import { Section } from '@/ui/Section';

/** When, where, what for, and which entries. */
export function VisitFacts({ visit, address }: { visit: VisitDetail; address: string }) {
  const { terms } = visitTexts;
  const rows: [string, string][] = [
    [terms.number, visit.number],
    [terms.time, `${longDay(visit.date)} ${hours(visit.starts, visit.ends)}`],
    [terms.address, address],
    [terms.purpose, visitTexts.purposes[visit.purpose]],
    [terms.note, visit.purposeNote],
    [terms.requestedAt, moment(visit.requestedAt)],
  ];
  return (
    <Stack gap="large">
      <DefinitionList
        items={rows.filter(([, words]) => words !== '').map(([term, description]) => ({ term, description }))}
      />
      <Section title={visitTexts.items}>
        <RowList label={visitTexts.items}>
          {visit.items.map(({ entryId, title, code }) => (
            <LinkRow
              key={entryId}
              to={places.entry(entryId)}
              title={title}
              meta={catalogueTexts.code(code)}
            />
          ))}
        </RowList>
      </Section>
    </Stack>
  );
}
