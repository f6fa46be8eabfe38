import { loadDemoArchive } from '../../../server/demo/loadDemo';
import { MONDAY } from '../../support/functions';
import { onEveryStore } from '../../support/stores/everyStore';

const MINUTES = 60_000;

onEveryStore('Loading the demo archive', (store) => {
  const lines: string[] = [];
  const load = (onProgress: (line: string) => void) =>
    loadDemoArchive({ db: store.db, now: MONDAY, onProgress });
  const count = async (
    table: 'entry' | 'entry_search' | 'browse_node' | 'session_template' | 'special_day',
  ) => {
    const row = await store.db
      .selectFrom(table)
      .select((select) => select.fn.countAll<string>().as('count'))
      .where('archive_key', '=', 'qinghe')
      .executeTakeFirstOrThrow();
    return Number(row.count);
  };

  it(
    'interrupted half-way, leaves an archive without opening hours, and completes at the next start',
    async () => {
      let batches = 0;
      const interrupted = load(() => {
        if (++batches === 3) throw new Error('the power fails');
      });
      await expect(interrupted).rejects.toThrow('the power fails');
      expect(await count('entry')).toBe(3000);
      expect(await count('session_template')).toBe(0);

      await load((line) => lines.push(line));
      expect(await count('entry')).toBeGreaterThan(55_000);
      expect(await count('session_template')).toBe(11);
    },
    5 * MINUTES,
  );

  it('shows how it goes', () => {
    expect(lines[0]).toBe('已装入 1,000 条');
    expect(lines.length).toBeGreaterThan(50);
    expect(lines[lines.length - 1]).toMatch(/^演示目录共 5\d,\d{3} 条$/);
  });

  it('again, changes nothing and says nothing', async () => {
    const before = await Promise.all([count('entry'), count('browse_node'), count('special_day')]);
    const said: string[] = [];
    expect(await load((line) => said.push(line))).toBe('qinghe');
    expect(said).toEqual([]);
    expect(await Promise.all([count('entry'), count('browse_node'), count('special_day')])).toEqual(before);
  });

  it('puts open entries alone into the public index, and every open one', async () => {
    const open = await store.db
      .selectFrom('entry')
      .select((select) => select.fn.countAll<string>().as('count'))
      .where('archive_key', '=', 'qinghe')
      .where('openness', '=', 'OPEN')
      .executeTakeFirstOrThrow();
    expect(await count('entry_search')).toBe(Number(open.count));
  });

  it('marks the archive as a demonstration, and says so of each of its fonds', async () => {
    const archive = await store.db
      .selectFrom('archive')
      .selectAll()
      .where('archive_key', '=', 'qinghe')
      .executeTakeFirstOrThrow();
    expect(archive).toMatchObject({ name: '清和县档案馆', demo: true, telephone: '0000-1234567' });
    expect(archive.booking_rules).toEqual({ maxItems: 12, noticeDays: 2, windowDays: 60, maxOpenVisits: 3 });
    const fonds = await store.db
      .selectFrom('fonds')
      .selectAll()
      .where('archive_key', '=', 'qinghe')
      .execute();
    expect(fonds).toHaveLength(17);
    for (const { about } of fonds) expect(about[0]).toMatch(/^演示数据/);
  });

  it('has names for the whole tree: fonds, series by their 类别号, volumes by their titles', async () => {
    const nodes = await store.db
      .selectFrom('browse_node')
      .select(['kind', 'name'])
      .where('archive_key', '=', 'qinghe')
      .execute();
    const names = (kind: string) => nodes.filter((node) => node.kind === kind).map(({ name }) => name);
    expect(names('FONDS')).toHaveLength(17);
    expect(names('SERIES')).toEqual(
      expect.arrayContaining(['文书 · 1987年 · 永久', '婚姻 · 1987年', '土地 · 1951年', '文书 · 民政']),
    );
    expect(names('VOLUME')).toContain('清和县人民委员会1959年关于水利工作的请示、通知、批复等');
  });

  it('plans a closed Wednesday and an open Sunday inside the booking window', async () => {
    const days = await store.db
      .selectFrom('special_day')
      .selectAll()
      .where('archive_key', '=', 'qinghe')
      .orderBy('date')
      .execute();
    expect(
      days
        .map(({ date, open }) => ({ weekday: new Date(`${date}T00:00:00Z`).getUTCDay(), open }))
        .sort((left, right) => left.weekday - right.weekday),
    ).toEqual([
      { weekday: 0, open: true },
      { weekday: 3, open: false },
    ]);
  });
});
