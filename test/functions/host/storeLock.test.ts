import { spawn, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { lockDirectory } from '../../../server/storeLock';
import { temporaryFolder } from '../../support/temporaryFolder';

describe('The lock of a data directory', () => {
  const folder = temporaryFolder();
  const fresh = () => {
    const directory = mkdtempSync(join(folder, 'd-'));
    return { directory, path: join(directory, 'store.lock') };
  };
  const take = (directory: string, onLost = () => {}) => lockDirectory({ directory, onLost });
  const leave = (path: string, holder: object, { minutesAgo = 0 } = {}) => {
    writeFileSync(path, JSON.stringify({ pid: 1, host: hostname(), started: null, id: 'left', ...holder }));
    const at = new Date(Date.now() - minutesAgo * 60_000);
    utimesSync(path, at, at);
  };
  const locked = expect.objectContaining({ code: 'DIRECTORY_LOCKED' }) as Error;
  let other: ChildProcess;
  beforeAll(() => {
    other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  });
  afterAll(() => other.kill());

  it('is given to one and refused to the next, until it is released', () => {
    const { directory, path } = fresh();
    const lock = take(directory);
    expect(() => take(directory)).toThrow(locked);
    lock.release();
    expect(existsSync(path)).toBe(false);
    take(directory).release();
  });

  it('says which process holds it', () => {
    const { directory } = fresh();
    const lock = take(directory);
    expect(() => take(directory)).toThrow(new RegExp(`${directory}.*pid ${process.pid}`));
    lock.release();
  });

  it('is respected when a living process left it without a start time', () => {
    const { directory, path } = fresh();
    leave(path, { pid: other.pid });
    expect(() => take(directory)).toThrow(locked);
  });

  it('is taken over from a process that is gone', () => {
    const { directory, path } = fresh();
    leave(path, { pid: 2 ** 22 + 1 });
    const lock = take(directory);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid });
    lock.release();
  });

  it('is taken over when its number now belongs to a later process', () => {
    const { directory, path } = fresh();
    leave(path, { pid: other.pid, started: 'before' });
    take(directory).release();
  });

  it('of another machine counts while it gives signs, and not after half a minute of silence', () => {
    const { directory, path } = fresh();
    leave(path, { host: 'elsewhere' });
    expect(() => take(directory)).toThrow(locked);
    leave(path, { host: 'elsewhere' }, { minutesAgo: 1 });
    take(directory).release();
  });

  it('is taken over when it cannot be read', () => {
    const { directory, path } = fresh();
    writeFileSync(path, '{"pid":');
    take(directory).release();
  });

  it('does not release what another process has taken over', () => {
    const { directory, path } = fresh();
    const lock = take(directory);
    leave(path, { pid: other.pid });
    lock.release();
    expect(existsSync(path)).toBe(true);
  });

  describe('that is held', () => {
    beforeEach(() => jest.useFakeTimers());
    afterEach(() => jest.useRealTimers());
    const held = () => {
      const lost = jest.fn();
      const { directory, path } = fresh();
      return { path, lost, lock: take(directory, lost) };
    };

    it('gives a sign every five seconds', () => {
      const { path, lost, lock } = held();
      utimesSync(path, 0, 0);
      jest.advanceTimersByTime(5_000);
      expect(statSync(path).mtimeMs).toBeGreaterThan(0);
      expect(lost).not.toHaveBeenCalled();
      lock.release();
    });

    it('is known to be lost at the next sign, and the new holder’s is not renewed', () => {
      const { path, lost, lock } = held();
      leave(path, { host: 'elsewhere' }, { minutesAgo: 1 });
      const { mtimeMs } = statSync(path);
      jest.advanceTimersByTime(5_000);
      expect(lost).toHaveBeenCalledTimes(1);
      expect(statSync(path).mtimeMs).toBe(mtimeMs);
      lock.release();
    });

    it('may be missing for a moment, not for two signs', () => {
      const { path, lost, lock } = held();
      renameSync(path, `${path}.aside`);
      jest.advanceTimersByTime(5_000);
      renameSync(`${path}.aside`, path);
      jest.advanceTimersByTime(5_000);
      expect(lost).not.toHaveBeenCalled();
      renameSync(path, `${path}.aside`);
      jest.advanceTimersByTime(10_000);
      expect(lost).toHaveBeenCalledTimes(1);
      lock.release();
    });
  });

  it('goes to exactly one of many that ask at the same moment for a dead one', async () => {
    const { directory, path } = fresh();
    leave(path, { pid: 2 ** 22 + 1 });
    const script = `
      const { lockDirectory } = require(${JSON.stringify(join(__dirname, '../../../server/storeLock.ts'))});
      try { lockDirectory({ directory: ${JSON.stringify(directory)}, onLost() {} }); console.log('won'); setTimeout(() => {}, 3000); }
      catch (cause) { console.log(cause.code); }`;
    const answers = await Promise.all(
      Array.from({ length: 6 }, async () => {
        const child = spawn(process.execPath, ['--import', 'tsx', '-e', script]);
        let printed = '';
        child.stdout.on('data', (part: Buffer) => (printed += part.toString()));
        await new Promise((done) => child.on('close', done));
        return printed.trim();
      }),
    );
    expect(answers.sort()).toEqual([...Array<string>(5).fill('DIRECTORY_LOCKED'), 'won']);
  });
});
