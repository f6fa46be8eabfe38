import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies, nodeIsNewEnough } from './dependencies.mjs';
import { CommandFailed } from './run.mjs';
import { texts } from './texts.mjs';

/** Checks Node, installs the packages if need be, and goes to the root of the project, which it answers. */
export async function prepare() {
  const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
  if (!nodeIsNewEnough(process.versions.node)) {
    console.error(texts.nodeTooOld(process.version));
    process.exit(1);
  }
  process.chdir(root);
  await orExit(texts.installFailed, () => ensureDependencies(root));
  return root;
}

/**
 * Runs a step; a command that fails ends this process with what it printed last and a sentence, without a stack.
 * @param {string} sentence
 * @param {() => Promise<unknown>} work
 */
export async function orExit(sentence, work) {
  try {
    await work();
  } catch (cause) {
    if (!(cause instanceof CommandFailed)) throw cause;
    console.error(cause.output.trimEnd().split('\n').slice(-40).join('\n'));
    console.error(`\n${cause.message}\n${sentence}`);
    process.exit(1);
  }
}
