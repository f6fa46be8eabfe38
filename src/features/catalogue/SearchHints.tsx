import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { Chip } from '@/ui/Chip';
import { Row } from '@/ui/Layout';
import { Paragraph } from '@/ui/Paragraph';
import { Section } from '@/ui/Section';

/** For whoever has not written anything yet: what can be written, and examples to try with one tap. */
export function SearchHints({ onSearch }: { onSearch: (query: string) => void }) {
  return (
    <Section title={catalogueTexts.hintTitle}>
      <Paragraph>{catalogueTexts.hint}</Paragraph>
      <Row>
        {catalogueTexts.hintExamples.map((query) => (
          <Chip key={query} label={catalogueTexts.hintExample(query)} onPress={() => onSearch(query)}>
            {query}
          </Chip>
        ))}
      </Row>
    </Section>
  );
}
