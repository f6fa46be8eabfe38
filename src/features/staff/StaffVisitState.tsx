import type { VisitState } from '@/shared/domain/visits/visit';
import { staffTexts } from '@/texts/zh-CN/staff';
import { StatusTag } from '@/ui/StatusTag';

const tones = {
  REQUESTED: 'waiting',
  CONFIRMED: 'positive',
  DECLINED: 'negative',
  CANCELLED: 'neutral',
} as const;

/** The state of a visit as the staff speak of it. */
export const StaffVisitState = ({ state }: { state: VisitState }) => (
  <StatusTag tone={tones[state]}>{staffTexts.states[state]}</StatusTag>
);
