import { useEffect } from 'react';
import { onSession } from '@/platform/session';
import { useAnswer } from '@/platform/useAnswer';
import { useReturn } from '@/platform/useReturn';

const NOTHING = {};

/**
 * Who is using this device; asked again whenever the reader comes back to the screen, and when the session ends while it is
 * open.
 */
export function useMe() {
  const asked = useAnswer('identity.me', NOTHING);
  const { reload } = asked;
  useReturn(reload);
  useEffect(() => onSession((token) => token === null && reload()), [reload]);
  return asked;
}

export type Me = NonNullable<ReturnType<typeof useMe>['value']>;
