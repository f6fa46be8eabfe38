import type { Caller } from './caller';
import type { Db } from './database/connection';
import type { Sealer } from './sealing';

/** What one call of a function needs from the place it runs in. */
export type Runtime = {
  db: Db;
  sealer: Sealer;
  archiveKey: string;
  caller: Caller;
  /** The instant of the call. Rules are given this, they read no clock. */
  now: Date;
  requestId: string;
  /** The demo sign-in is offered here. */
  demoSignIn: boolean;
  log: Log;
};

/** Structured lines without personal data. */
export type Log = { error: (detail: Record<string, unknown>, message: string) => void };
