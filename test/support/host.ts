import { createHost } from '../../server/host';
import type { WechatSettings } from '../../server/wechat';
import { MONDAY } from './functions';
import type { TestArchive } from './stores/seedArchive';

/** A host that listens on a free port of this machine. */
export type TestHost = {
  /** 'http://127.0.0.1:40123' */
  origin: string;
  /** POSTs JSON; a string is sent as it is. */
  post: (
    path: string,
    body: unknown,
    options?: { token?: string; headers?: Record<string, string> },
  ) => Promise<TestAnswer>;
  get: (path: string, headers?: Record<string, string>) => Promise<TestAnswer>;
  /** Signs in by the demo sign-in and answers the token. */
  signIn: (as: 'reader' | 'staff', name?: string) => Promise<string>;
  close: () => Promise<void>;
};

export type TestAnswer = { status: number; headers: Headers; text: string; body: unknown };

/** Serves a test archive over HTTP, with the demo sign-in on and the clock at MONDAY unless told otherwise. */
export async function startHost(options: {
  archive: TestArchive;
  clock?: () => Date;
  demo?: boolean;
  h5Root?: string | null;
  wechat?: WechatSettings | null;
}): Promise<TestHost> {
  const { archive, clock = () => MONDAY, demo = true, h5Root = null, wechat = null } = options;
  const kind = archive.store.kind === 'PGlite' ? 'embedded' : 'postgres';
  const app = await createHost({
    store: { db: archive.store.db, sealer: archive.sealer, kind },
    archiveKey: archive.key,
    demo,
    clock,
    h5Root,
    wechat,
  });
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });

  const request = async (path: string, init: RequestInit): Promise<TestAnswer> => {
    const response = await fetch(origin + path, init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson ? JSON.parse(text) : null,
    };
  };
  const post: TestHost['post'] = (path, body, { token, headers } = {}) =>
    request(path, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
    });
  return {
    origin,
    post,
    get: (path, headers) => request(path, { headers }),
    async signIn(as, name) {
      const { body } = await post('/session/demo', { as, ...(name !== undefined && { name }) });
      return (body as { token: string }).token;
    },
    close: () => app.close(),
  };
}
