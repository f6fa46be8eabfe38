import type { FastifyReply } from 'fastify';
import type { Answer, ErrorCode, Refusal } from '@/shared/contracts/errors';

/** The HTTP status of every refusal, for proxies and monitors; clients read the code. */
export const statusOf: Record<ErrorCode, number> = {
  MALFORMED_REQUEST: 400,
  TOO_LARGE: 413,
  UNKNOWN_FUNCTION: 404,
  UNKNOWN_ACTION: 404,
  INVALID_INPUT: 422,
  NOT_SIGNED_IN: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  IDEMPOTENCY_KEY_REQUIRED: 400,
  IDEMPOTENCY_CONFLICT: 409,
  INTERNAL: 500,
  NETWORK: 503,
  SESSION_NOT_FOUND: 404,
  SESSION_FULL: 409,
  DAY_CLOSED: 409,
  CALENDAR_UNKNOWN: 409,
  TOO_SOON: 409,
  TOO_LATE: 409,
  ENTRY_NOT_BOOKABLE: 409,
  TOO_MANY_ITEMS: 409,
  ALREADY_BOOKED_THAT_DAY: 409,
  TOO_MANY_VISITS: 409,
  CANNOT_CANCEL: 409,
  ALREADY_DECIDED: 409,
  VISIT_DAY_OVER: 409,
  ENTRY_NOT_OPEN: 409,
};

/** Sends a function's answer as it is, with the status that belongs to it. */
export function sendAnswer(reply: FastifyReply, answer: Answer<unknown>): FastifyReply {
  return reply.status(answer.ok ? 200 : statusOf[answer.error.code]).send(answer);
}

/** Refuses in the shape of a function's answer. `status` only where HTTP has a more exact one. */
export function sendRefusal(
  reply: FastifyReply,
  error: Refusal,
  status = statusOf[error.code],
): FastifyReply {
  return reply
    .status(status)
    .send({ ok: false, error, requestId: reply.request.id } satisfies Answer<unknown>);
}
