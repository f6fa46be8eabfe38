import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Caller } from './caller';
import type { Db } from './database/connection';

export type AuditEvent = {
  db: Db;
  archiveKey: string;
  caller: Caller;
  now: Date;
  /** 'staff.confirm' */
  action: string;
  /** 'DONE' or the code of the refusal. */
  outcome: string;
  /** Id of what was acted on; never personal data. */
  object: string | null;
};

type Link = {
  number: string;
  at: string;
  person_id: string | null;
  role: string;
  action: string;
  outcome: string;
  object: string | null;
  previous_hash: string;
};

const FIRST = '0'.repeat(64);

/**
 * Appends to the archive's audit chain (trust S9). Staff actions and refusals only: an advisory lock per archive
 * orders the writers, which the booking path must not wait for. `db` must be a transaction.
 */
export async function recordAudit(event: AuditEvent): Promise<void> {
  const { db, archiveKey } = event;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`audit ${archiveKey}`}, 0))`.execute(db);
  const last = await db
    .selectFrom('audit')
    .select(['number', 'hash'])
    .where('archive_key', '=', archiveKey)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const link: Link = {
    number: String(BigInt(last?.number ?? '0') + 1n),
    at: event.now.toISOString(),
    person_id: event.caller.id,
    role: event.caller.role,
    action: event.action,
    outcome: event.outcome,
    object: event.object,
    previous_hash: last?.hash ?? FIRST,
  };
  await db
    .insertInto('audit')
    .values({ archive_key: archiveKey, ...link, hash: hashOf(link) })
    .execute();
}

/**
 * Checks the whole chain. `anchor` is a head noted elsewhere earlier; without one a cut-off end cannot be found.
 * Answers the number of the first link that does not fit, or null.
 */
export async function findAuditBreak(options: {
  db: Db;
  archiveKey: string;
  anchor?: { number: string; hash: string };
}): Promise<string | null> {
  const links = await options.db
    .selectFrom('audit')
    .selectAll()
    .where('archive_key', '=', options.archiveKey)
    .orderBy('number')
    .execute();
  let previous = { number: '0', hash: FIRST };
  for (const { archive_key: _archive, hash, at, ...rest } of links) {
    const link: Link = { ...rest, at: at.toISOString() };
    const expected = String(BigInt(previous.number) + 1n);
    if (link.number !== expected || link.previous_hash !== previous.hash || hash !== hashOf(link))
      return expected;
    previous = { number: link.number, hash };
  }
  const { anchor } = options;
  if (anchor && links.find((link) => link.number === anchor.number)?.hash !== anchor.hash)
    return anchor.number;
  return null;
}

function hashOf(link: Link): string {
  const fields = [
    link.number,
    link.at,
    link.person_id,
    link.role,
    link.action,
    link.outcome,
    link.object,
    link.previous_hash,
  ];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
