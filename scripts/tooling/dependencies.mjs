import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { step } from './steps.mjs';
import { texts } from './texts.mjs';

const OLDEST = [20, 19];

/** @param {string} version for instance '20.19.0' */
export function nodeIsNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/**
 * Installs what package-lock.json says, unless exactly that is there. npm notes what it has installed in
 * node_modules/.package-lock.json as its last act, so an installation that broke off counts as missing.
 * @param {string} root
 */
export async function ensureDependencies(root) {
  if (isInstalled(root)) return;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  await step(texts.installing, () =>
    npm
      ? run(process.execPath, [npm, ...args], { cwd: root })
      : run('npm', args, { cwd: root, shell: process.platform === 'win32' }),
  );
}

/** @param {string} root */
export function isInstalled(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const found = packagesOf(join(root, 'node_modules/.package-lock.json'));
  if (!wanted || !found) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || found[path]?.version === version,
  );
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}
