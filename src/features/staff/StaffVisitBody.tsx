import { useEffect } from 'react';
import { goTo } from '@/platform/navigate';
import { places } from '@/platform/places';
import type { VisitState } from '@/shared/domain/visits/visit';
import { staffTexts } from '@/texts/zh-CN/staff';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { Failure } from '@/ui/Failure';
import { Columns, Stack } from '@/ui/Layout';
import { Loading } from '@/ui/Loading';
import { Notice } from '@/ui/Notice';
import { Paragraph } from '@/ui/Paragraph';
import { Section } from '@/ui/Section';
import { DecisionButtons } from './DecisionButtons';
import { ItemTable } from './ItemTable';
import { Overtaken } from './Overtaken';
import { useStaffVisit } from './useStaffVisit';
import { VisitHistory } from './VisitHistory';
import { VisitSheet } from './VisitSheet';

const done = { CONFIRMED: staffTexts.confirmed, DECLINED: staffTexts.declined } as const;

export type StaffVisitBodyProps = {
  id: string;
  /** Told the visit's state whenever it is known anew. */
  onState: (state: VisitState) => void;
};

/** One visit on the staff desk: who comes, when and what for, then what to fetch, and the decision. */
export function StaffVisitBody({ id, onState }: StaffVisitBodyProps) {
  const decisions = useStaffVisit(id);
  const { value: visit, failed, reload, overtaken, justDone } = decisions;
  const state = visit?.state;
  useEffect(() => {
    if (state) onState(state);
  }, [state, onState]);
  if (!visit && (failed?.code === 'NOT_FOUND' || failed?.code === 'INVALID_INPUT')) return <Missing />;
  if (!visit) return failed ? <Failure failed={failed} onRetry={reload} /> : <Loading />;
  return (
    <Stack>
      {overtaken && <Overtaken fields={overtaken.fields} />}
      {justDone && <Notice kind="success" title={done[justDone]} reveal />}
      <Columns
        side={<VisitSheet visit={visit} />}
        main={
          <Stack gap="large">
            <Section title={staffTexts.items}>
              <ItemTable items={visit.items} locations={visit.locations} />
            </Section>
            {visit.state === 'REQUESTED' && !overtaken && (
              <DecisionButtons decisions={decisions} allOpen={visit.items.every(({ open }) => open)} />
            )}
            <VisitHistory history={visit.history} />
            <Button kind="quiet" onPress={() => goTo(places.staffRequests)}>
              {staffTexts.backToQueue}
            </Button>
          </Stack>
        }
      />
    </Stack>
  );
}

function Missing() {
  return (
    <EmptyState title={staffTexts.visitMissing}>
      <Paragraph>{staffTexts.visitMissingHow}</Paragraph>
      <Button onPress={() => goTo(places.staffRequests)}>{staffTexts.backToQueue}</Button>
    </EmptyState>
  );
}
