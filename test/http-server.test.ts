import { afterEach, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createHealth } from '../src/health.ts';
import { createHttpServer } from '../src/http-server.ts';

const health = createHealth({ ping: async () => undefined, timeoutMilliseconds: 100 });
const shop = 'https://shop.example';

let app: FastifyInstance;
afterEach(() => app.close());

function create(allowedOrigins: readonly string[]): FastifyInstance {
  app = createHttpServer({ health, requestBodyBytesMax: 1_024, allowedOrigins, logLevel: 'error' });
  return app;
}

it('waits half a minute for a request to arrive in full, not for ever', () => {
  expect(create([]).server.requestTimeout).toBe(30_000);
});

describe('a page of another host', () => {
  it.each([
    { name: 'may read answers where it is named', allowed: [shop], allow: shop, vary: 'origin' },
    { name: 'may not where others are named', allowed: ['https://x.example'], vary: 'origin' },
    { name: 'may not where none is named', allowed: [] },
  ])('$name', async ({ allowed, allow, vary }) => {
    const url = '/health/live';
    const { headers } = await create(allowed).inject({ url, headers: { origin: shop } });
    expect([headers['access-control-allow-origin'], headers.vary]).toEqual([allow, vary]);
  });
});
