import { settingsTexts } from '@/texts/zh-CN/settings';
import { Button } from '@/ui/Button';
import { Row, Stack } from '@/ui/Layout';
import { Paragraph } from '@/ui/Paragraph';
import { Card, Section } from '@/ui/Section';
import { useScale } from './ScaleProvider';

/** The question of the first visit; it goes away for good once answered. */
export function ElderOffer() {
  const { chosen, choose } = useScale();
  if (chosen) return null;
  return (
    <Section title={settingsTexts.offerTitle}>
      <Card accent>
        <Stack>
          <Paragraph>{settingsTexts.offer}</Paragraph>
          <Row gap="medium">
            <Button kind="secondary" onPress={() => choose('elder')}>
              {settingsTexts.offerYes}
            </Button>
            <Button kind="quiet" onPress={() => choose('standard')}>
              {settingsTexts.offerNo}
            </Button>
          </Row>
        </Stack>
      </Card>
    </Section>
  );
}
