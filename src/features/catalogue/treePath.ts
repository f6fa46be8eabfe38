import { places } from '@/platform/places';
import type { TreeStep } from '@/shared/contracts/catalogue';
import { catalogueTexts } from '@/texts/zh-CN/catalogue';
import type { Crumb } from '@/ui/Breadcrumbs';

/** Where something stands, from all fonds down; every step leads there, `here` is this screen itself. */
export function treePath(steps: TreeStep[], here?: string): Crumb[] {
  const above = [
    { label: catalogueTexts.allFonds, to: places.browse() },
    ...steps.map(({ node, name }) => ({ label: name, to: places.browse(node) })),
  ];
  return here === undefined ? above : [...above, { label: here }];
}
