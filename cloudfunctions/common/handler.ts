import type { ActionName, Contracts } from '@/shared/contracts/contracts';
import type { Refusal } from '@/shared/contracts/errors';
import type { permissions } from '@/shared/domain/identity/permissions';
import type { Caller, KnownCaller } from './caller';
import type { Runtime } from './runtime';

/** Who may reach a handler follows from the permission table, so a handler for readers has a caller with an id. */
type CallerOf<Name extends ActionName> = 'visitor' extends (typeof permissions)[Name][number]
  ? Caller
  : KnownCaller;

/**
 * What a handler is given. In a command `db` is the transaction that also keeps the idempotency key: what it
 * writes is undone when it refuses. The caller's own row is locked in it.
 */
export type HandlerContext<Name extends ActionName> = Omit<Runtime, 'caller'> & {
  input: Contracts[Name]['parsed'];
  caller: CallerOf<Name>;
};

export type Refused = { ok: false; error: Refusal };

/**
 * `last`, of a command: the write that many callers wait for, run after everything else just before the commit, so
 * that what it locks is locked for the shortest time. It may still refuse.
 */
export type Done<Value> = { ok: true; value: Value; last?: () => Promise<Refused | undefined> };

export type Outcome<Value> = Done<Value> | Refused;

export type Handler<Name extends ActionName> = (
  context: HandlerContext<Name>,
) => Promise<Outcome<Contracts[Name]['output']>>;

/** One handler for every action of a function; a missing one does not compile. */
export type HandlersOf<Function extends string> = {
  [Name in ActionName as Name extends `${Function}.${infer Action}` ? Action : never]: Handler<Name>;
};

export function done<Value>(value: Value): Done<Value> {
  return { ok: true, value };
}

export function refuse(
  code: Refusal['code'],
  fields?: Record<string, string>,
): { ok: false; error: Refusal } {
  return { ok: false, error: fields ? { code, fields } : { code } };
}
