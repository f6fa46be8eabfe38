import { howToSee } from '@/shared/domain/catalogue/howToSee';

describe('怎么看到它: availability × who is asking', () => {
  it.each([
    ['ONLINE', 'visitor', 'READ_HERE', 'READ'],
    ['ONLINE', 'reader', 'READ_HERE', 'READ'],
    ['ONLINE', 'staff', 'READ_HERE', 'READ'],
    ['READING_ROOM', 'visitor', 'COME_AFTER_SIGN_IN', 'ADD_TO_BASKET'],
    ['READING_ROOM', 'reader', 'COME_TO_READING_ROOM', 'ADD_TO_BASKET'],
    ['READING_ROOM', 'staff', 'STAFF_FETCH', 'NONE'],
    ['BY_ORDER', 'visitor', 'ORDER_AHEAD_AFTER_SIGN_IN', 'ADD_TO_BASKET'],
    ['BY_ORDER', 'reader', 'ORDER_AHEAD', 'ADD_TO_BASKET'],
    ['BY_ORDER', 'staff', 'STAFF_FETCH', 'NONE'],
    ['UNAVAILABLE', 'visitor', 'NOT_NOW', 'TELEPHONE'],
    ['UNAVAILABLE', 'reader', 'NOT_NOW', 'TELEPHONE'],
    ['UNAVAILABLE', 'staff', 'NOT_NOW', 'TELEPHONE'],
  ] as const)('%s for a %s: %s, %s', (availability, asker, advice, action) => {
    expect(howToSee({ availability, asker })).toEqual({ advice, action });
  });
});
