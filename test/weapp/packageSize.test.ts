import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const BUILT = path.resolve(__dirname, '../../dist/weapp');
const MB = 1024 * 1024;

function sizeOf(folder: string, without: string[] = []): number {
  return readdirSync(folder).reduce((sum, name) => {
    const file = path.join(folder, name);
    if (without.includes(file)) return sum;
    return sum + (statSync(file).isDirectory() ? sizeOf(file, without) : statSync(file).size);
  }, 0);
}

/** Folders of the sub-packages of the mini program as built; without a build this throws, which is a failure. */
function subPackages(): string[] {
  const app = JSON.parse(readFileSync(path.join(BUILT, 'app.json'), 'utf8')) as {
    subPackages?: { root: string }[];
  };
  return (app.subPackages ?? []).map(({ root }) => path.join(BUILT, root));
}

describe('size of the mini program as built', () => {
  it('keeps the main package under 1 MB', () => {
    expect(sizeOf(BUILT, subPackages())).toBeLessThan(MB);
  });

  it('keeps every sub-package under 2 MB, and there is one for the staff', () => {
    const sizes = subPackages().map((folder) => ({
      folder: path.relative(BUILT, folder),
      size: sizeOf(folder),
    }));
    expect(sizes.map(({ folder }) => folder)).toContain('pages/staff');
    expect(sizes.filter(({ size }) => size >= 2 * MB)).toEqual([]);
  });

  it('ships no source maps', () => {
    const files = readdirSync(BUILT, { recursive: true }).map(String);
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  });
});
