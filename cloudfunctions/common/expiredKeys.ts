import { sql } from 'kysely';
import type { Db } from './database/connection';

const HOUR = 3_600_000;

/**
 * How long an idempotency key is kept with its answer. A client sends it again for as long as it has no definite answer:
 * within minutes, or when the reader takes a device up again that was put away. After a month nobody waits for an
 * answer any more, and one visit a day is held by the database itself.
 */
const KEPT = 30 * 24 * HOUR;

/** So that a long neglected store costs no command much. */
const AT_ONCE = 1_000;

/** When this process has last looked, by archive. */
const looked = new Map<string, number>();

/** Deletes the archive's keys that have had their time: in passing, once an hour in each process. */
export async function forgetExpiredKeys(options: { db: Db; archiveKey: string; now: Date }): Promise<void> {
  const { db, archiveKey, now } = options;
  const last = looked.get(archiveKey);
  if (last !== undefined && Math.abs(now.getTime() - last) < HOUR) return;
  looked.set(archiveKey, now.getTime());
  const before = new Date(now.getTime() - KEPT);
  await sql`
    delete from idempotency where ctid = any(array(
      select ctid from idempotency where archive_key = ${archiveKey} and created_at < ${before}
      order by created_at limit ${AT_ONCE} for update skip locked))`.execute(db);
}
