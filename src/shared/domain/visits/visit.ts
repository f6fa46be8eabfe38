/**
 * The life of a visit. HELD, AUTO_DECLINED, CHECKED_IN, COMPLETED and NO_SHOW join with the issues that need them;
 * `visitTransitions` is where a new state is given its ways in and out.
 */
export const visitStates = ['REQUESTED', 'CONFIRMED', 'DECLINED', 'CANCELLED'] as const;
export type VisitState = (typeof visitStates)[number];

export const visitTransitions: Record<VisitState, readonly VisitState[]> = {
  REQUESTED: ['CONFIRMED', 'DECLINED', 'CANCELLED'],
  CONFIRMED: ['CANCELLED'],
  DECLINED: [],
  CANCELLED: [],
};

/** States that occupy a place in their session. */
export function holdsPlace(state: VisitState): boolean {
  return state === 'REQUESTED' || state === 'CONFIRMED';
}

/** Item states join here: APPROVED, RESTRICTED, SUBSTITUTED, UNAVAILABLE, RETRIEVED, ISSUED, RETURNED. */
export const itemStates = ['REQUESTED'] as const;

/** Why people come; `OTHER` asks for a word of explanation but does not demand it. */
export const visitPurposes = ['PERSONAL_PROOF', 'FAMILY_HISTORY', 'RESEARCH', 'WORK', 'OTHER'] as const;
export type VisitPurpose = (typeof visitPurposes)[number];
