import type { KnownCaller } from './caller';
import { prepared, type Db } from './database/connection';
import { forgetExpiredKeys } from './expiredKeys';
import type { Outcome, Refused } from './handler';
import type { Sealer } from './sealing';

type Command<Value> = {
  db: Db;
  sealer: Sealer;
  archiveKey: string;
  caller: KnownCaller;
  key: string;
  action: string;
  input: unknown;
  now: Date;
  /** What of an answer is kept for the same key again. */
  toKeep: (value: Value) => unknown;
  run: (transaction: Db) => Promise<Outcome<Value>>;
};

/** `repeated`: it is what was kept the first time. */
export type Once<Value> = { outcome: Outcome<Value>; repeated: boolean };

/**
 * Runs a command once per key; the same key again is answered what was kept, with another body it is a conflict.
 * The commands of one caller run one after another: the transaction begins by locking the caller's row.
 *
 * The key is kept with its answer in the command's own transaction, before the write that many callers wait for
 * (`Done.last`), so that write is followed by nothing but the commit. A refusal undoes all of it and is then
 * kept on its own. If the same key was kept meanwhile, what was kept is the answer.
 *
 * Bodies hold telephone numbers: of a body only a keyed fingerprint is stored. Refusals hold what colleagues wrote: what
 * is kept is sealed.
 */
export async function once<Value>(command: Command<Value>): Promise<Once<Value>> {
  await forgetExpiredKeys(command);
  const inputHash = command.sealer.fingerprint({
    text: canonicalJson(command.input),
    context: 'idempotency|input',
  });
  try {
    return await command.db.transaction().execute(async (transaction) => {
      const earlier = await lockCaller({ ...command, db: transaction });
      if (earlier) return answerAgain({ command, earlier, inputHash });
      const outcome = await command.run(transaction);
      if (!outcome.ok) throw new Undone(outcome);
      const { last, ...answer } = outcome;
      const kept = { ...answer, value: command.toKeep(answer.value) };
      if (!(await keep({ command, db: transaction, inputHash, answer: kept }))) throw new Undone(null);
      const refusal = await last?.();
      if (refusal) throw new Undone(refusal);
      return { outcome: answer, repeated: false };
    });
  } catch (cause) {
    if (!(cause instanceof Undone)) throw cause;
    const { refusal } = cause;
    if (refusal && (await keep({ command, db: command.db, inputHash, answer: refusal })))
      return { outcome: refusal, repeated: false };
    return answerAgain({ command, earlier: await keptAnswer(command).executeTakeFirstOrThrow(), inputHash });
  }
}

/** Leaves the transaction, which undoes what the command wrote. Null: another call with this key was first. */
class Undone extends Error {
  constructor(readonly refusal: Refused | null) {
    super('undone');
  }
}

type KeyOf = Pick<Command<unknown>, 'db' | 'archiveKey' | 'caller' | 'key'>;
type Kept = { action: string; input_hash: string; answer: string };

/**
 * Locks the caller's row and reads what the key was answered before, in one round trip. A key kept while this
 * waited for the lock is not seen here, but `keep` will meet it.
 */
async function lockCaller(command: KeyOf): Promise<Kept | undefined> {
  const { db, archiveKey, caller, key } = command;
  const row = await db
    .selectFrom('person')
    .leftJoin('idempotency as kept', (join) =>
      join
        .onRef('kept.archive_key', '=', 'person.archive_key')
        .onRef('kept.person_id', '=', 'person.id')
        .on('kept.key', '=', key),
    )
    .select(['kept.action', 'kept.input_hash', 'kept.answer'])
    .where('person.archive_key', '=', archiveKey)
    .where('person.id', '=', caller.id)
    .forNoKeyUpdate('person')
    .modifyEnd(prepared)
    .executeTakeFirstOrThrow();
  const { action, input_hash, answer } = row;
  return action !== null && input_hash !== null && answer !== null
    ? { action, input_hash, answer }
    : undefined;
}

function keptAnswer({ db, archiveKey, caller, key }: KeyOf) {
  return db
    .selectFrom('idempotency')
    .select(['action', 'input_hash', 'answer'])
    .where('archive_key', '=', archiveKey)
    .where('person_id', '=', caller.id)
    .where('key', '=', key);
}

/** False when the key is there already. */
async function keep<Value>(options: {
  command: Command<Value>;
  db: Db;
  inputHash: string;
  answer: Outcome<unknown>;
}): Promise<boolean> {
  const { sealer, archiveKey, caller, key, action, now } = options.command;
  const answer = sealer.seal({ text: JSON.stringify(options.answer), context: contextOf(options.command) });
  const kept = await options.db
    .insertInto('idempotency')
    .values({
      archive_key: archiveKey,
      person_id: caller.id,
      key,
      action,
      input_hash: options.inputHash,
      answer,
      created_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .modifyEnd(prepared)
    .executeTakeFirst();
  return kept !== undefined;
}

function answerAgain<Value>(options: {
  command: Command<Value>;
  earlier: Kept;
  inputHash: string;
}): Once<Value> {
  const { command, earlier, inputHash } = options;
  if (earlier.action !== command.action || earlier.input_hash !== inputHash)
    return { outcome: { ok: false, error: { code: 'IDEMPOTENCY_CONFLICT' } }, repeated: false };
  const answer = command.sealer.open({ sealed: earlier.answer, context: contextOf(command) });
  return { outcome: JSON.parse(answer) as Outcome<Value>, repeated: true };
}

function contextOf({ archiveKey, caller, key }: KeyOf): string {
  return `idempotency|${archiveKey}|${caller.id}|${key}`;
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
      : inner,
  );
}
