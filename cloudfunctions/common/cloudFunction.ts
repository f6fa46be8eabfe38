import { randomUUID } from 'node:crypto';
import type { Answer } from '@/shared/contracts/errors';
import type { FunctionName } from '@/shared/contracts/contracts';
import { cloudRuntime } from './cloudRuntime';
import { dispatch } from './dispatch';
import type { HandlersOf } from './handler';
import type { Runtime } from './runtime';
import { SettingError } from './settingError';

/** One deployable function: `handle` for the host and tests, `main` for the WeChat cloud. */
export type CloudFunction = {
  /** Runs one event for a caller whom the place has established. */
  handle: (event: unknown, runtime: Runtime) => Promise<Answer<unknown>>;
  /** Entry point in the WeChat cloud: the caller is `getWXContext().OPENID`, the store is PGHOST and its like. */
  main: (event: unknown) => Promise<Answer<unknown>>;
};

/** All that a function's index.ts has to do: name its handlers. */
export function cloudFunction<Name extends FunctionName>(
  functionName: Name,
  handlers: HandlersOf<Name>,
): CloudFunction {
  const handle: CloudFunction['handle'] = (event, runtime) =>
    dispatch({ functionName, handlers: handlers, event, runtime });
  return {
    handle,
    async main(event) {
      const requestId = randomUUID();
      try {
        return await handle(withoutPlatformKeys(event), await cloudRuntime(requestId));
      } catch (cause) {
        const reason = cause instanceof SettingError ? cause.message : undefined;
        const failed = (cause as Error).name;
        console.error(JSON.stringify({ requestId, function: functionName, failed, reason }));
        return { ok: false, error: { code: 'INTERNAL' }, requestId };
      }
    },
  };
}

/** The platform adds `userInfo` (appId, openId) to a client's event; the schemas refuse unknown keys. */
function withoutPlatformKeys(event: unknown): unknown {
  if (typeof event !== 'object' || event === null) return event;
  const { userInfo: _userInfo, tcbContext: _context, ...rest } = event as Record<string, unknown>;
  return rest;
}
