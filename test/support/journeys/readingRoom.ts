import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Scale } from '@/ui/Frame';
import { MONDAY } from '../functions';
import { startHost, type TestHost } from '../host';
import { openPglite } from '../stores/everyStore';
import type { TestArchive } from '../stores/seedArchive';
import { launchBrowser } from './browser';
import { seedCountyArchive } from './countyArchive';

export type DeviceOptions = {
  /** Size in CSS px; a telephone unless told otherwise. */
  width?: number;
  height?: number;
  deviceScaleFactor?: number;
  /** As chosen earlier on this device; nobody has chosen yet if left out. */
  scale?: Scale;
  /** Signed in already. */
  as?: 'reader' | 'staff';
  /** The name to be signed in with. */
  name?: string;
  /** Ids in the visit basket. */
  basket?: string[];
  /** A booking under way, and what was searched for. */
  draft?: object;
  searches?: string[];
};

/** A browser of one person: its storage is nobody else's. */
export type Device = { context: BrowserContext; page: Page };

/** A host with the built H5 client, a real store, a small archive, and Chromium; the clock stands at MONDAY. */
export type ReadingRoom = {
  archive: TestArchive;
  host: TestHost;
  openDevice: (options?: DeviceOptions) => Promise<Device>;
  close: () => Promise<void>;
};

const H5 = join(__dirname, '../../../dist/h5');

/** Opens a reading room; close it in the end. */
export async function openReadingRoom({ capacity }: { capacity?: number } = {}): Promise<ReadingRoom> {
  if (!existsSync(join(H5, 'index.html')))
    throw new Error('dist/h5 is missing: run `npm run build:h5` first');
  const store = await openPglite();
  const archive = await seedCountyArchive({ store, capacity });
  const host = await startHost({ archive, h5Root: H5 });
  const browser = await launchBrowser();
  return {
    archive,
    host,
    openDevice: (options = {}) => openDevice({ browser, host, options }),
    async close() {
      await browser.close();
      await host.close();
      await store.close();
    },
  };
}

async function openDevice({
  browser,
  host,
  options,
}: {
  browser: Browser;
  host: TestHost;
  options: DeviceOptions;
}): Promise<Device> {
  const { width = 375, height = 812, deviceScaleFactor, scale, as, name } = options;
  const { basket, draft, searches } = options;
  const remembered = {
    ...(scale && { scale }),
    ...(basket && { basket }),
    ...(draft && { 'booking-draft': draft }),
    ...(searches && { searches }),
    ...(as && { session: await host.signIn(as, name) }),
  };
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor,
    locale: 'zh-CN',
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
    baseURL: host.origin,
    storageState: { cookies: [], origins: [{ origin: host.origin, localStorage: kept(remembered) }] },
  });
  context.setDefaultTimeout(15_000);
  await context.clock.setFixedTime(MONDAY);
  return { context, page: await context.newPage() };
}

/** How the client keeps values in the browser's storage: JSON of ours inside Taro's. */
const kept = (values: Record<string, unknown>) =>
  Object.entries(values).map(([name, value]) => ({
    name,
    value: JSON.stringify({ data: JSON.stringify(value) }),
  }));
