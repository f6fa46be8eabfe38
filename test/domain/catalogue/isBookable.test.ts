import { isBookable } from '@/shared/domain/catalogue/isBookable';
import { howToSee } from '@/shared/domain/catalogue/howToSee';
import { AVAILABILITY } from '@/shared/domain/catalogue/catalogueRecord';

describe('what can be booked', () => {
  it.each([
    ['ONLINE', true],
    ['READING_ROOM', true],
    ['BY_ORDER', true],
    ['UNAVAILABLE', false],
  ] as const)('%s: %s', (availability, bookable) => {
    expect(isBookable(availability)).toBe(bookable);
  });

  it.each(AVAILABILITY)('agrees with what the screen of an entry offers a reader: %s', (availability) => {
    const { action } = howToSee({ availability, asker: 'reader' });
    expect(action === 'ADD_TO_BASKET' || action === 'READ').toBe(isBookable(availability));
  });
});
