/** What an archive decides about booking; a row of its own, so that each archive has its numbers. */
export type BookingRules = {
  /** Most entries in one visit. */
  maxItems: number;
  /**
   * Preparation: the first day that can be booked is this many opening days after today. 0: today itself, while
   * its sessions have not begun. Opening days are counted, as The National Archives (UK) counts working days.
   */
  noticeDays: number;
  /** The last day that can be booked is this many days (of any kind) after today. */
  windowDays: number;
  /** Most visits one reader may have ahead at a time. */
  maxOpenVisits: number;
};

/** What a new archive begins with. */
export const initialBookingRules: BookingRules = {
  maxItems: 12,
  noticeDays: 2,
  windowDays: 60,
  maxOpenVisits: 3,
};
