import type { KnownCaller } from '@functions/common/caller';
import type { Answer } from '@/shared/contracts/errors';
import type { Contracts } from '@/shared/contracts/contracts';
import type { VisitDetail } from '@/shared/contracts/visits';
import type { BookingRules } from '@/shared/domain/visits/bookingRules';
import { callFunction } from './functions';
import type { TestStore } from './stores/everyStore';
import { seedArchive, seedEntry, seedReader, seedStaff, type TestArchive } from './stores/seedArchive';

export type BookingInput = Contracts['visits.book']['input'];

/** A telephone number that nobody has. */
export const PHONE = '000-0000-0001';

/** An archive with one entry, one reader and one member of staff. */
export type BookingScene = {
  archive: TestArchive;
  reader: KnownCaller;
  staff: KnownCaller;
  entryId: string;
  /** What `book` asks for, unless told otherwise: Wednesday 4 March 2026 in the morning. */
  request: (given?: Partial<BookingInput>) => BookingInput;
  /** By the reader, on Monday 2 March 2026 unless told otherwise. */
  book: (options?: {
    input?: Partial<BookingInput>;
    by?: KnownCaller;
    now?: Date;
  }) => Promise<Answer<VisitDetail>>;
  /** Books and answers the visit; fails when refused. */
  booked: (options?: { input?: Partial<BookingInput>; by?: KnownCaller; now?: Date }) => Promise<VisitDetail>;
  /** Places taken in every session that has ever had a visit. */
  placesTaken: () => Promise<number[]>;
};

export async function bookingScene(options: {
  store: TestStore;
  rules?: Partial<BookingRules>;
  capacity?: number;
}): Promise<BookingScene> {
  const archive = await seedArchive(options);
  const reader = await seedReader(archive);
  const entryId = await seedEntry({ archive, location: '3 号库 2 排' });
  const request: BookingScene['request'] = (given) => ({
    sessionId: '2026-03-04/wed-am',
    entryIds: [entryId],
    purpose: 'FAMILY_HISTORY',
    purposeNote: '',
    contact: { name: '读者甲', phone: PHONE },
    ...given,
  });
  const book: BookingScene['book'] = ({ input, by = reader, now } = {}) =>
    callFunction({ archive, action: 'visits.book', caller: by, now, input: request(input) });
  return {
    archive,
    reader,
    staff: await seedStaff(archive),
    entryId,
    request,
    book,
    async booked(given) {
      const answer = await book(given);
      if (!answer.ok) throw new Error(`The booking was refused: ${JSON.stringify(answer.error)}`);
      return answer.value;
    },
    async placesTaken() {
      const { db } = archive.store;
      const rows = await db
        .selectFrom('session_load')
        .select('taken')
        .where('archive_key', '=', archive.key)
        .execute();
      return rows.map((row) => row.taken);
    },
  };
}
