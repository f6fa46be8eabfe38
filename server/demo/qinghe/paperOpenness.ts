import type { Openness } from '@/shared/domain/catalogue/catalogueRecord';
import type { Random } from '../random';
import type { Matter, PaperKind, Topic } from './topics/topic';

/** 25 years on, most papers are open; the younger ones have mostly not been looked at yet. */
export function paperOpenness(options: {
  topic: Topic;
  matter: Matter;
  kind: PaperKind;
  year: number;
  random: Random;
}): Openness {
  const { topic, matter, kind, year, random } = options;
  if (topic.opened < 0.5 && matter.text.includes('{P}')) return 'CONTROLLED';
  const share = random.next();
  if (year > 2000) {
    if (kind === 'g') return share < 0.85 ? 'OPEN' : 'UNREVIEWED';
    return share < 0.22 ? 'OPEN' : share < 0.84 ? 'UNREVIEWED' : share < 0.96 ? 'DEFERRED' : 'CONTROLLED';
  }
  if (share < topic.opened) return 'OPEN';
  const rest = (share - topic.opened) / (1 - topic.opened);
  return rest < 0.4 ? 'DEFERRED' : rest < 0.75 ? 'CONTROLLED' : 'UNREVIEWED';
}
