import { addressOf } from './address';

/** Every screen's address, so that none is written down twice. */
export const places = {
  home: '/pages/home/index',
  results: (params: Record<string, string | undefined>) => addressOf('/pages/results/index', params),
  browse: (node?: string) => addressOf('/pages/browse/index', { node }),
  entry: (id: string) => addressOf('/pages/entry/index', { id }),
  basket: '/pages/basket/index',
  bookVisit: '/pages/book-visit/index',
  visits: '/pages/visits/index',
  visit: (id: string, fresh = false) =>
    addressOf('/pages/visit/index', { id, fresh: fresh ? '1' : undefined }),
  me: '/pages/me/index',
  /** `next` is where to go afterwards. */
  signIn: (next?: string) => addressOf('/pages/sign-in/index', { next }),
  contact: '/pages/contact/index',
  staffRequests: '/pages/staff/requests/index',
  staffVisit: (id: string) => addressOf('/pages/staff/visit/index', { id }),
  staffDay: (date?: string) => addressOf('/pages/staff/day/index', { date }),
};
