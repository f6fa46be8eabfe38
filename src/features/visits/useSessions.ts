import { useAnswer } from '@/platform/useAnswer';

const NOTHING = {};

/** The days of the booking window, their sessions and the rules. */
export const useSessions = () => useAnswer('visits.sessions', NOTHING);
