import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const root = join(__dirname, '../../..');

/** The rules as one script for a fresh Node: a running process keeps the time zone that it began with. */
function script(): string {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: ['test/support/calendarFacts.ts'],
    bundle: true,
    platform: 'node',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

describe('The calendar and booking rules', () => {
  it('say the same on a machine in any time zone', () => {
    const rules = script();
    const said = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((TZ) =>
      execFileSync(process.execPath, ['-e', rules], { env: { ...process.env, TZ }, encoding: 'utf8' }),
    );
    expect(JSON.parse(said[0] ?? '')).toHaveLength(36);
    for (const other of said) expect(other).toBe(said[0]);
  });

  it('would be caught reading local time: the zones really differ', () => {
    const hours = ['UTC', 'America/Los_Angeles'].map((TZ) =>
      execFileSync(process.execPath, ['-p', 'new Date(0).getHours()'], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      }),
    );
    expect(hours[0]).not.toBe(hours[1]);
  });
});
