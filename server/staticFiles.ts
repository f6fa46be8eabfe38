import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** 'app.3f9c2b1a.js': the name changes with the content. */
const HASHED = /\.[0-9a-f]{8,32}\.(js|css|png|jpe?g|gif|svg|woff2?)(\.br|\.gz)?$/;

/**
 * The built H5 client, with the .br and .gz files that the build has put beside its files. An address that a person
 * has mistyped or cut short opens its first screen.
 */
export async function addStaticFiles(
  app: FastifyInstance,
  { h5Root }: { h5Root: string | null },
): Promise<void> {
  if (!h5Root || !existsSync(h5Root)) return;
  await app.register(async (files) => {
    files.addHook('onRequest', async (request, reply) => {
      if (asksForAPage(request)) return reply.redirect('/');
    });
    await files.register(fastifyStatic, {
      root: h5Root,
      preCompressed: true,
      cacheControl: false,
      setHeaders(response, path) {
        const forever = HASHED.test(basename(path));
        response.setHeader('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  });
}

/** Whether this is a browser's address line that leads to no file: every built file has an extension. */
function asksForAPage({ url, headers }: FastifyRequest): boolean {
  const [path = ''] = url.split('?', 1);
  const isOurs = path === '/' || path.startsWith('/functions/') || path.startsWith('/session/');
  return !isOurs && extname(path) === '' && (headers.accept?.includes('text/html') ?? false);
}
