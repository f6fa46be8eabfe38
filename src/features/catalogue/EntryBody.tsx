import { useState } from 'react';
import type { ReactNode } from 'react';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { DefinitionList } from '@/ui/DefinitionList';
import { useFrame } from '@/ui/Frame';
import { Stack } from '@/ui/Layout';
import { Paragraph } from '@/ui/Paragraph';
import { Prose } from '@/ui/Prose';
import { Section } from '@/ui/Section';
import { elementsOf } from './elementsOf';
import type { Entry } from './elementsOf';
import { HowToSee } from './HowToSee';
import { Neighbours } from './Neighbours';
import { treePath } from './treePath';

export type EntryBodyProps = { entry: Entry; inBasket: boolean; basketAction: ReactNode };

/** Everything an entry's screen shows under its title. */
export function EntryBody({ entry, inBasket, basketAction }: EntryBodyProps) {
  const [reading, setReading] = useState(false);
  const { phone } = useFrame();
  const { text, abstract } = entry.elements;
  return (
    <Stack gap="large">
      <HowToSee
        howToSee={entry.howToSee}
        phone={phone}
        reading={reading}
        onRead={() => setReading(!reading)}
        inBasket={inBasket}
        basketAction={basketAction}
      />
      {text && reading && (
        <Section title={catalogueTexts.text}>
          <Prose>{text}</Prose>
        </Section>
      )}
      {abstract && (
        <Section title={catalogueTexts.abstract}>
          <Paragraph>{abstract}</Paragraph>
        </Section>
      )}
      <Section title={catalogueTexts.elements}>
        <DefinitionList label={catalogueTexts.elements} items={elementsOf(entry)} />
      </Section>
      <Section title={catalogueTexts.whereItStands}>
        <Breadcrumbs items={treePath(entry.place, entry.elements.title)} />
      </Section>
      <Neighbours previous={entry.previous} next={entry.next} />
    </Stack>
  );
}
