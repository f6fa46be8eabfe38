import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contracts } from '@/shared/contracts/contracts';
import { permissions } from '@/shared/domain/identity/permissions';
import { apiDocument } from '../../../scripts/apiDocument';

const names = Object.entries(contracts).flatMap(([name, actions]) =>
  Object.keys(actions).map((action) => `${name}.${action}`),
);

describe('docs/api.md', () => {
  it('is what `npm run docs:api` writes now', () => {
    expect(readFileSync(join(__dirname, '../../../docs/api.md'), 'utf8')).toBe(apiDocument());
  });

  it('describes every action', () => {
    const headings = Array.from(apiDocument().matchAll(/^### (\S+)$/gm), ([, name]) => name);
    expect(headings).toEqual(names);
  });
});

describe('The table of permissions', () => {
  it('names every action and no other', () => {
    expect(Object.keys(permissions).sort()).toEqual([...names].sort());
  });
});
