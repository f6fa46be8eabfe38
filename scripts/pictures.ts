import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { places } from '@/platform/places';
import { loadDemoArchive } from '../server/demo/loadDemo';
import { createHost } from '../server/host';
import { openStore } from '../server/store';
import { findChromium } from './chromium';

/** A Monday morning of an ordinary week, in Shanghai. */
const NOW = new Date('2026-03-09T01:40:00Z');
/** Nobody has it. */
const PHONE = '000-0000-0000';
const QUERY = '石拱桥';
const SIZE = { width: 375, height: 812 };

const root = join(__dirname, '..');
const folder = join(root, 'docs/pictures');

/**
 * Takes the pictures of the README from the demo archive and the built H5 client: `npx tsx scripts/pictures.ts`, after
 * `npm run build:h5`. The store is a new one in a temporary folder, unless DATA_DIR names a folder to keep.
 */
async function pictures(): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium on this machine');
  const dataDir = process.env.DATA_DIR ?? mkdtempSync(join(tmpdir(), 'chadang-pictures-'));
  const store = await openStore({ env: { DATA_DIR: dataDir } });
  const archiveKey = await loadDemoArchive({ db: store.db, now: NOW, onProgress: () => undefined });
  const h5Root = join(root, 'dist/h5');
  const app = await createHost({ store, archiveKey, demo: true, clock: () => NOW, h5Root });
  const baseURL = await app.listen({ host: '127.0.0.1', port: 0 });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });

  const openDevice = async (scale: 'standard' | 'elder'): Promise<Page> => {
    const value = JSON.stringify({ data: JSON.stringify(scale) });
    const storageState = {
      cookies: [],
      origins: [{ origin: baseURL, localStorage: [{ name: 'scale', value }] }],
    };
    const options = { viewport: SIZE, deviceScaleFactor: 2, locale: 'zh-CN', baseURL, storageState };
    const context = await browser.newContext(options);
    await context.clock.setFixedTime(NOW);
    return context.newPage();
  };

  try {
    mkdirSync(folder, { recursive: true });
    const reader = await openDevice('standard');
    await readersPictures(reader);
    for (const name of ['陈小满', '欧阳春和']) await requestVisit({ origin: baseURL, name });
    const staff = await openDevice('standard');
    await signIn(staff, places.staffRequests, '以工作人员身份登录');
    await take(staff, 'staff-requests');
    const elder = await openDevice('elder');
    await elder.goto(`/#${places.home}`);
    await take(elder, 'elder-home');
  } finally {
    await browser.close();
    await app.close();
    await store.close();
    if (!process.env.DATA_DIR) rmSync(dataDir, { recursive: true });
  }
}

async function readersPictures(page: Page): Promise<void> {
  await page.goto(`/#${places.home}`);
  await take(page, 'home');
  await page.getByRole('searchbox').fill(QUERY);
  await page.getByRole('button', { name: '查找', exact: true }).click();
  await take(page, 'results');
  await page.getByRole('list', { name: '找到的档案' }).getByRole('link').first().click();
  await page.getByRole('heading', { name: '怎么看到它' }).waitFor();
  await take(page, 'entry');
  await page.getByRole('button', { name: /^放进预约单/ }).click();
  await page.getByRole('button', { name: /^打开预约单/ }).click();
  await page.getByRole('button', { name: '去预约' }).click();
  await page.getByRole('radio', { name: /^上午/ }).first().check();
  await take(page, 'book-visit');
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('button', { name: '以读者身份登录' }).click();
  await page.getByRole('radio', { name: '查家里的事' }).check();
  await page.getByRole('textbox', { name: '联系电话' }).fill(PHONE);
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('button', { name: '提交预约' }).click();
  await page.getByText('已经提交，尚未确认').waitFor();
  await take(page, 'visit');
}

/** Another reader's request, for the queue. */
async function requestVisit({ origin, name }: { origin: string; name: string }): Promise<void> {
  const post = async (path: string, body: unknown, token?: string): Promise<Answered> => {
    const headers = new Headers({ 'content-type': 'application/json' });
    if (token) headers.set('authorization', `Bearer ${token}`);
    const response = await fetch(origin + path, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await response.json()) as Answered;
  };
  const { token } = await post('/session/demo', { as: 'reader', name });
  const found = await post('/functions/catalogue', { action: 'search', input: { query: QUERY } });
  const offered = await post('/functions/visits', { action: 'sessions', input: {} });
  const input = {
    sessionId: offered.value.days?.flatMap((day) => day.sessions)[1]?.id,
    entryIds: found.value.entries?.slice(1, 4).map(({ id }) => id),
    purpose: 'RESEARCH',
    purposeNote: '',
    contact: { name, phone: PHONE },
  };
  await post('/functions/visits', { action: 'book', input, idempotencyKey: randomUUID() }, token);
}

type Answered = {
  token?: string;
  value: { entries?: { id: string }[]; days?: { sessions: { id: string }[] }[] };
};

async function signIn(page: Page, address: string, as: string): Promise<void> {
  await page.goto(`/#${places.signIn(address)}`);
  await page.getByRole('button', { name: as }).click();
  await page.getByRole('table').waitFor();
}

/** Waits until the screen stands still and writes docs/pictures/<name>.png. */
async function take(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  // A focus ring belongs to whoever pressed a key.
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

void pictures();
