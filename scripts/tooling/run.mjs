import { spawn } from 'node:child_process';

/** A command that did not end with 0; `output` is what it printed. */
export class CommandFailed extends Error {
  constructor(command, output) {
    super(`${command} failed`);
    this.output = output;
  }
}

/**
 * Runs a program quietly and answers what it printed.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<string>}
 * @throws {CommandFailed}
 */
export function run(command, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const parts = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => parts.push(part));
    child.on('error', (cause) => fail(new CommandFailed(command, cause.message)));
    child.on('close', (code) => {
      const output = Buffer.concat(parts).toString('utf8');
      if (code === 0) done(output);
      else fail(new CommandFailed([command, ...args].join(' '), output));
    });
  });
}
