import { useAnswer } from '@/platform/useAnswer';
import { useReturn } from '@/platform/useReturn';

/** One entry; asked again on returning to the screen, since the way to see it depends on who is signed in. */
export function useEntry(id: string) {
  const asked = useAnswer('catalogue.entry', { id });
  useReturn(asked.reload);
  return asked;
}
