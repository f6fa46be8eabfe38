import { summariesInOrder } from '../common/catalogue/entrySummaries';
import { done, type Handler } from '../common/handler';

export const listEntries: Handler<'catalogue.entries'> = async ({ db, archiveKey, input }) =>
  done({ entries: await summariesInOrder({ db, archiveKey, ids: [...new Set(input.ids)] }) });
