import { useAnswer } from '@/platform/useAnswer';
import { useReturn } from '@/platform/useReturn';

const NOTHING = {};

/** The reader's visits; asked again whenever the reader comes back to the screen. */
export function useMyVisits() {
  const asked = useAnswer('visits.mine', NOTHING);
  useReturn(asked.reload);
  return asked;
}
