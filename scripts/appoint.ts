import { hostTexts } from '@/texts/zh-CN/host';
import { appoint } from '../server/appoint';
import { servedArchive } from '../server/servedArchive';
import { StartError } from '../server/startError';
import { openStore } from '../server/store';

/** `npm run appoint -- <person id> <staff|reader> "姓名"`: gives a person who has signed in a role and a name. */
async function run([id, role, name]: string[]): Promise<void> {
  if (!id || !name || (role !== 'staff' && role !== 'reader')) throw new StartError('USAGE_APPOINT');
  const store = await openStore({ env: process.env, log: (line) => console.log(line) });
  try {
    const archiveKey = await servedArchive({ db: store.db, env: process.env });
    await appoint({ db: store.db, archiveKey, id, role, name, now: new Date() });
    console.log(hostTexts.appointed({ name, role }));
  } finally {
    await store.close();
  }
}

run(process.argv.slice(2)).catch((cause: unknown) => {
  if (!(cause instanceof StartError)) throw cause;
  console.error(cause.message);
  process.exitCode = 1;
});
