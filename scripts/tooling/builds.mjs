import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CommandFailed, run } from './run.mjs';
import { hashOfInputs, readStamp, removeStamp, writeStamp } from './staleness.mjs';
import { step } from './steps.mjs';
import { texts } from './texts.mjs';

const common = ['package-lock.json', 'tsconfig.json', 'scripts/tooling/builds.mjs'];
const client = [...common, 'src', 'config', 'babel.config.cjs'];
const functions = [...common, 'src/shared', 'cloudfunctions', 'data/holidays'];

/** What each build is made from, what it leaves, and the script that makes it. */
const builds = {
  h5: {
    inputs: [...client, 'scripts/build-h5.ts', 'scripts/taro.ts'],
    output: 'dist/h5/index.html',
    script: 'scripts/build-h5.ts',
  },
  weapp: {
    inputs: [...client, 'project.config.json', 'scripts/build-weapp.ts', 'scripts/taro.ts'],
    output: 'dist/weapp/app.json',
    script: 'scripts/build-weapp.ts',
  },
  functions: {
    inputs: [...functions, 'scripts/build-functions.ts'],
    output: 'build/cloudfunctions/identity/index.js',
    script: 'scripts/build-functions.ts',
  },
  server: {
    inputs: [...functions, 'server', 'src/texts', 'scripts/build-server.ts'],
    output: 'build/server/index.cjs',
    script: 'scripts/build-server.ts',
  },
};

/**
 * Makes a build unless its result was made from exactly these inputs. Answers whether it had to.
 * @param {{ root: string, name: keyof typeof builds }} options
 */
export async function buildIfStale({ root, name }) {
  const { inputs, output, script } = builds[name];
  const stamp = join(root, 'build/stamps', name);
  const settings = Object.entries(process.env)
    .filter(([key]) => key.startsWith('TARO_APP_'))
    .map((pair) => pair.join('='))
    .sort();
  const hash = hashOfInputs({ root, inputs, settings });
  if (readStamp(stamp) === hash && existsSync(join(root, output))) return false;
  removeStamp(stamp);
  // Jest's own 'test' must not reach the compilers: they would build for development.
  const { NODE_ENV: _mode, ...env } = process.env;
  await step(texts.builds[name], async () => {
    const printed = await run(process.execPath, ['--import', 'tsx', script], { cwd: root, env });
    if (!existsSync(join(root, output))) throw new CommandFailed(script, printed);
  });
  writeStamp(stamp, hash);
  return true;
}
