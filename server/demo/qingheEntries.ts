import type { CatalogueRecord } from '@/shared/domain/catalogue/catalogueRecord';
import { forms } from './qinghe/forms';
import { officialPapers } from './qinghe/officialPapers';
import { paperPlans } from './qinghe/paperPlans';
import { familyPlanningPlans, marriagePlans, schoolPlans } from './qinghe/series/families';
import { notaryPlans } from './qinghe/series/notary';
import { forestPlans, landPlans } from './qinghe/series/property';
import { republicPapers } from './qinghe/series/republic';
import { educatedYouthPlans, labourPlans, soldierPlans } from './qinghe/series/working';
import { photographs } from './qinghe/series/photographs';
import { worksPlans } from './qinghe/series/works';

/**
 * The catalogue of the invented county: every element of DA/T 18 at file level, over sixteen fonds and fourteen 门类. The same
 * entries in the same order every time; no clock, no machine and no real person has a part in them.
 */
export function* qingheEntries(): Generator<CatalogueRecord> {
  yield* republicPapers();
  for (const plan of paperPlans) yield* officialPapers(plan);
  const series = [
    marriagePlans,
    landPlans,
    forestPlans,
    educatedYouthPlans,
    schoolPlans,
    soldierPlans,
    notaryPlans,
    familyPlanningPlans,
    labourPlans,
    worksPlans,
  ];
  for (const plans of series) yield* forms(plans);
  yield* photographs();
}
