import { getItem, removeItem, setItem } from '@/platform/storage';

const KEY = 'searches';
const KEPT = 8;

/** What was searched for on this device, the latest first. */
export function readHistory(): string[] {
  const kept = getItem<unknown>(KEY);
  return Array.isArray(kept) ? kept.filter((query): query is string => typeof query === 'string') : [];
}

/** Identity and telephone numbers are never kept on the device; no 档号 has as many digits in a row. */
const looksPersonal = (query: string): boolean => /\d{11}/.test(query.normalize('NFKC').replace(/\s/g, ''));

export function rememberSearch(query: string): void {
  const text = query.trim();
  if (text && !looksPersonal(text))
    setItem(KEY, [text, ...readHistory().filter((other) => other !== text)].slice(0, KEPT));
}

export const forgetSearches = (): void => removeItem(KEY);
