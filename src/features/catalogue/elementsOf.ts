import type { OutputOf } from '@/platform/call';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import type { Definition } from '@/ui/DefinitionList';

export type Entry = OutputOf<'catalogue.entry'>;

/** The DA/T 18 elements of an entry under their standard names; absent ones are left out. */
export function elementsOf({ elements }: Pick<Entry, 'elements'>): Definition[] {
  const { terms, levels, fondsWords, dateRange, open } = catalogueTexts;
  const range = elements.dateFrom && elements.dateTo ? dateRange(elements.dateFrom, elements.dateTo) : null;
  const rows: [term: string, description: string | null][] = [
    [terms.code, elements.code],
    [terms.title, elements.title],
    [terms.creator, elements.creator],
    [terms.dateWritten, elements.dateWritten],
    [terms.range, range === elements.dateWritten ? null : range],
    [terms.documentNumber, elements.documentNumber],
    [terms.level, levels[elements.level] ?? elements.level],
    [terms.category, elements.category],
    [terms.fonds, fondsWords(elements.fondsName, elements.fondsCode)],
    [terms.retention, elements.retention],
    [terms.openness, open],
    [terms.secrecy, elements.secrecy],
    [terms.extent, elements.extent],
    [terms.page, elements.page],
    [terms.carrier, elements.carrier],
    [terms.note, elements.note],
  ];
  return rows.flatMap(([term, description]) => (description ? [{ term, description }] : []));
}
