import { getItem, removeItem, setItem } from '@/platform/storage';

const KEY = 'searches';
const KEPT = 8;

/** What was searched for on this device, the latest first. */
export function readHistory(): string[] {
  const kept = getItem<unknown>(KEY);
  return Array.isArray(kept) ? kept.filter((query): query is string => typeof query === 'string') : [];
}

export function rememberSearch(query: string): void {
  const text = query.trim();
  if (text) setItem(KEY, [text, ...readHistory().filter((other) => other !== text)].slice(0, KEPT));
}

export const forgetSearches = (): void => removeItem(KEY);
