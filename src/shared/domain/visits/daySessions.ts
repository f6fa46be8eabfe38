import type { OpeningDay, SessionTemplate } from './openingDay';

type Placed = { templateId: string; starts: string; ends: string };

export type DaySession<Visit> = {
  starts: string;
  ends: string;
  capacity: number;
  taken: number;
  visits: Visit[];
};

/**
 * A day's sittings for the staff, earliest first: those of the opening hours, and any other that still has
 * visits, because the hours were changed or the day was closed after they were booked. Nobody who comes is left out.
 */
export function daySessions<Visit extends Placed>(options: {
  day: OpeningDay;
  /** All templates of the archive: the capacity of sittings that are no longer held. */
  templates: readonly SessionTemplate[];
  taken: ReadonlyMap<string, number>;
  visits: readonly Visit[];
}): DaySession<Visit>[] {
  const { day, templates, taken, visits } = options;
  const held = day.state === 'OPEN' ? day.templates : [];
  const isHeld = (id: string) => held.some((template) => template.id === id);
  const others = new Map(
    visits.filter((visit) => !isHeld(visit.templateId)).map((visit) => [visit.templateId, visit]),
  );
  const sittings = [
    ...held.map(({ id, starts, ends }) => ({ id, starts, ends })),
    ...[...others.values()].map(({ templateId, starts, ends }) => ({ id: templateId, starts, ends })),
  ];
  return sittings
    .sort((left, right) => (`${left.starts} ${left.id}` < `${right.starts} ${right.id}` ? -1 : 1))
    .map(({ id, starts, ends }) => ({
      starts,
      ends,
      capacity: templates.find((template) => template.id === id)?.capacity ?? 0,
      taken: taken.get(id) ?? 0,
      visits: visits.filter((visit) => visit.templateId === id),
    }));
}
