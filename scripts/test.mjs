// npm test. Plain Node up to the line that installs the packages; scripts/test.ts does the work.
import { spawn } from 'node:child_process';
import { prepare } from './tooling/prepare.mjs';

const root = await prepare();
const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/test.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
