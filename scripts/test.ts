import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, installChromium } from './chromium';
import { startPostgres } from './postgres';
import { buildIfStale } from './tooling/builds.mjs';

/** What a test run needs of the machine: where it is looked for, and which tests go without it. */
type Need = { name: string; without: Record<string, string>; tests: string[]; leftOut: string };

const postgres: Need = {
  name: 'PostgreSQL 15+',
  without: { CHADANG_WITHOUT_POSTGRES: '1' },
  tests: ['\\.postgres\\.test\\.ts$', '/test/functions/deployment/'],
  leftOut:
    'test/functions/deployment, *.postgres.test.ts, and the PostgreSQL half of every suite that runs on both stores',
};
const chromium: Need = {
  name: 'Chromium',
  without: { CHADANG_WITHOUT_CHROMIUM: '1' },
  tests: ['/test/journeys/'],
  leftOut: 'test/journeys',
};

type Build = Parameters<typeof buildIfStale>[0]['name'];

/** The tests that run a build's result. */
const neededBy: Record<Build, string[]> = {
  functions: ['test/functions', 'test/journeys', 'test/weapp'],
  server: ['test/functions/host', 'test/journeys'],
  weapp: ['test/weapp'],
  h5: ['test/journeys'],
};

const root = join(__dirname, '..');
const results = join(root, 'build/test-results.json');
/** Read by scripts/check.mjs. */
const totals = join(root, 'build/test-totals.json');

/**
 * Finds what the tests need, builds what is stale, runs jest, and says what could not run. Arguments go to jest:
 * `npm test -- test/domain`. The last line is 'N passed, N failed'.
 */
async function test(args: string[]): Promise<number> {
  mkdirSync(join(root, 'build'), { recursive: true });
  rmSync(totals, { force: true });
  const filters = args.filter((arg) => !arg.startsWith('-'));
  const touches = (folder: string) =>
    filters.length === 0 || filters.some((filter) => filter.startsWith(folder) || folder.startsWith(filter));
  const missing: Need[] = [];
  const env: Record<string, string> = {};

  const browser = findChromium() ?? (touches('test/journeys') ? installChromium() : null);
  if (browser) env.CHROMIUM_PATH = browser;
  else if (touches('test/journeys')) missing.push(chromium);

  const database = process.env.TEST_DATABASE_URL ? null : await startPostgres();
  if (database && 'url' in database) env.TEST_DATABASE_URL = database.url;
  else if (database) {
    missing.push(postgres);
    console.log(`PostgreSQL: ${database.missing}`);
  }

  try {
    if (missing.length > 0 && process.env.CHADANG_REQUIRE_ALL === '1') return refuse(missing);
    const needed = (Object.keys(neededBy) as Build[]).filter((name) => neededBy[name].some(touches));
    for (const name of needed) await buildIfStale({ root, name });
    for (const need of missing) Object.assign(env, need.without);
    await runJest({ args, env, missing });
  } finally {
    if (database && 'stop' in database) await database.stop();
  }
  return report(missing);
}

function runJest(options: { args: string[]; env: Record<string, string>; missing: Need[] }): Promise<void> {
  rmSync(results, { force: true });
  const ignored = options.missing.flatMap((need) => need.tests);
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const args = [
    ...['--maxWorkers=2', '--json', `--outputFile=${results}`],
    ...(ignored.length > 0 ? ['--testPathIgnorePatterns', '/node_modules/', ...ignored, '--'] : []),
    ...options.args,
  ];
  // Jest repeats its JSON on the standard output; people read the other one.
  const child = spawn(process.execPath, [jest, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...options.env },
  });
  // A run that is stopped still stops its database.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', () => done());
  });
}

type Results = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numRuntimeErrorTestSuites: number;
  success: boolean;
};

/** A test that was skipped, or a file that did not load, count as failed: they show nothing. */
function report(missing: Need[]): number {
  const counts = existsSync(results) ? (JSON.parse(readFileSync(results, 'utf8')) as Results) : null;
  // Without PostgreSQL its suites stand in the results as things to do.
  const expected = missing.length > 0 ? (counts?.numTodoTests ?? 0) : 0;
  const notRun = counts ? counts.numPendingTests + counts.numTodoTests - expected : 0;
  const failed = counts ? counts.numFailedTests + counts.numRuntimeErrorTestSuites + notRun : 1;
  if (notRun > 0) console.log(`\n${notRun} tests were skipped`);
  for (const need of missing)
    console.log(`\nNot run, because this machine has no ${need.name}: ${need.tests.join(', ')}`);
  total(counts?.numPassedTests ?? 0, failed);
  return failed > 0 || !counts?.success ? 1 : 0;
}

function refuse(missing: Need[]): number {
  for (const need of missing) console.log(`Compulsory here, but this machine has no ${need.name}`);
  total(0, missing.length);
  return 1;
}

function total(passed: number, failed: number): void {
  writeFileSync(totals, JSON.stringify({ passed, failed }));
  console.log(`\n${passed} passed, ${failed} failed`);
}

test(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (cause: unknown) => {
    console.error((cause as { output?: string }).output ?? cause);
    total(0, 1);
    process.exit(1);
  },
);
