import { getItem, setItem } from '@/platform/storage';

const KEY = 'basket';

/** The contract takes no more in one question; the archive's own limit is smaller. */
export const BASKET_LIMIT = 40;

/** Ids of the entries in the visit basket, in the order in which they were put there; kept on the device. */
export function readBasket(): string[] {
  const kept = getItem<unknown>(KEY);
  return Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string') : [];
}

export const writeBasket = (ids: string[]): boolean => setItem(KEY, ids);

/** Takes out what has been booked and leaves what was added since. */
export function takeFromBasket(booked: string[]): void {
  writeBasket(readBasket().filter((id) => !booked.includes(id)));
}
