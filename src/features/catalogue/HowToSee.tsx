import type { ReactNode } from 'react';
import { callPhone } from '@/platform/phone';
import { archiveTexts } from '@/texts/zh-CN/archive';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { Button } from '@/ui/Button';
import { Stack } from '@/ui/Layout';
import { Paragraph } from '@/ui/Paragraph';
import { Card, Section } from '@/ui/Section';
import type { Entry } from './elementsOf';

export type HowToSeeProps = {
  howToSee: Entry['howToSee'];
  /** The archive's telephone; '' while it is not known. */
  phone: string;
  reading: boolean;
  onRead: () => void;
  /** The entry is in the visit basket already. */
  inBasket: boolean;
  /** The basket's button; it belongs to another feature. */
  basketAction: ReactNode;
};

/** 怎么看到它: one sentence and one action. What is read here can be seen in the original too. */
export function HowToSee({ howToSee, phone, reading, onRead, inBasket, basketAction }: HowToSeeProps) {
  const { advice, action } = howToSee;
  return (
    <Section title={catalogueTexts.howToSee}>
      <Card accent>
        <Stack>
          <Paragraph tone="strong">
            {inBasket && action === 'ADD_TO_BASKET' ? catalogueTexts.inBasket : catalogueTexts.advice[advice]}
          </Paragraph>
          {action === 'READ' && (
            <>
              <Button expanded={reading} onPress={onRead}>
                {reading ? catalogueTexts.closeText : catalogueTexts.read}
              </Button>
              <Paragraph tone="quiet">
                {inBasket ? catalogueTexts.originalInBasket : catalogueTexts.orSeeOriginal}
              </Paragraph>
            </>
          )}
          {(action === 'READ' || action === 'ADD_TO_BASKET') && basketAction}
          {action === 'TELEPHONE' && phone && (
            <Button onPress={() => callPhone(phone)}>{archiveTexts.call(phone)}</Button>
          )}
        </Stack>
      </Card>
    </Section>
  );
}
