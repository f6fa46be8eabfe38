import { lookup } from 'node:dns/promises';
import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { StartError } from './startError';

/** Where to listen. On this machine alone by default: the demo sign-in makes anybody staff. */
export type Listening = { host: string; port: number };

/** PORT (default 8080; 0 takes any free one) and HOST (default localhost). @throws StartError PORT_INVALID */
export function listeningOf(env: NodeJS.ProcessEnv): Listening {
  const text = env.PORT || '8080';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new StartError('PORT_INVALID', { about: text });
  return { host: env.HOST || 'localhost', port };
}

/**
 * Tries the port before the long steps. Every address of the host: 'localhost' has two, and a browser may ask
 * the one that another program holds.
 * @throws StartError PORT_TAKEN, PORT_NOT_ALLOWED
 */
export async function ensureFree({ host, port }: Listening): Promise<void> {
  if (port === 0) return;
  for (const { address } of await lookup(host, { all: true })) {
    const code = await tryAddress(address, port);
    if (code === 'EADDRINUSE' || code === 'EACCES') throw refusalOf(code, port);
  }
}

/** Listens and answers the port. @throws StartError PORT_TAKEN, PORT_NOT_ALLOWED */
export async function listen(app: FastifyInstance, { host, port }: Listening): Promise<number> {
  try {
    await app.listen({ host, port });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw code === 'EADDRINUSE' || code === 'EACCES' ? refusalOf(code, port) : cause;
  }
  const [address] = app.addresses();
  return typeof address === 'object' ? address.port : port;
}

function refusalOf(code: 'EADDRINUSE' | 'EACCES', port: number): StartError {
  return new StartError(code === 'EADDRINUSE' ? 'PORT_TAKEN' : 'PORT_NOT_ALLOWED', { about: String(port) });
}

function tryAddress(host: string, port: number): Promise<string | undefined> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', (cause: NodeJS.ErrnoException) => done(cause.code));
    server.listen({ host, port }, () => server.close(() => done(undefined)));
  });
}
