import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import type { Browser, Page, WebSocketRoute } from 'playwright-core';
import { type DemoGraph, startDemoGraph } from '../../demo/demo-graph.ts';
import { readConfig } from '../../src/config.ts';
import { mintReadyTokens, type ReadyTokens, signingOf } from '../../src/development-tokens.ts';
import { openBrowser } from '../support/browser.ts';
import { openFolder } from '../support/open-folder.ts';
import { ask } from '../support/subgraph-process.ts';

const ADDRESS = 'ws://localhost:4001/graphql';
const rootFolder = join(import.meta.dirname, '../..');

/** The page that README shows, with the address and the token put in as it says. */
function pageOfReadme(loyaltyUrl: string, token: string): string {
  const text = readFileSync(join(rootFolder, 'README.md'), 'utf8');
  const [, html = ''] = /```html\n(.*?)```/s.exec(text) ?? [];
  expect(html).toContain(ADDRESS);
  return html
    .replace(ADDRESS, loyaltyUrl.replace('http', 'ws'))
    .replace('paste the token of alice here', token);
}

/** What `python3 -m http.server` would give for that page, from the folder of the repository. */
async function serveFiles(html: () => string) {
  const app = fastify();
  app.get('/', (_request, reply) => reply.type('text/html').send(html()));
  app.get('/node_modules/graphql-ws/dist/:file', (request, reply) => {
    const { file } = request.params as { readonly file: string };
    const path = join(rootFolder, 'node_modules/graphql-ws/dist', file);
    return reply.type('text/javascript').send(readFileSync(path, 'utf8'));
  });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return { origin: address.replace('127.0.0.1', 'localhost'), close: () => app.close() };
}

describe('a page that shows a balance', () => {
  const dataDir = openFolder('loyalty balance pages ');
  let files: Awaited<ReturnType<typeof serveFiles>>;
  let graph: DemoGraph;
  let tokens: ReadyTokens;
  let browser: Browser;
  let gifts = 0;

  beforeAll(async () => {
    files = await serveFiles(() => pageOfReadme(graph.loyaltyUrl, tokens.alice));
    const result = readConfig({
      ...{ NODE_ENV: 'test', PORT: '0', LOG_LEVEL: 'error' },
      ...{ DATA_DIR: dataDir, ALLOWED_ORIGINS: files.origin },
    });
    if (result.kind === 'problems') throw new Error(result.problems.join('; '));
    const signing = signingOf(result.config);
    if (signing === null) throw new Error('The demo has no secret to sign with.');
    tokens = await mintReadyTokens(signing, Date.now());
    graph = await startDemoGraph({ config: result.config, gatewayPort: 0, rootFolder });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await graph?.stop();
    await files?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** One point more for alice; what she has then. */
  async function give(): Promise<number> {
    gifts += 1;
    const query = `mutation {
      adjustPoints(input: {
        idempotencyKey: "gift-${gifts}", member: { externalId: "alice" }, points: 1, reason: "Hi."
      }) { ... on AdjustPointsSuccess { account { available } } }
    }`;
    const { data } = await ask(graph.loyaltyUrl, { token: tokens.operator, query });
    return data.adjustPoints.account.available;
  }

  it('as README writes it moves with each change, and resumes when it was cut off', async () => {
    const page = await browser.newPage();
    const sockets: WebSocketRoute[] = [];
    await page.routeWebSocket(/\/graphql$/, (socket) => {
      socket.connectToServer();
      sockets.push(socket);
    });
    await page.goto(files.origin);
    const points = page.locator('#points');
    const shows = async (available: number) =>
      points.getByText(`${available}`, { exact: true }).waitFor();
    await points.filter({ hasText: /\d/ }).waitFor();
    await shows(await give());
    await sockets[0]?.close({ code: 1012 });
    await shows(await give());
    expect(sockets.length).toBeGreaterThan(1);
    await page.close();
  });

  it('is the widget of the demo, live through the gateway', async () => {
    const page: Page = await browser.newPage({ locale: 'en' });
    await page.goto(new URL(`/widget#${tokens.alice}`, graph.gatewayUrl).href);
    await page.locator('#state.live').waitFor();
    expect(await page.locator('#name').textContent()).toBe('Alice Zhang');
    const available = await give();
    const shown = page.locator('#available');
    await shown.getByText(available.toLocaleString('en'), { exact: true }).waitFor();
    const latest = page.locator('#entries li').first();
    expect(await latest.locator('span').allTextContents()).toEqual([
      'Adjusted',
      '+1',
      `gift-${gifts}`,
    ]);
    await page.close();
  });
});
