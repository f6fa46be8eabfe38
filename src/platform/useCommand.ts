import { useCallback, useRef, useState } from 'react';
import type { CommandName } from '@/shared/contracts/contracts';
import type { Answer, ErrorCode } from '@/shared/contracts/errors';
import { call } from './call';
import type { InputOf, OutputOf } from './call';
import { newIdempotencyKey } from './idempotencyKey';
import type { Failed } from './useAnswer';

/** Whether the command may have been carried out without our hearing of it: the same key must go again. */
export const mayHaveRun = (code: ErrorCode): boolean => code === 'NETWORK' || code === 'INTERNAL';

/**
 * Runs a command once at a time. A retry of the same input after a lost answer carries the same key, so that nothing
 * is done twice; anything else carries a new one. Answers null while an earlier run is still under way.
 */
export function useCommand<A extends CommandName>(name: A) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failed | null>(null);
  const running = useRef(false);
  const unsettled = useRef<{ key: string; content: string } | null>(null);

  const run = useCallback(
    async (input: InputOf<A>): Promise<Answer<OutputOf<A>> | null> => {
      if (running.current) return null;
      running.current = true;
      setBusy(true);
      setFailed(null);
      const content = JSON.stringify(input);
      const key = unsettled.current?.content === content ? unsettled.current.key : newIdempotencyKey();
      unsettled.current = { key, content };
      const answer = await call(name, input, { idempotencyKey: key });
      if (answer.ok || !mayHaveRun(answer.error.code)) unsettled.current = null;
      running.current = false;
      setBusy(false);
      if (!answer.ok) setFailed({ ...answer.error, requestId: answer.requestId });
      return answer;
    },
    [name],
  );
  return { run, busy, failed, forgive: useCallback(() => setFailed(null), []) };
}
