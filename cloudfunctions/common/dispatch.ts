import { types } from 'node:util';
import { z } from 'zod';
import type { ActionContract } from '@/shared/contracts/action';
import type { Answer, FieldProblem } from '@/shared/contracts/errors';
import { contracts, type FunctionName } from '@/shared/contracts/contracts';
import { mayRun } from '@/shared/domain/identity/permissions';
import { recordAudit } from './audit';
import { refuse, type Outcome } from './handler';
import { once } from './idempotency';
import type { Runtime } from './runtime';

const envelope = z.strictObject({
  action: z.string().max(60),
  input: z.unknown().optional(),
  idempotencyKey: z
    .string()
    .regex(/^[A-Za-z0-9_-]{8,64}$/)
    .optional(),
});

type AnyHandler = (context: never) => Promise<Outcome<unknown>>;

/**
 * The one way into every function: parse (strict), authorise by role, apply the idempotency key, run. A repeated command
 * is decided as it was and shown as it is: its answer is read afresh, with all that belongs to reading it, such as
 * the audit of a telephone number. Whatever is thrown becomes INTERNAL with the request id that the user can
 * quote; the cause goes to the log alone.
 */
export async function dispatch(options: {
  functionName: FunctionName;
  handlers: Record<string, AnyHandler>;
  event: unknown;
  runtime: Runtime;
}): Promise<Answer<unknown>> {
  const { runtime } = options;
  try {
    const outcome = await answer(options);
    return outcome.ok ? outcome : { ...outcome, requestId: runtime.requestId };
  } catch (cause) {
    runtime.log.error(
      { requestId: runtime.requestId, function: options.functionName, cause: describe(cause) },
      'function failed',
    );
    return { ok: false, error: { code: 'INTERNAL' }, requestId: runtime.requestId };
  }
}

async function answer({
  functionName,
  handlers,
  event,
  runtime,
}: Parameters<typeof dispatch>[0]): Promise<Outcome<unknown>> {
  const request = envelope.safeParse(event, { reportInput: true });
  if (!request.success) return refuse('MALFORMED_REQUEST', fieldProblems(request.error));
  const { action, idempotencyKey } = request.data;
  const table: Record<string, ActionContract> = contracts[functionName];
  const contract = Object.hasOwn(table, action) ? table[action] : undefined;
  const handler = handlers[action];
  if (!contract || !handler) return refuse('UNKNOWN_ACTION');

  const name = `${functionName}.${action}`;
  const { caller, db, sealer, archiveKey, now } = runtime;
  if (!mayRun({ role: caller.role, action: name })) {
    const code = caller.role === 'visitor' ? 'NOT_SIGNED_IN' : 'FORBIDDEN';
    if (code === 'FORBIDDEN')
      await db.transaction().execute((transaction) =>
        recordAudit({
          db: transaction,
          archiveKey,
          caller,
          now,
          action: name,
          outcome: code,
          object: null,
        }),
      );
    return refuse(code);
  }

  const { input: given = {} } = request.data;
  const input = contract.input.safeParse(given, { reportInput: true });
  if (!input.success) return refuse('INVALID_INPUT', fieldProblems(input.error));
  const run = (on: Runtime['db']) => handler({ ...runtime, db: on, input: input.data } as never);
  if (!contract.command) return run(db);
  if (!idempotencyKey) return refuse('IDEMPOTENCY_KEY_REQUIRED');
  if (caller.role === 'visitor') return refuse('NOT_SIGNED_IN');
  const { outcome, repeated } = await once({
    db,
    sealer,
    archiveKey,
    caller,
    key: idempotencyKey,
    action: name,
    input: input.data,
    now,
    toKeep: (value) => (contract.again ? idOf(value) : value),
    run,
  });
  if (!repeated || !outcome.ok || !contract.again) return outcome;
  const again = { action: contract.again, input: idOf(outcome.value) };
  return answer({ functionName, handlers, event: again, runtime });
}

function idOf(value: unknown): { id: string } {
  return { id: (value as { id: string }).id };
}

function fieldProblems(error: z.ZodError): Record<string, FieldProblem> {
  const problems: Record<string, FieldProblem> = {};
  for (const issue of error.issues) {
    const at = issue.path.join('.');
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) problems[at ? `${at}.${key}` : key] = 'UNKNOWN_KEY';
    else problems[at || 'input'] ??= problemOf(issue);
  }
  return problems;
}

const named: readonly string[] = [
  'REQUIRED',
  'TOO_LONG',
  'TOO_SHORT',
  'WRONG_FORMAT',
] satisfies FieldProblem[];

function problemOf(issue: z.core.$ZodIssue): FieldProblem {
  if (issue.input === undefined) return 'REQUIRED';
  if (named.includes(issue.message)) return issue.message as FieldProblem;
  if (issue.code === 'invalid_type') return 'WRONG_TYPE';
  if (issue.code === 'too_big') return 'TOO_LONG';
  if (issue.code === 'too_small') return 'TOO_SHORT';
  return 'WRONG_FORMAT';
}

/** Message and stack, without the values that a database error may quote. */
function describe(cause: unknown): Record<string, unknown> {
  if (!types.isNativeError(cause)) return { thrown: typeof cause };
  const { code } = cause as { code?: unknown };
  const fromDatabase = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);
  const frames = cause.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return { name: cause.name, code, message: fromDatabase ? 'database error' : cause.message, frames };
}
