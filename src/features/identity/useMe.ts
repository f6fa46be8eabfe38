import { useAnswer } from '@/platform/useAnswer';
import { useReturn } from '@/platform/useReturn';

const NOTHING = {};

/** Who is using this device; asked again whenever the reader comes back to the screen. */
export function useMe() {
  const asked = useAnswer('identity.me', NOTHING);
  useReturn(asked.reload);
  return asked;
}

export type Me = NonNullable<ReturnType<typeof useMe>['value']>;
