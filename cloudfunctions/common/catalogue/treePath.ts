import { nodeIdOf } from './identifiers';

/** Where an entry is filed; '' for a level that the archive does not use. */
export type TreePlace = { fonds_code: string; series: string; volume: string };

export type TreeStep = TreePlace & { node: string; kind: 'FONDS' | 'SERIES' | 'VOLUME' };

/** The nodes of the tree above the entries of a place: 全宗, 类别 and 案卷, as far as there are any. */
export function treePath({ archiveKey, place }: { archiveKey: string; place: TreePlace }): TreeStep[] {
  const { fonds_code, series, volume } = place;
  const fonds = { fonds_code, series: '', volume: '' };
  const steps: Omit<TreeStep, 'node'>[] = [{ ...fonds, kind: 'FONDS' }];
  if (series !== '') steps.push({ ...fonds, series, kind: 'SERIES' });
  if (volume !== '') steps.push({ fonds_code, series, volume, kind: 'VOLUME' });
  return steps.map((step) => ({
    ...step,
    node: nodeIdOf({ archiveKey, fonds: fonds_code, series: step.series, volume: step.volume }),
  }));
}
