import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { visitor, type Caller } from '@functions/common/caller';
import type { CloudFunction } from '@functions/common/cloudFunction';
import type { ActionContract } from '@/shared/contracts/action';
import { contracts, type ActionName, type Contracts, type FunctionName } from '@/shared/contracts/contracts';
import type { Answer } from '@/shared/contracts/errors';
import type { TestArchive } from './stores/seedArchive';

/** The instant of every call that names none: a Monday, 10:00 in Shanghai, of an ordinary week. */
export const MONDAY = new Date('2026-03-02T02:00:00Z');

type Place = { archive: TestArchive; caller?: Caller; now?: Date };

/**
 * Calls one action through the deployed bundle of its function. Commands get an idempotency key of their own
 * unless one is given. Every value must keep to its contract exactly, also after the journey through JSON.
 */
export async function callFunction<Name extends ActionName>(
  call: Place & { action: Name; input: Contracts[Name]['input']; idempotencyKey?: string },
): Promise<Answer<Contracts[Name]['output']>> {
  const [functionName, action] = call.action.split('.') as [FunctionName, string];
  const contract = contractOf({ functionName, action });
  const idempotencyKey = call.idempotencyKey ?? (contract.command ? randomUUID() : undefined);
  const answer = await sendEvent({
    ...call,
    functionName,
    event: { action, input: call.input, idempotencyKey },
  });
  if (!answer.ok) return answer;
  return {
    ok: true,
    value: contract.output.parse(answer.value) as z.output<typeof contract.output> &
      Contracts[Name]['output'],
  };
}

/** The same, for calls that must succeed: answers the value. */
export async function valueOf<Name extends ActionName>(
  call: Parameters<typeof callFunction<Name>>[0],
): Promise<Contracts[Name]['output']> {
  const answer = await callFunction(call);
  if (!answer.ok) throw new Error(`${call.action} was refused: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

/** Sends any event, also a hostile one, to the deployed bundle of a function; the answer as JSON carries it. */
export async function sendEvent(
  call: Place & { functionName: FunctionName; event: unknown },
): Promise<Answer<unknown>> {
  const { archive, caller = visitor, now = MONDAY, functionName, event } = call;
  const { handle } = await deployed(functionName);
  const runtime = {
    db: archive.store.db,
    sealer: archive.sealer,
    archiveKey: archive.key,
    caller,
    now,
    requestId: randomUUID(),
    demoSignIn: true,
    log: {
      error: (detail: unknown, message: string) =>
        void archive.logged.push(JSON.stringify({ message, detail })),
    },
  };
  return JSON.parse(JSON.stringify(await handle(event, runtime))) as Answer<unknown>;
}

function contractOf({
  functionName,
  action,
}: {
  functionName: FunctionName;
  action: string;
}): ActionContract {
  const contract = (contracts[functionName] as Record<string, ActionContract>)[action];
  if (!contract) throw new Error(`There is no ${functionName}.${action}`);
  return contract;
}

async function deployed(functionName: FunctionName): Promise<CloudFunction> {
  const bundle = join(__dirname, '../../build/cloudfunctions', functionName, 'index.js');
  if (!existsSync(bundle)) throw new Error(`${bundle} is missing: run \`npm run build:functions\` first`);
  return (await import(bundle)) as CloudFunction;
}
