import type { Scale } from '@/ui/Frame';
import type { Box, Measured } from './measure';

/** What the elder checklist asks of each scale, in px. Rows 1, 2 and 6. */
const asked = {
  standard: { text: 15, small: 15, target: 44 },
  elder: { text: 18, small: 18, target: 60 },
  'elder-max': { text: 30, small: 18, target: 60 },
} as const satisfies Record<Scale, object>;

const LINE_HEIGHT = 1.3;
const GAP = 8;
/** Boxes lie on fractions of a px. */
const TOLERANCE = 0.6;

/** Everything on a measured screen that the checklist does not allow, one line each. */
export function judge(measured: Measured, scale: Scale): string[] {
  return [
    ...overflow(measured),
    ...texts(measured, scale),
    ...paragraphs(measured),
    ...targets(measured, scale),
    ...gaps(measured),
  ];
}

function overflow({ beyond, texts: all, width, targets: controls }: Measured): string[] {
  return [
    ...(beyond > 0 ? [`the page is ${beyond} px wider than the window`] : []),
    ...all.filter(({ right }) => right > width + TOLERANCE).map(({ words }) => `“${words}” is cut off`),
    ...controls.filter(({ spills }) => spills).map(({ words }) => `“${words}” spills out of its control`),
  ];
}

function texts({ texts: all }: Measured, scale: Scale): string[] {
  const least = asked[scale];
  return all.flatMap(({ words, size, lineHeight, family, small }) => [
    ...(size < (small ? least.small : least.text) ? [`“${words}” is ${size} px`] : []),
    // NaN where no line height is set at all.
    ...(lineHeight >= LINE_HEIGHT ? [] : [`“${words}” has line height ${lineHeight.toFixed(2)}`]),
    ...(/sans-serif$|(^|[^-])serif$/.test(family) ? [] : [`“${words}” is set in ${family}`]),
  ]);
}

/** Row 3: paragraphs stand further apart than lines. */
function paragraphs({ paragraphs: all }: Measured): string[] {
  return all
    .filter(({ gap, lineGap }) => gap < 1.3 * lineGap - TOLERANCE)
    .map(({ words, gap, lineGap }) => `“${words}” stands ${gap} px below, its lines ${lineGap} px apart`);
}

function targets({ targets: all }: Measured, scale: Scale): string[] {
  const least = asked[scale].target - TOLERANCE;
  return all.flatMap(({ words, box }) => {
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    return width < least || height < least
      ? [`“${words}” is ${Math.round(width)}×${Math.round(height)} px`]
      : [];
  });
}

function gaps({ targets: all }: Measured): string[] {
  return all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other) => {
      if (one.layer !== other.layer) return [];
      const gap = gapBetween(one.box, other.box);
      return gap < GAP - TOLERANCE
        ? [`“${one.words}” and “${other.words}” are ${Math.round(gap)} px apart`]
        : [];
    }),
  );
}

/** Negative where they overlap. */
function gapBetween(one: Box, other: Box): number {
  const across = Math.max(one.left, other.left) - Math.min(one.right, other.right);
  const down = Math.max(one.top, other.top) - Math.min(one.bottom, other.bottom);
  return Math.max(across, down);
}
