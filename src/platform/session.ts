import { getItem, removeItem, setItem } from './storage';

const KEY = 'session';

/** The bearer token of the signed-in person, or null. An opaque secret: it says nothing about them. */
export const sessionToken = () => getItem<string>(KEY);

type Listener = (token: string | null) => void;
const listeners = new Set<Listener>();

/** Answers whether the device took it. */
export function keepSession(token: string): boolean {
  const kept = setItem(KEY, token);
  if (kept) tell(token);
  return kept;
}

export function forgetSession(): void {
  removeItem(KEY);
  tell(null);
}

/** Hears of every sign-in (its token) and of every end of a session (null). Answers how to stop listening. */
export function onSession(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function tell(token: string | null): void {
  listeners.forEach((listener) => listener(token));
}
