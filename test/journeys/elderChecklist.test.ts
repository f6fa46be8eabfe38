import type { Page } from 'playwright-core';
import { places } from '@/platform/places';
import type { Scale } from '@/ui/Frame';
import { axeProblems } from '../support/journeys/axe';
import { ARCHIVE } from '../support/journeys/countyArchive';
import { everyScreen, showExhibit, type Exhibit } from '../support/journeys/gallery';
import { judge } from '../support/journeys/judge';
import { measure } from '../support/journeys/measure';
import { namelessControls, unspokenControls } from '../support/journeys/namelessControls';
import { openReadingRoom, type ReadingRoom } from '../support/journeys/readingRoom';

/** Widths of telephones and a tablet, and a 640 px window at 200 %. */
const sizes = [
  { width: 320, height: 640 },
  { width: 320, height: 400 },
  { width: 360, height: 740 },
  { width: 375, height: 812 },
  { width: 414, height: 896 },
  { width: 768, height: 1024 },
];
const EVERY_SCREEN = 240_000;

let room: ReadingRoom;
let exhibits: Exhibit[];

beforeAll(async () => {
  room = await openReadingRoom();
  exhibits = await everyScreen(room);
}, 60_000);
afterAll(() => room?.close());

/** What is wrong with a screen's sizes at every width, and with what assistive technology is told of it. */
async function inspect(exhibit: Exhibit, scale: Scale): Promise<{ sizes: string[]; speech: string[] }> {
  const { context, page } = await showExhibit(room, exhibit, { scale });
  const speech = await spoken(page);
  const wrong: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    const at = `${exhibit.name}, ${size.width}×${size.height}, ${scale}`;
    wrong.push(...judge(await measure(page), scale).map((line) => `${at}: ${line}`));
  }
  await context.close();
  return { sizes: wrong, speech: speech.map((line) => `${exhibit.name}, ${scale}: ${line}`) };
}

async function spoken(page: Page): Promise<string[]> {
  const telephone = page.getByRole('button', { name: new RegExp(`^电话：.*${ARCHIVE.telephone}`) });
  const atHand = (await telephone.count()) > 0;
  return [
    ...(await axeProblems(page)),
    ...(await namelessControls(page)).map((role) => `a ${role} without a name`),
    ...(await unspokenControls(page)).map((html) => `looks pressable, is told as nothing: ${html}`),
    ...(atHand ? [] : ['no telephone within one tap']),
  ];
}

describe.each<Scale>(['standard', 'elder', 'elder-max'])(
  'the elder checklist on every screen: %s',
  (scale) => {
    let found: Awaited<ReturnType<typeof inspect>>[];
    beforeAll(async () => {
      // Nobody has chosen a scale there, so it has no larger one.
      const shown = exhibits.filter(({ undecided }) => scale === 'standard' || !undecided);
      found = [];
      for (const exhibit of shown) found.push(await inspect(exhibit, scale));
    }, EVERY_SCREEN);

    it('keeps sizes, lines, targets, gaps and reflow (rows 1, 2, 3, 6, 7, 8, 10, 23)', () => {
      expect(found.flatMap((one) => one.sizes)).toEqual([]);
    });

    it('has no fault for axe, a role and a name on every control, the telephone at hand (rows 4, 22, 25)', () => {
      expect(found.flatMap((one) => one.speech)).toEqual([]);
    });
  },
);

it('the elder checklist looks at every page of the app', () => {
  const shown = new Set(exhibits.map(({ address }) => address.split('?')[0]));
  const pages = Object.values(places).map((place) =>
    typeof place === 'string' ? place : place('1' as never),
  );
  expect(pages.map((page) => page.split('?')[0]).filter((page) => !shown.has(page))).toEqual([]);
});
