import { getItem, removeItem, setItem } from './storage';

const KEY = 'session';

/** The bearer token of the signed-in person, or null. An opaque secret: it says nothing about them. */
export const sessionToken = () => getItem<string>(KEY);

export const keepSession = (token: string) => setItem(KEY, token);

export const forgetSession = () => removeItem(KEY);
