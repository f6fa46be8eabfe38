import { useCallback, useState } from 'react';
import { usePageShow } from '@/platform/lifecycle';
import { BASKET_LIMIT, readBasket, writeBasket } from './basketStore';

/** The visit basket of this device, read again whenever the screen is shown: other screens change it too. */
export function useBasket() {
  const [ids, setIds] = useState(readBasket);
  usePageShow(() => setIds(readBasket()));

  const change = useCallback((next: (before: string[]) => string[]) => {
    const after = next(readBasket());
    writeBasket(after);
    setIds(after);
  }, []);

  return {
    ids,
    full: ids.length >= BASKET_LIMIT,
    has: (id: string) => ids.includes(id),
    /** At the end, or where it stood before. */
    add: useCallback(
      (id: string, at?: number) =>
        change((before) => (before.includes(id) ? before : inserted(before, id, at))),
      [change],
    ),
    remove: useCallback((id: string) => change((before) => before.filter((other) => other !== id)), [change]),
  };
}

export type Basket = ReturnType<typeof useBasket>;

const inserted = (ids: string[], id: string, at = ids.length) => [...ids.slice(0, at), id, ...ids.slice(at)];
