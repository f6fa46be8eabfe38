import type { FastifyBaseLogger } from 'fastify';
import type { Store } from './store';
import type { WechatSettings } from './wechat';

/** What a host is made of. */
export type HostOptions = {
  store: Pick<Store, 'db' | 'sealer' | 'kind'>;
  archiveKey: string;
  /** Offers the demo sign-in, by which anybody becomes staff. */
  demo: boolean;
  clock: () => Date;
  /** Folder of the built H5 client; null serves the functions alone. */
  h5Root: string | null;
  wechat?: WechatSettings | null;
  /** A pino logger's level; 'silent' by default. */
  logLevel?: string;
};

/** What the routes of a host share. */
export type HostContext = Required<Omit<HostOptions, 'h5Root' | 'logLevel'>> & { log: FastifyBaseLogger };
