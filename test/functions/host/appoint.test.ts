import { appoint } from '../../../server/appoint';
import { startHost, type TestHost } from '../../support/host';
import { MONDAY } from '../../support/functions';
import { onEveryStore } from '../../support/stores/everyStore';
import { seedArchive, seedReader, type TestArchive } from '../../support/stores/seedArchive';

onEveryStore('Appointing somebody', (store) => {
  let archive: TestArchive;
  let host: TestHost;
  beforeAll(async () => {
    archive = await seedArchive({ store });
    host = await startHost({ archive });
  });
  afterAll(() => host.close());

  const change = (id: string) =>
    appoint({ db: store.db, archiveKey: archive.key, id, role: 'staff', name: '钱编研', now: MONDAY });
  const idOf = async (name: string) => {
    const { id } = await store.db
      .selectFrom('person')
      .select('id')
      .where('archive_key', '=', archive.key)
      .where('name', '=', name)
      .executeTakeFirstOrThrow();
    return id;
  };

  it('gives the role and the name, ends the sessions of before, and is audited', async () => {
    const token = await host.signIn('reader', '将任命的人');
    const id = await idOf('将任命的人');
    await change(id);
    expect(
      await store.db.selectFrom('person').select(['role', 'name']).where('id', '=', id).execute(),
    ).toEqual([{ role: 'staff', name: '钱编研' }]);
    const answer = await host.post('/functions/identity', { action: 'me', input: {} }, { token });
    expect(answer).toMatchObject({ status: 401, body: { error: { code: 'NOT_SIGNED_IN' } } });
    const audited = await store.db
      .selectFrom('audit')
      .select(['action', 'outcome'])
      .where('object', '=', id)
      .execute();
    expect(audited).toEqual([{ action: 'operator.appoint', outcome: 'staff' }]);
  });

  it('is refused for people of another archive', async () => {
    const stranger = await seedReader(await seedArchive({ store }));
    await expect(change(stranger.id)).rejects.toMatchObject({ code: 'PERSON_NOT_FOUND' });
  });
});
