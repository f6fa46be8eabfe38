import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const root = join(__dirname, '..');
const source = join(root, 'cloudfunctions');
const target = join(root, 'build/cloudfunctions');

/** The embedded database is for the host; in a function nothing uses it, so its import falls away. */
const withoutEmbedded: Plugin = {
  name: 'without-embedded-database',
  setup({ onResolve }) {
    onResolve({ filter: /^@electric-sql\/pglite/ }, ({ path }) => ({
      path,
      external: true,
      sideEffects: false,
    }));
  },
};

/**
 * One deployable folder per function, build/cloudfunctions/<name>/{index.js,package.json,config.json}: DevTools
 * uploads the function's own folder only, so everything but wx-server-sdk is inside index.js. No source beside
 * it: an index.ts next to index.js has broken deployments.
 */
async function buildFunctions(): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  const names = readdirSync(source).filter((name) => existsSync(join(source, name, 'index.ts')));
  for (const name of names.sort()) await buildFunction(name);
}

async function buildFunction(name: string): Promise<void> {
  const folder = join(target, name);
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`cloudfunctions/${name}/index.ts`],
    outfile: join(folder, 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // wx-server-sdk is CommonJS whose names Node's own import() does not see: import() becomes require().
    supported: { 'dynamic-import': false },
    external: ['wx-server-sdk', 'pg-native', 'pg-cloudflare'],
    plugins: [withoutEmbedded],
    metafile: true,
    logLevel: 'warning',
  });
  refuseStrangers(name, metafile.outputs);
  writeJson(join(folder, 'package.json'), {
    name,
    version: versionOf('package.json'),
    private: true,
    main: 'index.js',
    dependencies: { 'wx-server-sdk': versionOf('node_modules/wx-server-sdk/package.json') },
  });
  writeJson(join(folder, 'config.json'), { permissions: { openapi: [] }, triggers: [] });
}

const ALLOWED_OUTSIDE = ['wx-server-sdk', 'pg-native', 'pg-cloudflare'];

/** A package that is neither bundled nor declared would be missing in the cloud. */
function refuseStrangers(name: string, outputs: Record<string, { imports: { path: string }[] }>): void {
  const strangers = Object.values(outputs)
    .flatMap((output) => output.imports.map(({ path }) => path))
    .filter((path) => !isBuiltin(path) && !ALLOWED_OUTSIDE.includes(path));
  if (strangers.length > 0)
    throw new Error(`cloudfunctions/${name} needs packages that are not deployed: ${strangers.join(', ')}`);
}

function versionOf(packageFile: string): string {
  return (JSON.parse(readFileSync(join(root, packageFile), 'utf8')) as { version: string }).version;
}

function writeJson(path: string, content: unknown): void {
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
}

void buildFunctions();
