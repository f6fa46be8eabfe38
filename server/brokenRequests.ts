import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Answer, ErrorCode } from '@/shared/contracts/errors';

type Broken = NodeJS.ErrnoException;

/** What Node's parser says, where it is not simply broken. */
const known: Record<string, { status: number; code: ErrorCode }> = {
  HPE_HEADER_OVERFLOW: { status: 431, code: 'TOO_LARGE' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, code: 'MALFORMED_REQUEST' },
};

/**
 * Refuses, in the shape of a function's answer, what is no HTTP: there is no request yet, so the answer is written to
 * the socket as it is, which then ends. `headersOf` are those that every answer has.
 */
export function refuseBroken(options: {
  error: Broken;
  socket: Socket;
  headersOf: (requestId: string) => Record<string, string>;
  log: (detail: Record<string, unknown>) => void;
}): void {
  const { error, socket } = options;
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const { status, code } = known[error.code ?? ''] ?? { status: 400, code: 'MALFORMED_REQUEST' };
  const requestId = randomUUID();
  options.log({ requestId, status, code: error.code });
  const body = JSON.stringify({ ok: false, error: { code }, requestId } satisfies Answer<unknown>);
  const headers = {
    ...options.headersOf(requestId),
    'cache-control': 'no-store',
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const text = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`;
  socket.end(text, () => socket.destroy());
}
