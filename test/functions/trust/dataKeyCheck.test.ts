import { randomBytes } from 'node:crypto';
import { checkDataKey } from '@functions/common/dataKeyCheck';
import { createSealer, type Sealer } from '@functions/common/sealing';
import { bookingScene } from '../../support/bookingScene';
import { onEveryStore } from '../../support/stores/everyStore';
import { seedArchive, type TestArchive } from '../../support/stores/seedArchive';

const another = createSealer(randomBytes(32));

onEveryStore('The data key of an archive', (store) => {
  const check = (archive: TestArchive, sealer: Sealer = archive.sealer) =>
    checkDataKey({ db: store.db, sealer, archiveKey: archive.key });

  it('is the one of its first start, and no other from then on', async () => {
    const archive = await seedArchive({ store });
    expect(await check(archive)).toBe('OURS');
    expect(await check(archive)).toBe('OURS');
    expect(await check(archive, another)).toBe('ANOTHER');
    expect(await check(archive)).toBe('OURS');
  });

  it('belongs to the archive alone: another archive of the database may have another', async () => {
    const [one, two] = [await seedArchive({ store }), await seedArchive({ store })];
    expect(await check(one)).toBe('OURS');
    expect(await check(two, another)).toBe('OURS');
    expect(await check(two)).toBe('ANOTHER');
  });

  it('of an archive that noted none yet is the one that opens its numbers', async () => {
    const { archive, booked } = await bookingScene({ store });
    await booked();
    expect(await check(archive, another)).toBe('ANOTHER');
    expect(await check(archive)).toBe('OURS');
  });

  it('is noted once, whoever starts first', async () => {
    const archive = await seedArchive({ store });
    const sealers = Array.from({ length: 6 }, () => createSealer(randomBytes(32)));
    const found = await Promise.all(sealers.map((sealer) => check(archive, sealer)));
    expect(found.filter((each) => each === 'OURS')).toHaveLength(1);
  });

  it('cannot be checked for an archive that there is not', async () => {
    const archive = await seedArchive({ store });
    expect(await check({ ...archive, key: 'nowhere' })).toBe('NO_ARCHIVE');
  });
});
