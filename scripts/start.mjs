// npm start. Plain Node up to the line that installs the packages: a fresh clone has none.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './tooling/builds.mjs';
import { orExit, prepare } from './tooling/prepare.mjs';
import { step } from './tooling/steps.mjs';
import { texts } from './tooling/texts.mjs';

const root = await prepare();
for (const name of ['server', 'h5', 'functions'])
  await orExit(texts.buildFailed, () => buildIfStale({ root, name }));

const { main } = await import(pathToFileURL(join(root, 'build/server/index.cjs')).href);
const print = (line) => console.log(line);
const exitCode = await main({ env: process.env, root, print, step });
if (exitCode !== null) process.exit(exitCode);
