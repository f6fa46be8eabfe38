import { useState } from 'react';
import { visitPurposes } from '@/shared/domain/visits/visit';
import type { VisitPurpose } from '@/shared/domain/visits/visit';
import { visitTexts } from '@/texts/zh-CN/visits';
import { Button } from '@/ui/Button';
import { ChoiceList } from '@/ui/ChoiceList';
import { Row, Stack } from '@/ui/Layout';
import { Loading } from '@/ui/Loading';
import { Notice } from '@/ui/Notice';
import { TextField } from '@/ui/TextField';
import type { useContactPhone } from './useContactPhone';
import { problemsOf } from './visitForm';
import type { VisitForm } from './visitForm';

export type DetailsStepProps = {
  form: VisitForm;
  contact: ReturnType<typeof useContactPhone>;
  onChange: (changes: Partial<Omit<VisitForm, 'phone'>>) => void;
  onPhone: (phone: string) => void;
  onBack: () => void;
  onNext: () => void;
};

/** Step 2: purpose and contact. */
export function DetailsStep({ form, contact, onChange, onPhone, onBack, onNext }: DetailsStepProps) {
  const [check, setCheck] = useState({ times: 0, first: '' });
  const problems = check.times > 0 ? problemsOf(form) : {};
  if (contact.loading) return <Loading />;
  const next = () => {
    contact.save();
    const [first = ''] = Object.keys(problemsOf(form));
    setCheck({ times: check.times + 1, first });
    if (!first) onNext();
  };
  const reveal = (field: keyof VisitForm) => (field === check.first ? check.times : null);
  return (
    <Stack>
      <ChoiceList
        label={visitTexts.purpose}
        choices={visitPurposes.map((value) => ({ value, label: visitTexts.purposes[value] }))}
        value={form.purpose}
        error={problems.purpose}
        reveal={reveal('purpose')}
        onChange={(purpose) => onChange({ purpose: purpose as VisitPurpose })}
      />
      <TextField
        label={visitTexts.purposeNote}
        hint={visitTexts.purposeNoteHint}
        multiline
        value={form.purposeNote}
        error={problems.purposeNote}
        reveal={reveal('purposeNote')}
        onChange={(purposeNote) => onChange({ purposeNote })}
      />
      <TextField
        label={visitTexts.name}
        required
        value={form.name}
        error={problems.name}
        reveal={reveal('name')}
        onChange={(name) => onChange({ name })}
        onBlur={contact.save}
      />
      <TextField
        label={visitTexts.phone}
        hint={visitTexts.phoneHint}
        type="tel"
        required
        value={form.phone}
        error={problems.phone}
        reveal={reveal('phone')}
        onChange={onPhone}
        onBlur={contact.save}
      />
      {contact.notRead && <Notice kind="warning" title={visitTexts.contactNotRead} />}
      {contact.notSaved && <Notice kind="warning" title={visitTexts.contactNotSaved} />}
      <Row gap="medium">
        <Button kind="secondary" onPress={onBack}>
          {visitTexts.back}
        </Button>
        <Button onPress={next}>{visitTexts.next}</Button>
      </Row>
    </Stack>
  );
}
