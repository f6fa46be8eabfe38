import { places } from '@/platform/places';
import type { TreeStep } from '@/shared/contracts/catalogue';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import type { Crumb } from '@/ui/Breadcrumbs';

/**
 * Where something stands, from all fonds down; every step leads there, `here` is this screen itself. The entry of a volume is
 * called as the volume: the path ends with the way to its content, and does not say the name twice.
 */
export function treePath(steps: TreeStep[], here: string): Crumb[] {
  const above = [
    { label: catalogueTexts.allFonds, to: places.browse() },
    ...steps.map(({ node, name }) => ({ label: name, to: places.browse(node) })),
  ];
  const last = steps[steps.length - 1];
  return last?.kind === 'VOLUME' && last.name === here ? above : [...above, { label: here }];
}
