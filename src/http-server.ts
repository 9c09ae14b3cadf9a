import {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  fastify,
  LogController,
} from 'fastify';
import type { Health, HealthReport } from './health.ts';

/** Where all parts of one process write what those who run it should know. */
export type Log = FastifyBaseLogger;

export interface HttpServerOptions {
  readonly health: Health;
  readonly requestBodyBytesMax: number;
  /** Pages of other hosts that may read answers in a browser. */
  readonly allowedOrigins: readonly string[];
  readonly logLevel: string;
}

/**
 * A request must have arrived in full by then: a body that comes byte by byte, or never, would
 * keep its connection for ever. Looked at every half minute.
 */
export const requestTimeoutMilliseconds = 30_000;

/**
 * The HTTP server with its probes, before anything else is put on it. What it logs goes to stderr,
 * so that stdout belongs to people.
 */
export function createHttpServer(options: HttpServerOptions): FastifyInstance {
  const { health, requestBodyBytesMax, logLevel } = options;
  const app = fastify({
    bodyLimit: requestBodyBytesMax,
    requestTimeout: requestTimeoutMilliseconds,
    logController: new LogController({ disableRequestLogging: true }),
    logger: { level: logLevel, stream: process.stderr },
    // Open requests are finished, idle connections are not waited for.
    forceCloseConnections: 'idle',
  });
  allowOrigins(app, new Set(options.allowedOrigins));
  app.get('/health/live', (_request, reply) => send(reply, health.live()));
  app.get('/health/ready', async (_request, reply) => send(reply, await health.ready()));
  return app;
}

/**
 * Takes no more connections, and resolves when running requests are answered. A connection that
 * its client keeps open for the next request is closed as soon as it is idle; what is still open
 * after `millisecondsMax` (a client that connected and said nothing) is cut off.
 */
export async function closeHttpServer(
  app: FastifyInstance,
  millisecondsMax: number,
): Promise<void> {
  const sweep = setInterval(() => app.server.closeIdleConnections(), 20);
  const cutOff = setTimeout(() => app.server.closeAllConnections(), millisecondsMax);
  try {
    await app.close();
  } finally {
    clearInterval(sweep);
    clearTimeout(cutOff);
  }
}

function send(reply: FastifyReply, { status, body }: HealthReport): FastifyReply {
  return reply.code(status).header('cache-control', 'no-store').send(body);
}

/** Lets browsers on the named origins call; all others keep the browser's own refusal. */
function allowOrigins(app: FastifyInstance, origins: ReadonlySet<string>): void {
  app.addHook('onRequest', async (request, reply) => {
    // Said of every answer, so that a cache never gives one page's answer to another.
    if (origins.size > 0) reply.header('vary', 'origin');
    const { origin } = request.headers;
    if (origin === undefined || !origins.has(origin)) return;
    reply.header('access-control-allow-origin', origin);
    if (request.method !== 'OPTIONS') return;
    reply
      .header('access-control-allow-methods', 'GET, POST')
      .header(
        'access-control-allow-headers',
        'authorization, content-type, apollo-require-preflight',
      )
      .header('access-control-max-age', '600');
    return reply.code(204).send();
  });
}
