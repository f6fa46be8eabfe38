import { hours } from '@/texts/zh-CN/dates';
import { Unbroken } from '@/ui/Unbroken';

/** The day of a visit, in the words given, and its hours, each whole on a line where it fits. */
export const When = ({ day, starts, ends }: { day: string; starts: string; ends: string }) => (
  <>
    <Unbroken>{day}</Unbroken> <Unbroken>{hours(starts, ends)}</Unbroken>
  </>
);
