import type { Answer, ErrorCode } from '@/shared/contracts/errors';

/** How long a person waits for an answer before being told that there is none, in ms. */
export const TIMEOUT = 10_000;

const refused = (code: ErrorCode): Answer<never> => ({ ok: false, error: { code } });

export const noNetwork = refused('NETWORK');

/** What came back, if it has the shape of an answer. */
export function answerFrom(body: unknown): Answer<unknown> {
  if (typeof body !== 'object' || body === null || !('ok' in body)) return refused('INTERNAL');
  if (body.ok === true) return body as Answer<unknown>;
  const { error } = body as { error?: { code?: unknown } };
  return typeof error?.code === 'string' ? (body as Answer<unknown>) : refused('INTERNAL');
}
