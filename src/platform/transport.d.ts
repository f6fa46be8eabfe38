import type { Send } from './transportTypes';

/** Carries a call to its function; transport.h5.ts or transport.weapp.ts, picked at build time. */
export const send: Send;

/** Sends JSON to a path of our own server outside the functions, for instance '/session/demo'. */
export function post(path: string, body: unknown): ReturnType<Send>;
