import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles the host with all functions into build/server/index.cjs; packages stay in node_modules. */
async function buildServer(): Promise<void> {
  const root = join(__dirname, '..');
  await build({
    absWorkingDir: root,
    entryPoints: ['server/main.ts'],
    outfile: 'build/server/index.cjs',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    sourcemap: 'linked',
    logLevel: 'warning',
  });
}

void buildServer();
