import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { taroBuild } from './taro';

/** Builds the mini program into dist/weapp, which WeChat DevTools opens. */
async function buildWeapp(): Promise<void> {
  const root = join(__dirname, '..');
  rmSync(join(root, 'dist/weapp'), { recursive: true, force: true });
  await taroBuild({ root, type: 'weapp' });
}

void buildWeapp();
