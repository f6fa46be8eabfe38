import { createHash } from 'node:crypto';
import type { Outcome } from './handler';
import type { KnownCaller } from './caller';
import type { Db } from './database/connection';
import { sql } from 'kysely';

/**
 * Runs a command once per key. The key's row is inserted first, so a second call with the same key waits for the
 * first and then answers what the first answered; with another body it is a conflict. A refusal undoes what the
 * command wrote but keeps the key with the refusal as its answer.
 */
export async function once<Value>(options: {
  db: Db;
  archiveKey: string;
  caller: KnownCaller;
  key: string;
  action: string;
  input: unknown;
  now: Date;
  run: (transaction: Db) => Promise<Outcome<Value>>;
}): Promise<Outcome<Value>> {
  const { db, archiveKey, caller, key, action, now, run } = options;
  const inputHash = createHash('sha256').update(canonicalJson(options.input)).digest('hex');
  return db.transaction().execute(async (transaction) => {
    const inserted = await transaction
      .insertInto('idempotency')
      .values({
        archive_key: archiveKey,
        person_id: caller.id,
        key,
        action,
        input_hash: inputHash,
        answer: null,
        created_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('key')
      .executeTakeFirst();
    const ofKey = { archive_key: archiveKey, person_id: caller.id, key };
    if (!inserted) {
      const earlier = await transaction
        .selectFrom('idempotency')
        .select(['action', 'input_hash', 'answer'])
        .where((where) => where.and(ofKey))
        .executeTakeFirstOrThrow();
      if (earlier.action !== action || earlier.input_hash !== inputHash)
        return { ok: false, error: { code: 'IDEMPOTENCY_CONFLICT' } };
      return earlier.answer as Outcome<Value>;
    }
    await sql`savepoint command`.execute(transaction);
    const outcome = await run(transaction);
    if (!outcome.ok) await sql`rollback to savepoint command`.execute(transaction);
    await transaction
      .updateTable('idempotency')
      .set({ answer: JSON.stringify(outcome) })
      .where((where) => where.and(ofKey))
      .execute();
    return outcome;
  });
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
      : inner,
  );
}
