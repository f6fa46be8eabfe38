import type { VisitState as State } from '@/shared/domain/visits/visit';
import { visitTexts } from '@/texts/zh-CN/visits';
import { StatusTag } from '@/ui/StatusTag';

const tones = {
  REQUESTED: 'waiting',
  CONFIRMED: 'positive',
  DECLINED: 'negative',
  CANCELLED: 'neutral',
} as const;

/** The state of a visit as its reader is told it. */
export const VisitState = ({ state }: { state: State }) => (
  <StatusTag tone={tones[state]}>{visitTexts.states[state]}</StatusTag>
);
