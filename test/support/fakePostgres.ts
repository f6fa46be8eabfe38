import { createServer, type AddressInfo, type Socket } from 'node:net';

type FakePostgres = { url: string; close: () => void };

/** A server that speaks just enough of PostgreSQL's protocol to answer every query with one row of text. */
export async function fakePostgres(row: Record<string, string>): Promise<FakePostgres> {
  return serve((socket) => socket.write(answer(row)));
}

/** One that lets everybody in and closes the connection at its first query, as a pooler without a database does. */
export async function silentPostgres(): Promise<FakePostgres> {
  return serve((socket) => socket.destroy());
}

async function serve(onQuery: (socket: Socket) => void): Promise<FakePostgres> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', int32(0)), message('Z', Buffer.from('I'))]));
      socket.on('data', (data) => {
        if (data[0] === 'Q'.charCodeAt(0)) onQuery(socket);
      });
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `postgres://reader:secret@127.0.0.1:${port}/chadang`,
    close() {
      sockets.forEach((socket) => socket.destroy());
      server.close();
    },
  };
}

const TEXT_OID = 25;

function answer(row: Record<string, string>): Buffer {
  const columns = Object.keys(row).map((name) =>
    Buffer.concat([text(name), int32(0), int16(0), int32(TEXT_OID), int16(-1), int32(-1), int16(0)]),
  );
  const values = Object.values(row).map((value) =>
    Buffer.concat([int32(Buffer.byteLength(value)), Buffer.from(value)]),
  );
  return Buffer.concat([
    message('T', int16(columns.length), ...columns),
    message('D', int16(values.length), ...values),
    message('C', text('SELECT 1')),
    message('Z', Buffer.from('I')),
  ]);
}

function message(type: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);
}

function text(value: string): Buffer {
  return Buffer.from(`${value}\0`);
}

function int32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeInt32BE(value);
  return buffer;
}

function int16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeInt16BE(value);
  return buffer;
}
