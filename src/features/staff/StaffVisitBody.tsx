import { goTo } from '@/platform/navigate';
import { places } from '@/platform/places';
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
import { VisitSheet } from './VisitSheet';

const done = { CONFIRMED: staffTexts.confirmed, DECLINED: staffTexts.declined } as const;

/** One visit on the staff desk: what to fetch, who comes, and the decision. */
export function StaffVisitBody({ id }: { id: string }) {
  const decisions = useStaffVisit(id);
  const { value: visit, failed, reload, overtaken, justDone } = decisions;
  if (!visit && (failed?.code === 'NOT_FOUND' || failed?.code === 'INVALID_INPUT')) return <Missing />;
  if (!visit) return failed ? <Failure failed={failed} onRetry={reload} /> : <Loading />;
  return (
    <Stack>
      {overtaken && <Overtaken fields={overtaken.fields} />}
      {justDone && <Notice kind="success" title={done[justDone]} />}
      <Columns
        main={
          <Stack gap="large">
            <Section title={staffTexts.visitTitle(visit.contact.name)}>
              <ItemTable items={visit.items} locations={visit.locations} />
            </Section>
            {visit.state === 'REQUESTED' && <DecisionButtons decisions={decisions} />}
            <Button kind="quiet" onPress={() => goTo(places.staffRequests)}>
              {staffTexts.backToQueue}
            </Button>
          </Stack>
        }
        side={<VisitSheet visit={visit} />}
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
