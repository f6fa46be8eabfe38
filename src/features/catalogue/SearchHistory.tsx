import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { Button } from '@/ui/Button';
import { Chip } from '@/ui/Chip';
import { Row } from '@/ui/Layout';
import { Section } from '@/ui/Section';
import { useSearchHistory } from './useSearchHistory';

/** The latest searches of this device: a tap repeats one; `most` keeps the list short. */
export function SearchHistory({ most, onSearch }: { most?: number; onSearch: (query: string) => void }) {
  const { searches, clear } = useSearchHistory();
  if (searches.length === 0) return null;
  return (
    <Section
      title={catalogueTexts.history}
      action={
        <Button kind="quiet" onPress={clear}>
          {catalogueTexts.clearHistory}
        </Button>
      }
    >
      <Row>
        {searches.slice(0, most).map((query) => (
          <Chip key={query} label={catalogueTexts.historyAgain(query)} onPress={() => onSearch(query)}>
            {query}
          </Chip>
        ))}
      </Row>
    </Section>
  );
}
