import type { StaffVisit } from '@/shared/contracts/staff';
import { moment } from '@/texts/zh-CN/dates';
import { staffTexts } from '@/texts/zh-CN/staff';
import { ListItem, RowList } from '@/ui/LinkRow';
import { Paragraph } from '@/ui/Paragraph';
import { Section } from '@/ui/Section';

/** What has happened to a visit so far, the oldest first. */
export function VisitHistory({ history }: Pick<StaffVisit, 'history'>) {
  return (
    <Section title={staffTexts.history}>
      <RowList label={staffTexts.history}>
        {history.map(({ at, state, by, reason }) => (
          <ListItem key={`${at}${state}`}>
            <Paragraph>
              {staffTexts.historyLine(moment(at), by ?? staffTexts.reader, staffTexts.deeds[state])}
            </Paragraph>
            {reason && <Paragraph tone="quiet">{staffTexts.decidedReason(reason)}</Paragraph>}
          </ListItem>
        ))}
      </RowList>
    </Section>
  );
}
