import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { taroBuild } from './taro';

const COMPRESSIBLE = /\.(js|css|html|svg|json)$/;
/** Smaller files fit one packet anyway. */
const SMALLEST = 1024;

/** Builds the H5 client into dist/h5 and puts a .br and a .gz beside every file that gains by it. */
async function buildH5(): Promise<void> {
  const root = join(__dirname, '..');
  const output = join(root, 'dist/h5');
  // Names carry a hash of their content: old ones would stay for ever.
  rmSync(output, { recursive: true, force: true });
  await taroBuild({ root, type: 'h5' });
  for (const path of filesUnder(output)) compress(path);
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

function compress(path: string): void {
  if (!COMPRESSIBLE.test(path) || statSync(path).size < SMALLEST) return;
  const content = readFileSync(path);
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  writeFileSync(`${path}.br`, brotliCompressSync(content, { params }));
}

void buildH5();
