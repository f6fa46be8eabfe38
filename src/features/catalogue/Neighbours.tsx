import { places } from '@/platform/places';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { FactLines } from '@/ui/FactLines';
import { LinkRow, RowList } from '@/ui/LinkRow';
import { Section } from '@/ui/Section';
import type { Entry } from './elementsOf';

/** The entries filed before and after this one. */
export function Neighbours({ previous, next }: Pick<Entry, 'previous' | 'next'>) {
  const rows = [
    { words: catalogueTexts.previous, entry: previous },
    { words: catalogueTexts.next, entry: next },
  ];
  if (!previous && !next) return null;
  return (
    <Section title={catalogueTexts.neighbours}>
      <RowList label={catalogueTexts.neighbours}>
        {rows.map(
          ({ words, entry }) =>
            entry && (
              <LinkRow
                key={words}
                to={places.entry(entry.id)}
                sub={words}
                title={entry.title}
                meta={<FactLines lines={catalogueTexts.facts(entry)} />}
              />
            ),
        )}
      </RowList>
    </Section>
  );
}
