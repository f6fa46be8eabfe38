import type { Availability } from './catalogueRecord';

/**
 * Whether a reader can put an entry into the visit basket and book it. The original of one that is read online can be seen in
 * the reading room too; only what cannot be seen at all cannot be booked.
 */
export const isBookable = (availability: Availability): boolean => availability !== 'UNAVAILABLE';
