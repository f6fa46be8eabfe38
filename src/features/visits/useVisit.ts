import { useState } from 'react';
import type { OutputOf } from '@/platform/call';
import { useAnswer } from '@/platform/useAnswer';
import { useCommand } from '@/platform/useCommand';
import { useReturn } from '@/platform/useReturn';

type Visit = OutputOf<'visits.visit'>;

/** One of the reader's visits, and cancelling it. */
export function useVisit(id: string) {
  const asked = useAnswer('visits.visit', { id });
  const cancelling = useCommand('visits.cancel');
  const [changed, setChanged] = useState<Visit | null>(null);
  const { reload } = asked;
  useReturn(() => {
    setChanged(null);
    reload();
  });
  const cancel = async (): Promise<boolean> => {
    const answer = await cancelling.run({ id });
    if (answer?.ok) setChanged(answer.value);
    return answer?.ok ?? false;
  };
  return {
    ...asked,
    value: changed ?? asked.value,
    cancel,
    cancelling,
    justCancelled: changed?.state === 'CANCELLED',
  };
}
