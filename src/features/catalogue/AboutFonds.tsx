import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { Paragraph } from '@/ui/Paragraph';
import { Section } from '@/ui/Section';

/** Where a fonds comes from, its licence, and what in it a script derived. */
export function AboutFonds({ about }: { about: string[] }) {
  if (about.length === 0) return null;
  return (
    <Section title={catalogueTexts.aboutFonds}>
      {about.map((paragraph) => (
        <Paragraph key={paragraph}>{paragraph}</Paragraph>
      ))}
    </Section>
  );
}
