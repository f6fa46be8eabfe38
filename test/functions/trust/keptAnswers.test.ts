import { randomUUID } from 'node:crypto';
import type { KnownCaller } from '@functions/common/caller';
import type { ActionContract } from '@/shared/contracts/action';
import { contracts } from '@/shared/contracts/contracts';
import { mayRun } from '@/shared/domain/identity/permissions';
import { roles } from '@/shared/domain/identity/role';
import { bookingScene } from '../../support/bookingScene';
import { MONDAY, valueOf } from '../../support/functions';
import { onEveryStore } from '../../support/stores/everyStore';
import type { TestArchive } from '../../support/stores/seedArchive';

onEveryStore('What is kept with an idempotency key', (store) => {
  const keptIn = ({ key }: TestArchive) =>
    store.db
      .selectFrom('idempotency')
      .select(['person_id', 'key', 'answer'])
      .where('archive_key', '=', key)
      .orderBy('key')
      .execute();

  it('is the visit it was about, and no telephone number', async () => {
    const { archive, staff, booked } = await bookingScene({ store });
    const { id } = await booked();
    await valueOf({ archive, action: 'staff.confirm', caller: staff, input: { id } });
    const kept = await keptIn(archive);
    const answers = kept.map(({ person_id, key, answer }) =>
      archive.sealer.open({
        sealed: answer,
        context: `idempotency|${archive.key}|${person_id}|${key}`,
      }),
    );
    expect(answers).toEqual(Array(2).fill(JSON.stringify({ ok: true, value: { id } })));
  });

  it('goes after a month, with the next command, in this archive alone', async () => {
    const { archive, reader } = await bookingScene({ store });
    const elsewhere = await bookingScene({ store });
    const save = (scene: { archive: TestArchive; reader: KnownCaller }, key: string, daysAgo: number) =>
      valueOf({
        archive: scene.archive,
        action: 'visits.saveContact',
        caller: scene.reader,
        idempotencyKey: key,
        now: new Date(MONDAY.getTime() - daysAgo * 86_400_000),
        input: { name: '甲', phone: '' },
      });
    await save(elsewhere, 'old-key-1', 31);
    for (const key of ['old-key-1', 'old-key-2']) await save({ archive, reader }, key, 31);
    await save({ archive, reader }, 'young-key', 29);
    expect(await keptIn(archive)).toHaveLength(3);
    await save({ archive, reader }, 'new-key-1', 0);
    expect((await keptIn(archive)).map(({ key }) => key)).toEqual(['new-key-1', 'young-key']);
    expect(await keptIn(elsewhere.archive)).toHaveLength(1);
  });
});

describe('A command that is answered again by a query', () => {
  const actions = Object.entries(contracts).flatMap(([name, table]) =>
    Object.entries(table as Record<string, ActionContract>).map(([action, contract]) => ({
      name,
      action,
      contract,
    })),
  );
  const repeatable = actions.filter(({ contract }) => contract.again !== undefined);
  it.each(repeatable)('has one that fits: $name.$action', ({ name, action, contract }) => {
    const again = actions.find((other) => other.name === name && other.action === contract.again);
    expect(again?.contract).toMatchObject({ command: false });
    expect(again?.contract.output).toBe(contract.output);
    expect(again?.contract.input.safeParse({ id: randomUUID() }).success).toBe(true);
    for (const role of roles)
      if (mayRun({ role, action: `${name}.${action}` }))
        expect(mayRun({ role, action: `${name}.${contract.again}` })).toBe(true);
  });
});
