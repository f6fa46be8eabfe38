import { resolve } from 'node:path';
import { REQUEST_STATEMENT_LIMIT } from '@functions/common/database/pools';
import { hostTexts } from '@/texts/zh-CN/host';
import { clockFrom } from './clock';
import { ensureDataKey } from './dataKey';
import { loadDemoArchive } from './demo/loadDemo';
import { createHost } from './host';
import { ensureFree, listen, listeningOf } from './listening';
import { servedArchive } from './servedArchive';
import { StartError } from './startError';
import { openStore, type Store } from './store';
import { wechatSettings } from './wechat';

export type MainOptions = {
  env: NodeJS.ProcessEnv;
  /** Root of the project, where dist/h5 is. */
  root: string;
  print: (line: string) => void;
  /** Runs a long step and shows how it goes. */
  step: <T>(title: string, run: (progress: (line: string) => void) => Promise<T>) => Promise<T>;
};

/**
 * `npm start` after the builds: opens the store, finds or loads the archive, serves, and prints the addresses.
 * Answers the exit code when it could not start, null when it serves.
 */
export async function main(options: MainOptions): Promise<number | null> {
  try {
    await serve(options);
    return null;
  } catch (cause) {
    if (!(cause instanceof StartError)) throw cause;
    options.print(`\n${cause.message}`);
    return 1;
  }
}

async function serve({ env, root, print, step }: MainOptions): Promise<void> {
  const listening = listeningOf(env);
  await ensureFree(listening);
  const store = await step(hostTexts.opening, () =>
    openStore({ env, log: print, statementLimit: REQUEST_STATEMENT_LIMIT }),
  );
  try {
    const demo = env.DEMO ? env.DEMO === '1' : store.kind === 'embedded';
    const clock = clockFrom({ start: env.CHADANG_NOW, demo });
    const archiveKey = demo
      ? await step(hostTexts.loadingDemo, (onProgress) =>
          store.unhurried((db) => loadDemoArchive({ db, now: clock(), onProgress })),
        )
      : await servedArchive({ db: store.db, env });
    await ensureDataKey({ ...store, env, archiveKey });
    const app = await createHost({
      store,
      archiveKey,
      demo,
      clock,
      h5Root: resolve(root, 'dist/h5'),
      wechat: wechatSettings(env),
      logLevel: env.LOG_LEVEL || (store.kind === 'embedded' ? 'warn' : 'info'),
    });
    const port = await listen(app, listening);
    endOnSignal({ app, store, print });
    print(hostTexts.serving({ origin: `http://${listening.host}:${port}`, demo }));
  } catch (cause) {
    await store.close();
    throw cause;
  }
}

/** First signal: finish what is running, close the store, give its directory free. A second one ends at once. */
function endOnSignal({
  app,
  store,
  print,
}: {
  app: { close: () => Promise<void> };
  store: Store;
  print: (line: string) => void;
}): void {
  let ending = false;
  const end = async () => {
    if (ending) process.exit(130);
    ending = true;
    print(hostTexts.ending);
    await app.close();
    await store.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
}
