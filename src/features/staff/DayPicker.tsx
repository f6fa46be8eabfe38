import { useEffect, useState } from 'react';
import { addDays, isCalendarDate } from '@/shared/domain/calendar/shanghaiDate';
import { longDay } from '@/texts/zh-CN/dates';
import { staffTexts } from '@/texts/zh-CN/staff';
import { Button } from '@/ui/Button';
import { DateField } from '@/ui/DateField';
import { Row, Stack } from '@/ui/Layout';

export type DayPickerProps = { date: string; today: string; onPick: (date: string) => void };

/** Another day: the one before, today, the one after, or any by its date. */
export function DayPicker({ date, today, onPick }: DayPickerProps) {
  const [chosen, setChosen] = useState(date);
  const [asked, setAsked] = useState(false);
  const known = isCalendarDate(chosen);
  useEffect(() => setChosen(date), [date]);
  const go = () => {
    setAsked(true);
    if (known) onPick(chosen);
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
      <DateField
        label={staffTexts.date}
        value={chosen}
        words={known ? longDay(chosen) : ''}
        error={asked && !known ? staffTexts.dateMissing : undefined}
        onChange={setChosen}
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
