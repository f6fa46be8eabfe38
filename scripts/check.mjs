// npm run check: format, lint, import rules, types, then all tests. Plain Node up to the line that installs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { prepare } from './tooling/prepare.mjs';
import { run } from './tooling/run.mjs';
import { step } from './tooling/steps.mjs';

const root = await prepare();
const bin = (name) => join(root, 'node_modules/.bin', name);
const folders = ['src', 'cloudfunctions', 'server', 'test', 'bench', 'scripts', 'config'];

const parts = [
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['lint', 'eslint', ['.']],
  ['imports', 'depcruise', folders],
  ['types', 'tsc', ['--noEmit']],
];
let failed = 0;
for (const [title, program, args] of parts) {
  try {
    await step(title, () => run(bin(program), args, { cwd: root, shell: process.platform === 'win32' }));
  } catch (cause) {
    console.error(cause.output ?? cause);
    failed += 1;
  }
}

const tests = spawn(process.execPath, ['scripts/test.mjs'], { cwd: root, stdio: 'inherit' });
tests.on('close', (code) => {
  const counts = resultsOf(join(root, 'build/test-totals.json'));
  const passed = parts.length - failed + counts.passed;
  const failures = failed + Math.max(counts.failed, code === 0 ? 0 : 1);
  console.log(`\n${passed} passed, ${failures} failed`);
  process.exitCode = failures > 0 ? 1 : 0;
});

function resultsOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
  }
}
