import { goTo } from '@/platform/navigate';
import { places } from '@/platform/places';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { Stack } from '@/ui/Layout';
import { RowList } from '@/ui/LinkRow';
import { Paragraph } from '@/ui/Paragraph';
import { Section } from '@/ui/Section';
import { EntryRow } from './EntryRow';
import type { Search } from './searchAddress';
import type { Found } from './useSearch';

export type NothingFoundProps = {
  search: Search;
  waysOn: Found['waysOn'];
  onSearch: (search: Search) => void;
};

/** Nothing was found: says so, and every way on that is known. */
export function NothingFound({ search, waysOn, onSearch }: NothingFoundProps) {
  const { query, filters } = search;
  const filtered = Object.keys(filters).length > 0;
  // Null where nothing is found without the filters either: then they are not to blame.
  const unfiltered = filtered ? waysOn?.withoutFilters : null;
  return (
    <Stack gap="large">
      <EmptyState title={catalogueTexts.nothingFor(query)}>
        <Stack>
          <Paragraph>{unfiltered ? catalogueTexts.nothingWithFilters : catalogueTexts.nothingWhy}</Paragraph>
          {unfiltered && (
            <Button kind="secondary" onPress={() => onSearch({ query, filters: {} })}>
              {catalogueTexts.withoutFilters(catalogueTexts.countOf(unfiltered))}
            </Button>
          )}
        </Stack>
      </EmptyState>
      {waysOn && waysOn.codeNeighbours.length > 0 && (
        <Section title={catalogueTexts.codeNeighbours}>
          <RowList label={catalogueTexts.codeNeighbours}>
            {waysOn.codeNeighbours.map((entry) => (
              <EntryRow key={entry.id} entry={entry} />
            ))}
          </RowList>
        </Section>
      )}
      {waysOn && waysOn.fewerWords.length > 0 && (
        <Section title={catalogueTexts.fewerWords}>
          <Stack gap="small">
            {waysOn.fewerWords.map((fewer) => (
              <Button
                key={fewer.query}
                kind="secondary"
                onPress={() => onSearch({ query: fewer.query, filters: {} })}
              >
                {catalogueTexts.fewerChoice(fewer.query, catalogueTexts.countOf(fewer.total))}
              </Button>
            ))}
          </Stack>
        </Section>
      )}
      <AskPeople />
    </Stack>
  );
}

function AskPeople() {
  return (
    <Section title={catalogueTexts.askTitle}>
      <Stack gap="small">
        <Paragraph>{catalogueTexts.ask}</Paragraph>
        <Button kind="secondary" onPress={() => goTo(places.contact)}>
          {catalogueTexts.askLink}
        </Button>
        <Button kind="quiet" onPress={() => goTo(places.browse())}>
          {catalogueTexts.browseLink}
        </Button>
      </Stack>
    </Section>
  );
}
