import { useCallback, useEffect, useRef, useState } from 'react';
import type { ActionName } from '@/shared/contracts/contracts';
import type { Refusal } from '@/shared/contracts/errors';
import { call } from './call';
import type { InputOf, OutputOf } from './call';
import { onSession } from './session';

export type Failed = Refusal & { requestId?: string };

export type Asked<Value> = {
  /** The latest answer to this input; it stays while it is asked again. */
  value: Value | null;
  failed: Failed | null;
  loading: boolean;
  /** Asks again. */
  reload: () => void;
};

/**
 * Asks a question when the screen opens and whenever its input changes; null asks nothing. A late answer to an
 * earlier question is dropped. What was refused for want of a session is asked again as soon as somebody signs in.
 */
export function useAnswer<A extends ActionName>(name: A, input: InputOf<A> | null): Asked<OutputOf<A>> {
  const question = input === null ? null : JSON.stringify(input);
  const [result, setResult] = useState<{
    to: string;
    value: OutputOf<A> | null;
    failed: Failed | null;
  } | null>(null);
  const [asking, setAsking] = useState(question !== null);
  const turn = useRef(0);

  const ask = useCallback(() => {
    const mine = ++turn.current;
    if (question === null) return setAsking(false);
    setAsking(true);
    void call(name, JSON.parse(question) as InputOf<A>).then((answer) => {
      if (turn.current !== mine) return;
      setAsking(false);
      setResult((before) =>
        answer.ok
          ? { to: question, value: answer.value, failed: null }
          : {
              to: question,
              value: before?.to === question ? before.value : null,
              failed: { ...answer.error, requestId: answer.requestId },
            },
      );
    });
  }, [name, question]);

  useEffect(() => {
    ask();
    return () => {
      turn.current += 1;
    };
  }, [ask]);

  const fitting = result?.to === question ? result : null;
  const wantsSession = fitting?.failed?.code === 'NOT_SIGNED_IN';
  useEffect(() => {
    if (wantsSession) return onSession((token) => token && ask());
  }, [wantsSession, ask]);

  return {
    value: fitting?.value ?? null,
    failed: asking ? null : (fitting?.failed ?? null),
    loading: asking || (question !== null && fitting === null),
    reload: ask,
  };
}
