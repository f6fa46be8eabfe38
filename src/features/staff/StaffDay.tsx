import { useAnswer } from '@/platform/useAnswer';
import { useReturn } from '@/platform/useReturn';
import { longDay } from '@/texts/zh-CN/dates';
import { staffTexts } from '@/texts/zh-CN/staff';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { Failure } from '@/ui/Failure';
import { Row, Stack } from '@/ui/Layout';
import { Loading } from '@/ui/Loading';
import { Section } from '@/ui/Section';
import { DayPicker } from './DayPicker';
import type { DayPickerProps } from './DayPicker';
import { DaySessions } from './DaySessions';

/** Any day of the reading room. */
export function StaffDay({ date, today, onPick }: DayPickerProps) {
  const { value: day, failed, loading, reload } = useAnswer('staff.day', { date });
  useReturn(reload);
  return (
    <Stack gap="large">
      <DayPicker date={date} today={today} onPick={onPick} />
      <Section title={longDay(date)}>
        {failed && <Failure failed={failed} onRetry={reload} />}
        {!day && !failed && <Loading />}
        {day?.sessions.length === 0 && <EmptyState title={staffTexts.noSessions} />}
        {day && <DaySessions sessions={day.sessions} />}
      </Section>
      <Row gap="medium">
        <Button kind="secondary" busy={loading} onPress={reload}>
          {staffTexts.refresh}
        </Button>
      </Row>
    </Stack>
  );
}
