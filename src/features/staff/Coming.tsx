import type { QueuedVisit } from '@/shared/contracts/staff';
import { hours } from '@/texts/zh-CN/dates';
import { Unbroken } from '@/ui/Unbroken';

export type ComingProps = {
  /** The day in words, as long as there is room for. */
  day: string;
  visit: Pick<QueuedVisit, 'starts' | 'ends'>;
};

/** When a reader comes: day and hours, each whole on a line where it fits. */
export const Coming = ({ day, visit: { starts, ends } }: ComingProps) => (
  <>
    <Unbroken>{day}</Unbroken> <Unbroken>{hours(starts, ends)}</Unbroken>
  </>
);
