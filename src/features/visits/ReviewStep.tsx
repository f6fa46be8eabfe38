import type { ReactNode } from 'react';
import { longDay } from '@/texts/zh-CN/dates';
import { visitTexts } from '@/texts/zh-CN/visits';
import { Button } from '@/ui/Button';
import { DefinitionList } from '@/ui/DefinitionList';
import { Row, Stack } from '@/ui/Layout';
import { Paragraph } from '@/ui/Paragraph';
import { Section } from '@/ui/Section';
import type { BookingDraft } from './bookingDraft';
import type { VisitForm } from './visitForm';
import { When } from './When';

export type ReviewStepProps = {
  session: NonNullable<BookingDraft['session']>;
  form: VisitForm;
  titles: string[];
  busy: boolean;
  /** What went wrong with the last submit, and the way to mend it. */
  failure: ReactNode;
  onStep: (step: 1 | 2) => void;
  onBasket: () => void;
  onSubmit: () => void;
};

/** Step 3: everything once more, with a way back to each part, then submit. */
export function ReviewStep({
  session,
  form,
  titles,
  busy,
  failure,
  onStep,
  onBasket,
  onSubmit,
}: ReviewStepProps) {
  const { terms } = visitTexts;
  return (
    <Stack gap="large">
      <Section title={terms.time} action={<Change of={terms.time} onPress={() => onStep(1)} />}>
        <Paragraph tone="strong">
          <When day={longDay(session.date)} starts={session.starts} ends={session.ends} />
        </Paragraph>
      </Section>
      <Section title={terms.items} action={<Change of={terms.items} onPress={onBasket} />}>
        {titles.map((title, index) => (
          <Paragraph key={index}>{title}</Paragraph>
        ))}
      </Section>
      <Section
        title={visitTexts.details}
        action={<Change of={visitTexts.details} onPress={() => onStep(2)} />}
      >
        <DefinitionList
          items={[
            {
              term: terms.purpose,
              description: form.purpose ? visitTexts.purposes[form.purpose] : visitTexts.none,
            },
            { term: terms.note, description: form.purposeNote.trim() || visitTexts.none },
            { term: terms.name, description: form.name },
            { term: terms.phone, description: form.phone },
          ]}
        />
      </Section>
      <Paragraph>{visitTexts.reviewNote}</Paragraph>
      {failure}
      <Row gap="medium">
        <Button kind="secondary" onPress={() => onStep(2)}>
          {visitTexts.back}
        </Button>
        <Button busy={busy} onPress={onSubmit}>
          {visitTexts.submit}
        </Button>
      </Row>
    </Stack>
  );
}

function Change({ of, onPress }: { of: string; onPress: () => void }) {
  return (
    <Button kind="quiet" label={visitTexts.changeOf(of)} onPress={onPress}>
      {visitTexts.change}
    </Button>
  );
}
