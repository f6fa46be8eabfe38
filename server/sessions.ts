import { createHash, randomBytes } from 'node:crypto';
import type { KnownCaller } from '@functions/common/caller';
import type { Db } from '@functions/common/database/connection';

const HOUR = 3_600_000;
const LIFETIME = { reader: 30 * 24 * HOUR, staff: 12 * HOUR };

type At = { db: Db; archiveKey: string; now: Date };

/** Signs a person in: a random 256-bit token, of which only the hash is stored. 30 days, staff 12 hours. */
export async function startSession({
  db,
  archiveKey,
  now,
  person,
}: At & { person: KnownCaller }): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await db
    .deleteFrom('sign_in')
    .where('archive_key', '=', archiveKey)
    .where('expires_at', '<=', now)
    .execute();
  await db
    .insertInto('sign_in')
    .values({
      archive_key: archiveKey,
      token_hash: hashOf(token),
      person_id: person.id,
      expires_at: new Date(now.getTime() + LIFETIME[person.role]),
    })
    .execute();
  return token;
}

/** Whose token it is; null when it is unknown, ended or expired. */
export async function callerOf({
  db,
  archiveKey,
  now,
  token,
}: At & { token: string }): Promise<KnownCaller | null> {
  const person = await db
    .selectFrom('sign_in')
    .innerJoin('person', (join) =>
      join
        .onRef('person.archive_key', '=', 'sign_in.archive_key')
        .onRef('person.id', '=', 'sign_in.person_id'),
    )
    .select(['person.id', 'person.role', 'person.name'])
    .where('sign_in.archive_key', '=', archiveKey)
    .where('sign_in.token_hash', '=', hashOf(token))
    .where('sign_in.expires_at', '>', now)
    .executeTakeFirst();
  return person ?? null;
}

/** Signs out. A token that is not known is signed out already. */
export async function endSession({
  db,
  archiveKey,
  token,
}: Omit<At, 'now'> & { token: string }): Promise<void> {
  await db
    .deleteFrom('sign_in')
    .where('archive_key', '=', archiveKey)
    .where('token_hash', '=', hashOf(token))
    .execute();
}

/** The bearer token of an Authorization header; null when there is no header; '' when it is none of ours. */
export function bearerToken(authorization: string | undefined): string | null {
  if (authorization === undefined) return null;
  return /^Bearer ([A-Za-z0-9_-]{43})$/i.exec(authorization)?.[1] ?? '';
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
