import { callPhone } from '@/platform/phone';
import type { StaffVisit } from '@/shared/contracts/staff';
import { longDay, moment } from '@/texts/zh-CN/dates';
import { staffTexts } from '@/texts/zh-CN/staff';
import { visitTexts } from '@/texts/zh-CN/visits';
import { Button } from '@/ui/Button';
import { DefinitionList } from '@/ui/DefinitionList';
import { Stack } from '@/ui/Layout';
import { Section } from '@/ui/Section';
import { Coming } from './Coming';
import { StaffVisitState } from './StaffVisitState';

/** Who comes when and what for, and how to reach them. */
export function VisitSheet({ visit }: { visit: StaffVisit }) {
  const { terms } = staffTexts;
  const { name, phone } = visit.contact;
  return (
    <Section title={staffTexts.visitTitle(name)}>
      <Stack>
        <DefinitionList
          items={[
            { term: terms.state, description: <StaffVisitState state={visit.state} /> },
            ...(visit.declineReason ? [{ term: terms.reason, description: visit.declineReason }] : []),
            { term: terms.time, description: <Coming day={longDay(visit.date)} visit={visit} /> },
            { term: terms.purpose, description: visitTexts.purposes[visit.purpose] },
            { term: terms.note, description: visit.purposeNote || staffTexts.noNote },
            { term: terms.phone, description: phone },
            { term: terms.number, description: visit.number },
            { term: terms.requestedAt, description: moment(visit.requestedAt) },
          ]}
        />
        {phone && (
          <Button kind="quiet" onPress={() => callPhone(phone)}>
            {staffTexts.call(phone)}
          </Button>
        )}
      </Stack>
    </Section>
  );
}
