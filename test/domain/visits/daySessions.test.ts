import { daySessions } from '@/shared/domain/visits/daySessions';
import type { OpeningDay, SessionTemplate } from '@/shared/domain/visits/openingDay';

const template = (id: string, starts: string): SessionTemplate => ({
  id,
  weekday: 1,
  starts,
  ends: '17:00',
  capacity: 4,
  validFrom: null,
  validTo: null,
});
const morning = template('am', '09:00');
const afternoon = template('pm', '13:30');
const templates = [morning, afternoon];
const open = (...held: SessionTemplate[]): OpeningDay => ({
  state: 'OPEN',
  makeUpDay: false,
  templates: held,
});
const closed: OpeningDay = {
  state: 'CLOSED',
  makeUpDay: false,
  closure: { reason: 'SPECIAL', name: '盘库' },
};
const visit = (number: string, { id, starts, ends }: SessionTemplate) => ({
  number,
  templateId: id,
  starts,
  ends,
});
const shape = (
  options: Pick<Parameters<typeof daySessions<ReturnType<typeof visit>>>[0], 'day' | 'visits'>,
) =>
  daySessions({ ...options, templates, taken: new Map([['am', 2]]) }).map(
    ({ starts, capacity, taken, visits }) => [
      starts,
      capacity,
      taken,
      visits.map((each) => each.number).join(),
    ],
  );

describe('A day as the staff see it', () => {
  it('lists every session of the day, also one without visits', () => {
    expect(
      shape({ day: open(morning, afternoon), visits: [visit('A', morning), visit('B', morning)] }),
    ).toEqual([
      ['09:00', 4, 2, 'A,B'],
      ['13:30', 4, 0, ''],
    ]);
  });

  it('keeps the visits of a session that is no longer held', () => {
    expect(shape({ day: open(afternoon), visits: [visit('A', morning)] })).toEqual([
      ['09:00', 4, 2, 'A'],
      ['13:30', 4, 0, ''],
    ]);
  });

  it('keeps the visits of a day that was closed after they were booked', () => {
    expect(shape({ day: closed, visits: [visit('A', morning), visit('B', afternoon)] })).toEqual([
      ['09:00', 4, 2, 'A'],
      ['13:30', 4, 0, 'B'],
    ]);
  });

  it('has nothing to show on a closed day without visits', () => {
    expect(shape({ day: closed, visits: [] })).toEqual([]);
  });
});
