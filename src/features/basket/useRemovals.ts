import { useState } from 'react';
import type { Basket } from './useBasket';

type Removal = { id: string; at: number };

/**
 * What was taken out of the basket on this screen keeps its place in the list, to be put back from there: nothing moves
 * under the finger.
 */
export function useRemovals(basket: Basket) {
  const [taken, setTaken] = useState<Removal[]>([]);
  const removals = taken.filter(({ id }) => !basket.has(id)).sort((a, b) => a.at - b.at);
  const shown = [...basket.ids];
  for (const { id, at } of removals) shown.splice(at, 0, id);

  return {
    /** Ids of the basket and of what was taken out, each in its place. */
    shown,
    remove: (id: string) => {
      setTaken([...removals, { id, at: shown.indexOf(id) }]);
      basket.remove(id);
    },
    putBack: (id: string) =>
      basket.add(id, shown.slice(0, shown.indexOf(id)).filter((other) => basket.has(other)).length),
  };
}
