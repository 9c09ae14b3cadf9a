import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, pasteInto } from '../support/browser.ts';
import { openFolder } from '../support/open-folder.ts';
import {
  CopiedIds,
  operationsOf,
  type PageOperation,
  problemsOf,
} from '../support/page-operations.ts';
import { buildSubgraph, type SubgraphProcess, startProcess } from '../support/subgraph-process.ts';

const OPERATION = '.graphiql-query-editor .monaco-editor';
const HEADERS = '.graphiql-editor-tool .graphiql-editor:not(.hidden) .monaco-editor';

describe('the chapter "Set up your program" in the GraphiQL page', () => {
  const dataDir = openFolder('loyalty pages ');
  let build: string;
  let service: SubgraphProcess;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    build = await buildSubgraph();
    service = await startProcess(build, { DATA_DIR: dataDir });
    browser = await openBrowser();
    const context = await browser.newContext({
      viewport: { width: 1400, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    page = await context.newPage();
    await page.goto(service.httpUrl);
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
    for (const folder of [build, dataDir]) rmSync(folder, { recursive: true, force: true });
  });

  /** Types one operation into a new tab, presses the button, and reads the answer shown. */
  async function run(query: string, { role, program }: PageOperation): Promise<string> {
    await page.getByRole('button', { name: 'New tab' }).click();
    await pasteInto(page, OPERATION, query);
    const who = program === null ? role : `${role} of ${program}`;
    await pasteInto(page, HEADERS, `{ "authorization": "Bearer <${who}>" }`);
    const answered = page.waitForResponse((response) => {
      const asked = response.request().postDataJSON();
      return asked?.query === query;
    });
    await page.getByRole('button', { name: /^Execute query/ }).click();
    return (await answered).text();
  }

  it('takes an operator from nothing to the figures of a program, in a row', async () => {
    const ids = new CopiedIds();
    const answers: string[] = [];
    for (const operation of operationsOf('README.md')) {
      const answer = await run(ids.fillIn(operation.query), operation);
      ids.copyFrom(answer);
      answers.push(answer);
      // A program that has just been made has its tokens in the page once that is loaded again.
      if (operation.role === 'platform') await page.reload();
    }
    expect(answers.flatMap(problemsOf)).toEqual([]);
    const shown = page.locator('.result-window');
    await shown.getByText('outstandingChange').first().waitFor();
  });
});
