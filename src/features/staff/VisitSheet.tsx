import { callPhone } from '@/platform/phone';
import type { StaffVisit } from '@/shared/contracts/staff';
import { hours, longDay, moment } from '@/texts/zh-CN/dates';
import { staffTexts } from '@/texts/zh-CN/staff';
import { visitTexts } from '@/texts/zh-CN/visits';
import { Button } from '@/ui/Button';
import { DefinitionList } from '@/ui/DefinitionList';
import { Stack } from '@/ui/Layout';
import { ListItem, RowList } from '@/ui/LinkRow';
import { Paragraph } from '@/ui/Paragraph';
import { Section } from '@/ui/Section';
import { StaffVisitState } from './StaffVisitState';

/** Who comes when and what for, how to reach them, and what has happened so far. */
export function VisitSheet({ visit }: { visit: StaffVisit }) {
  const { terms } = staffTexts;
  const { phone } = visit.contact;
  return (
    <Stack gap="large">
      <DefinitionList
        items={[
          { term: terms.state, description: <StaffVisitState state={visit.state} /> },
          { term: terms.time, description: `${longDay(visit.date)} ${hours(visit.starts, visit.ends)}` },
          { term: terms.purpose, description: visitTexts.purposes[visit.purpose] },
          { term: terms.note, description: visit.purposeNote || staffTexts.noNote },
          { term: terms.number, description: visit.number },
          { term: terms.requestedAt, description: moment(visit.requestedAt) },
          { term: terms.phone, description: phone },
          ...(visit.declineReason ? [{ term: terms.reason, description: visit.declineReason }] : []),
        ]}
      />
      {phone && (
        <Button kind="quiet" onPress={() => callPhone(phone)}>
          {staffTexts.call(phone)}
        </Button>
      )}
      <Section title={staffTexts.history}>
        <RowList label={staffTexts.history}>
          {visit.history.map(({ at, state, by, reason }) => (
            <ListItem key={`${at}${state}`}>
              <Paragraph>
                {staffTexts.historyLine(moment(at), by ?? staffTexts.reader, staffTexts.deeds[state])}
              </Paragraph>
              {reason && <Paragraph tone="quiet">{staffTexts.decidedReason(reason)}</Paragraph>}
            </ListItem>
          ))}
        </RowList>
      </Section>
    </Stack>
  );
}
