import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { StartError } from './startError';

/** Who holds a directory. `started` tells a process from a later one that was given the same number. */
type Holder = { pid: number; host: string; started: string | null; id: string };

const HEARTBEAT = 5_000;
/** A holder on another machine (a shared disk, another container) counts as gone after this long without a sign. */
const SILENCE = 30_000;

/**
 * Takes a directory for this process, because PGlite itself takes no lock and two processes lose rows. The lock
 * file appears with its content in one step (link); one left by a dead process is taken over. `onLost` is called when
 * another process has taken this one for dead, as after a long sleep: from then on nothing may be written.
 * @throws StartError DIRECTORY_LOCKED
 */
export function lockDirectory({ directory, onLost }: { directory: string; onLost: () => void }): {
  release: () => void;
} {
  const path = `${directory}/store.lock`;
  const mine: Holder = {
    pid: process.pid,
    host: hostname(),
    started: startOf(process.pid),
    id: randomUUID(),
  };
  while (!create(path, mine)) {
    const holder = read(path);
    if (holder === 'gone') continue;
    if (holder !== 'unreadable' && isAlive(holder, path))
      throw new StartError('DIRECTORY_LOCKED', {
        about: directory,
        found: `pid ${holder.pid}, ${holder.host}`,
      });
    takeAway(path, holder);
  }
  const heartbeat = setInterval(beating({ path, mine, onLost }), HEARTBEAT);
  heartbeat.unref();
  return {
    release() {
      clearInterval(heartbeat);
      const holder = read(path);
      if (typeof holder === 'object' && holder.id === mine.id) unlinkSync(path);
    },
  };
}

/** One beat: gives a sign while the lock is ours. */
function beating({ path, mine, onLost }: { path: string; mine: Holder; onLost: () => void }): () => void {
  let missed = 0;
  return () => {
    const holder = read(path);
    if (typeof holder === 'object' && holder.id === mine.id) {
      missed = 0;
      return touch(path);
    }
    // Missing once is no loss: a process that came too late puts the lock back that it has moved (takeAway).
    if (typeof holder === 'object' || ++missed === 2) onLost();
  };
}

function create(path: string, holder: Holder): boolean {
  const draft = `${path}.${holder.id}`;
  try {
    writeFileSync(draft, JSON.stringify(holder), { flag: 'wx' });
    linkSync(draft, path);
    return true;
  } catch (cause) {
    if (isErrno(cause, 'EEXIST')) return false;
    throw cause;
  } finally {
    remove(draft);
  }
}

function read(path: string): Holder | 'gone' | 'unreadable' {
  try {
    const holder = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder> | null;
    const known =
      typeof holder?.pid === 'number' && typeof holder.host === 'string' && typeof holder.id === 'string';
    return known ? (holder as Holder) : 'unreadable';
  } catch (cause) {
    return isErrno(cause, 'ENOENT') ? 'gone' : 'unreadable';
  }
}

function isAlive(holder: Holder, path: string): boolean {
  if (holder.host !== hostname()) return Date.now() - lastSign(path) < SILENCE;
  const started = startOf(holder.pid);
  if (started !== null && holder.started !== null) return started === holder.started;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (cause) {
    return isErrno(cause, 'EPERM');
  }
}

/** Moves a dead process's lock aside. If another process was faster and we moved its new lock, it goes back. */
function takeAway(path: string, dead: Holder | 'unreadable'): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch (cause) {
    if (isErrno(cause, 'ENOENT')) return;
    throw cause;
  }
  const moved = read(aside);
  if (typeof moved === 'object' && (dead === 'unreadable' || moved.id !== dead.id)) linkSync(aside, path);
  remove(aside);
}

/** When a process started, or null where the system does not tell (or there is no such process). */
function startOf(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      // Field 22 in clock ticks since boot; the name in parentheses (field 2) may hold spaces.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
      return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`;
    }
    if (process.platform === 'win32') return null;
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

function lastSign(path: string): number {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // Gone since it was read: the next beat finds out.
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never written.
  }
}

function isErrno(cause: unknown, code: string): boolean {
  return (cause as NodeJS.ErrnoException | null)?.code === code;
}
