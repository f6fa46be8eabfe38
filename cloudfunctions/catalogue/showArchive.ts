import { sql } from 'kysely';
import { today } from '@/shared/domain/calendar/shanghaiDate';
import { done, refuse, type Handler } from '../common/handler';

export const showArchive: Handler<'catalogue.archive'> = async ({ db, archiveKey, now, demoSignIn }) => {
  const archive = await db
    .selectFrom('archive')
    .selectAll()
    .where('archive_key', '=', archiveKey)
    .executeTakeFirst();
  if (!archive) return refuse('NOT_FOUND');
  const date = today(now);
  const openingHours = await db
    .selectFrom('session_template')
    .select(['weekday', 'starts', 'ends'])
    .where('archive_key', '=', archiveKey)
    .where((where) => where.or([where('valid_from', 'is', null), where('valid_from', '<=', date)]))
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', date)]))
    .orderBy('weekday')
    .orderBy('starts')
    .execute();
  const { rows } = await sql<{ entries: number }>`
    select coalesce(sum(open_entries), 0)::int as entries
    from browse_node where archive_key = ${archiveKey} and parent = ''`.execute(db);
  return done({
    key: archiveKey,
    name: archive.name,
    telephone: archive.telephone,
    address: archive.address,
    openingHours,
    demo: archive.demo,
    demoSignIn,
    today: date,
    entries: rows[0]?.entries ?? 0,
  });
};
