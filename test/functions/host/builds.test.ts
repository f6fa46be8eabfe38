import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from '../../support/temporaryFolder';

const tooling = join(__dirname, '../../../scripts/tooling');

/** Evaluates an expression in plain Node, where the commands live; `m` is the module. */
function inNode(module: string, expression: string): unknown {
  const script = `
    const m = await import(${JSON.stringify(pathToFileURL(join(tooling, module)).href)});
    console.log('ANSWER ' + JSON.stringify(await (${expression})));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  return JSON.parse(/^ANSWER (.*)$/m.exec(printed)![1]!);
}

describe('What npm start does before it serves', () => {
  const root = temporaryFolder();
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const hash = () =>
    inNode('staleness.mjs', `m.hashOfInputs(${JSON.stringify({ root, inputs: ['src', 'one.json'] })})`);

  it('finds a build stale when a source changed, came or went, and only then', () => {
    write('src/a.ts', '1');
    write('src/deep/b.ts', '2');
    write('one.json', '{}');
    write('other.ts', '1');
    const before = hash();
    expect(hash()).toBe(before);
    write('other.ts', '2');
    expect(hash()).toBe(before);
    const changed = ['src/deep/b.ts', 'src/c.ts', 'one.json'].map((path) => {
      write(path, 'changed');
      return hash();
    });
    expect(new Set([before, ...changed]).size).toBe(4);
  });

  it('does not build the functions again when nothing changed', () => {
    const expression = `m.buildIfStale({ root: ${JSON.stringify(join(__dirname, '../../..'))}, name: 'functions' })`;
    expect([inNode('builds.mjs', expression), inNode('builds.mjs', expression)].at(-1)).toBe(false);
  });

  it('installs when a package is missing or of another version, not when an optional one is', () => {
    const lock = (packages: object) => JSON.stringify({ packages: { '': {}, ...packages } });
    const installed = () => inNode('dependencies.mjs', `m.isInstalled(${JSON.stringify(root)})`);
    write(
      'package-lock.json',
      lock({
        'node_modules/a': { version: '1.0.0' },
        'node_modules/b': { version: '1.0.0', optional: true },
      }),
    );
    expect(installed()).toBe(false);
    write('node_modules/.package-lock.json', lock({ 'node_modules/a': { version: '0.9.0' } }));
    expect(installed()).toBe(false);
    write('node_modules/.package-lock.json', lock({ 'node_modules/a': { version: '1.0.0' } }));
    expect(installed()).toBe(true);
  });

  it.each([
    ['18.20.0', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['22.1.0', true],
  ])('accepts Node %s: %s', (version, accepted) => {
    expect(inNode('dependencies.mjs', `m.nodeIsNewEnough('${version}')`)).toBe(accepted);
  });
});
