import { randomUUID } from 'node:crypto';
import { fastify, LogController, type FastifyError, type FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { sendRefusal } from './answers';
import { refuseBroken } from './brokenRequests';
import { addFunctionRoutes } from './functionRoutes';
import type { HostContext, HostOptions } from './hostOptions';
import { securityHeaders } from './securityHeaders';
import { addSessionRoutes } from './sessionRoutes';
import { addStaticFiles } from './staticFiles';

const BODY_LIMIT = 100 * 1024;
const REQUEST_TIMEOUT = 30_000;

/**
 * The place where the functions run outside WeChat: the same events and answers over HTTP, sessions, and the H5
 * client. Logs say what was called and how it ended, never bodies, query strings or the Authorization header.
 */
export async function createHost(options: HostOptions): Promise<FastifyInstance> {
  const security = securityHeaders(options);
  const everyHeader = (requestId: string) => ({ ...security, 'x-request-id': requestId });
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    // Whoever still gets in while the host ends is answered as always, on a connection that then closes.
    return503OnClosing: false,
    clientErrorHandler: (error, socket) =>
      refuseBroken({
        error,
        socket,
        headersOf: everyHeader,
        log: (detail) => app.log.info(detail, 'no request'),
      }),
    requestTimeout: REQUEST_TIMEOUT,
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: true }),
    logger: { level: options.logLevel ?? 'silent' },
    // What cannot even be routed: a broken escape in the path, a name too long to be one.
    frameworkErrors(error, _request, reply) {
      const code = error.code === 'FST_ERR_BAD_URL' ? 'MALFORMED_REQUEST' : 'UNKNOWN_FUNCTION';
      void sendRefusal(reply.headers(everyHeader(reply.request.id)), { code });
    },
  });
  const context: HostContext = { ...options, wechat: options.wechat ?? null, log: app.log };
  app.removeContentTypeParser('text/plain');

  app.addHook('onRequest', async (request, reply) => {
    reply.headers(everyHeader(request.id));
  });
  app.addHook('onSend', async (_request, reply) => {
    // Files say themselves how long they keep; answers are for this once.
    if (!reply.raw.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
  app.addHook('onResponse', async (request, reply) => {
    const { url: route } = request.routeOptions;
    request.log.info({ route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered');
  });
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 413) return sendRefusal(reply, { code: 'TOO_LARGE' });
    if (status >= 400 && status < 500) return sendRefusal(reply, { code: 'MALFORMED_REQUEST' }, status);
    const frames = error.stack?.split('\n').filter((frame) => /^\s+at /.test(frame));
    request.log.error({ requestId: request.id, name: error.name, code: error.code, frames }, 'host failed');
    return sendRefusal(reply, { code: 'INTERNAL' });
  });
  app.setNotFoundHandler((request, reply) =>
    sendRefusal(reply, { code: request.url.startsWith('/functions/') ? 'UNKNOWN_FUNCTION' : 'NOT_FOUND' }),
  );

  addFunctionRoutes(app, context);
  addSessionRoutes(app, context);
  app.get('/healthz', async (_request, reply) => {
    const { db, kind } = options.store;
    const works = await sql`select 1`.execute(db).then(
      () => true,
      () => false,
    );
    return reply.status(works ? 200 : 503).send({ ok: works, store: kind });
  });
  await addStaticFiles(app, options);
  return app;
}
