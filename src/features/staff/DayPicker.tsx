import { useState } from 'react';
import { addDays } from '@/shared/domain/calendar/shanghaiDate';
import { staffTexts } from '@/texts/zh-CN/staff';
import { Button } from '@/ui/Button';
import { Row, Stack } from '@/ui/Layout';
import { TextField } from '@/ui/TextField';
import { dateIn } from './dateIn';

export type DayPickerProps = { date: string; today: string; onPick: (date: string) => void };

/** Another day: the one before, today, the one after, or any by its date. */
export function DayPicker({ date, today, onPick }: DayPickerProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState(false);
  const go = () => {
    const picked = dateIn(typed);
    setProblem(picked === null);
    if (picked) onPick(picked);
  };
  return (
    <Stack>
      <Row>
        <Button kind="secondary" onPress={() => onPick(addDays({ date, days: -1 }))}>
          {staffTexts.previousDay}
        </Button>
        <Button kind="secondary" onPress={() => onPick(today)}>
          {staffTexts.today}
        </Button>
        <Button kind="secondary" onPress={() => onPick(addDays({ date, days: 1 }))}>
          {staffTexts.nextDay}
        </Button>
      </Row>
      <TextField
        label={staffTexts.date}
        hint={staffTexts.dateHint}
        value={typed}
        error={problem ? staffTexts.dateWrong : undefined}
        onChange={setTyped}
        onConfirm={go}
      />
      <Row>
        <Button kind="secondary" onPress={go}>
          {staffTexts.goToDate}
        </Button>
      </Row>
    </Stack>
  );
}
