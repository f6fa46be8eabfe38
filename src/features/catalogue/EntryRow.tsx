import type { ReactNode } from 'react';
import { places } from '@/platform/places';
import type { EntrySummary } from '@/shared/contracts/catalogue';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { LinkRow } from '@/ui/LinkRow';
import { Marked } from '@/ui/Marked';
import { StatusTag } from '@/ui/StatusTag';

const tones = {
  ONLINE: 'positive',
  READING_ROOM: 'neutral',
  BY_ORDER: 'neutral',
  UNAVAILABLE: 'negative',
} as const;

/** Entries that a reader can put into the visit basket: the original of one that is read online too. */
export const isBookable = ({ availability }: Pick<EntrySummary, 'availability'>): boolean =>
  availability !== 'UNAVAILABLE';

/** One entry in a list: its title with the found words marked, 档号, date, 门类, and how it can be seen. */
export function EntryRow({ entry, action }: { entry: EntrySummary; action?: ReactNode }) {
  const { id, title, marks, code, dateWritten, category, creator, availability } = entry;
  return (
    <LinkRow
      to={places.entry(id)}
      title={<Marked text={title} marks={marks} />}
      sub={creator ?? undefined}
      meta={[catalogueTexts.code(code), dateWritten ?? catalogueTexts.noDate, category]
        .filter(Boolean)
        .join(catalogueTexts.metaDivider)}
      tag={<StatusTag tone={tones[availability]}>{catalogueTexts.availability[availability]}</StatusTag>}
      action={action}
    />
  );
}
