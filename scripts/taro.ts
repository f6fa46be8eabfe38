import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Runs `taro build --type <type>`; fails with its exit code. */
export function taroBuild({ root, type }: { root: string; type: 'h5' | 'weapp' }): Promise<void> {
  const taro = join(root, 'node_modules/@tarojs/cli/bin/taro');
  const child = spawn(process.execPath, [taro, 'build', '--type', type], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0 ? done() : fail(new Error(`taro build --type ${type}: ${code}`)),
    );
  });
}
