import type { ActionName } from '@/shared/contracts/contracts';
import type { Answer, ErrorCode } from '@/shared/contracts/errors';
import type { InputOf, OutputOf } from '@/platform/call';
import { sessionToken } from '@/platform/session';
import type { FunctionCall } from '@/platform/transportTypes';

type Handler = (input: unknown, call: FunctionCall) => Answer<unknown> | Promise<Answer<unknown>>;

const handlers = new Map<string, Handler>();
const received: FunctionCall[] = [];
let endedToken: string | null = null;

/** Prepares the answer to an action; the latest preparation counts. */
export function answer<A extends ActionName>(
  name: A,
  handler: (input: InputOf<A>, call: FunctionCall) => Answer<OutputOf<A>> | Promise<Answer<OutputOf<A>>>,
): void {
  handlers.set(name, handler);
}

/** Prepares the same value for every call of an action. */
export function answerWith<A extends ActionName>(name: A, value: OutputOf<A>): void {
  answer(name, () => ({ ok: true, value }));
}

/** Prepares a refusal. */
export function refuse(name: ActionName, code: ErrorCode, fields?: Record<string, string>): void {
  handlers.set(name, () => ({
    ok: false,
    error: { code, ...(fields && { fields }) },
    requestId: 'request-1',
  }));
}

/** From now on this session no longer counts: like the host, every call that comes with it is refused. */
export function endSession(token: string): void {
  endedToken = token;
}

/** The calls of an action so far, the first one first. */
export function callsTo(name: ActionName): FunctionCall[] {
  return received.filter((call) => `${call.function}.${call.action}` === name);
}

export function resetServer(): void {
  handlers.clear();
  received.length = 0;
  endedToken = null;
}

/** Takes the place of platform/transport in screen tests. */
export async function send(call: FunctionCall): Promise<Answer<unknown>> {
  received.push(call);
  if (endedToken !== null && sessionToken() === endedToken)
    return { ok: false, error: { code: 'NOT_SIGNED_IN' } };
  const name = `${call.function}.${call.action}`;
  const handler = handlers.get(name);
  if (!handler) throw new Error(`The test prepared no answer to ${name}`);
  return handler(call.input, call);
}

/** Other paths of the server, prepared under their path. */
export async function post(path: string, body: unknown): Promise<Answer<unknown>> {
  const handler = handlers.get(path);
  if (!handler) throw new Error(`The test prepared no answer to ${path}`);
  return handler(body, { function: '', action: path, input: body });
}

/** Prepares the answer to post(), for instance to '/session/demo'. */
export function answerPost(path: string, handler: Handler): void {
  handlers.set(path, handler);
}
