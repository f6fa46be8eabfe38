import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * One hash over the content of files and folders and a few settings.
 * @param {{ root: string, inputs: string[], settings?: string[] }} options
 */
export function hashOfInputs({ root, inputs, settings = [] }) {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const path of inputs.flatMap((input) => filesUnder(root, input)).sort())
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

/** The hash that a build was made from, or null. @param {string} stamp path of its stamp file */
export function readStamp(stamp) {
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : null;
}

/** Notes what a finished build was made from. */
export function writeStamp(stamp, hash) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

/** Before a build: what it leaves behind when it breaks off counts as stale. */
export function removeStamp(stamp) {
  rmSync(stamp, { force: true });
}

function filesUnder(root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full).flatMap((name) => filesUnder(root, `${path}/${name}`));
}
