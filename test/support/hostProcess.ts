import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const bundle = join(root, 'build/server/index.cjs');

/** The host as a process of its own, without the builds of `npm start`: its printed lines and its end. */
export type HostProcess = {
  printed: () => string;
  /** Where it serves; waits for it. */
  origin: () => Promise<string>;
  /** Sends a signal and answers how the process ended. */
  end: (signal: NodeJS.Signals) => Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
};

/** An archive without demo data, so that the start is short. */
export const ownArchive = {
  DEMO: '0',
  ARCHIVE_KEY: 'lanxi',
  ARCHIVE_NAME: '兰溪档案馆',
  ARCHIVE_TELEPHONE: '000-0000-0000',
  ARCHIVE_ADDRESS: '兰溪路 1 号',
};

const script = `
  require(${JSON.stringify(bundle)})
    .main({ env: process.env, root: ${JSON.stringify(root)}, print: console.log, step: (_title, run) => run(() => {}) })
    .then((code) => { if (code !== null) process.exit(code); });`;

/** Starts the host with exactly these settings, on a free port unless PORT says otherwise. */
export function startProcess(env: Record<string, string>): HostProcess {
  if (!existsSync(bundle)) throw new Error(`${bundle} is missing: \`npm test\` builds it`);
  const child = spawn(process.execPath, ['-e', script], {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: '0', ...env },
  });
  let text = '';
  child.stdout.on('data', (part: Buffer) => (text += part.toString('utf8')));
  child.stderr.on('data', (part: Buffer) => (text += part.toString('utf8')));
  const ended: HostProcess['ended'] = new Promise((done) =>
    child.on('close', (code, signal) => done({ code, signal })),
  );
  return {
    printed: () => text,
    ended,
    async origin() {
      const end = Date.now() + 45_000;
      while (Date.now() < end && child.exitCode === null) {
        const found = /(http:\/\/localhost:\d+)\//.exec(text)?.[1];
        if (found) return found;
        await new Promise((done) => setTimeout(done, 50));
      }
      throw new Error(`The host did not start: ${text}`);
    },
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}
