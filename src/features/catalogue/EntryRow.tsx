import type { ReactNode } from 'react';
import { places } from '@/platform/places';
import type { EntrySummary } from '@/shared/contracts/catalogue';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import { FactLines } from '@/ui/FactLines';
import { LinkRow } from '@/ui/LinkRow';
import { Marked } from '@/ui/Marked';
import { StatusTag } from '@/ui/StatusTag';

const tones = {
  ONLINE: 'positive',
  READING_ROOM: 'neutral',
  BY_ORDER: 'neutral',
  UNAVAILABLE: 'negative',
} as const;

export type EntryRowProps = {
  entry: EntrySummary;
  action?: ReactNode;
  /** The entry of the volume whose content the list is: its title stands above the list already. */
  wholeVolume?: boolean;
};

/** One entry in a list: its title with the found words marked, 档号, date, 门类, and how it can be seen. */
export function EntryRow({ entry, action, wholeVolume }: EntryRowProps) {
  const { id, title, marks, creator, availability } = entry;
  return (
    <LinkRow
      to={places.entry(id)}
      title={wholeVolume ? catalogueTexts.wholeVolume : <Marked text={title} marks={marks} />}
      sub={creator ?? undefined}
      meta={<FactLines lines={catalogueTexts.facts(entry)} />}
      tag={<StatusTag tone={tones[availability]}>{catalogueTexts.availability[availability]}</StatusTag>}
      action={action}
    />
  );
}
