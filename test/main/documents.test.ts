import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { developmentSecret } from '../../src/access/development-secret.ts';
import { mintToken } from '../../src/access/mint-token.ts';
import { developmentScopes } from '../../src/access/scopes.ts';
import { openFolder } from '../support/open-folder.ts';
import {
  CopiedIds,
  operationsOf,
  type PageOperation,
  problemsOf,
} from '../support/page-operations.ts';
import { buildSubgraph, startProcess } from '../support/subgraph-process.ts';

const run = promisify(execFile);
const DOCUMENTS = ['README.md', 'docs/operations.md'];
const ADDRESS = 'http://localhost:4001/graphql';
/** Between the answers of one block and those of the next. */
const NEXT_BLOCK = '--- next block ---';

let build = '';
const folders: string[] = [];

beforeAll(async () => {
  build = await buildSubgraph();
  folders.push(build);
});

afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

/** What the document tells to type in for the API; not how packages come and images are built. */
function blocksOf(path: string): readonly string[] {
  const blocks = [...readFileSync(path, 'utf8').matchAll(/```sh\n(.*?)```/gs)];
  return blocks.map(([, block]) => block ?? '').filter((block) => /npm run|\bask\b/.test(block));
}

/** The blocks as one shell session on a fresh demo; what each of them printed, line by line. */
async function typeIn(blocks: readonly string[]): Promise<readonly (readonly string[])[]> {
  const dataDir = openFolder('loyalty documents ');
  folders.push(dataDir);
  const service = await startProcess(build, { DATA_DIR: dataDir });
  try {
    const script = ['set -eo pipefail', blocks.join(`\necho '${NEXT_BLOCK}'\n`)].join('\n');
    expect(script).toContain(ADDRESS);
    const { stdout } = await run('bash', ['-c', script.replaceAll(ADDRESS, service.httpUrl)]);
    return stdout.split(NEXT_BLOCK).map((text) => text.split('\n').filter((line) => line !== ''));
  } finally {
    await service.stop();
  }
}

async function tokenFor({ role, program }: PageOperation): Promise<string> {
  const scopes = developmentScopes[role];
  const request = { program, role, subject: 'reader', scopes, ttlSeconds: 600 };
  const claims = { issuer: null, audience: null, now: Date.now() };
  return mintToken(request, { secret: developmentSecret, ...claims });
}

async function paste(
  operations: readonly PageOperation[],
  httpUrl: string,
): Promise<readonly string[]> {
  const ids = new CopiedIds();
  const answers: string[] = [];
  for (const operation of operations) {
    const response = await fetch(httpUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await tokenFor(operation)}`,
      },
      body: JSON.stringify({ query: ids.fillIn(operation.query) }),
    });
    const answer = await response.text();
    ids.copyFrom(answer);
    answers.push(answer);
  }
  return answers;
}

test('README.md has operations for GraphiQL that do what they say, in a row', async () => {
  const dataDir = openFolder('loyalty operations ');
  folders.push(dataDir);
  const service = await startProcess(build, { DATA_DIR: dataDir });
  try {
    const answers = await paste(operationsOf('README.md'), service.httpUrl);
    expect(answers.flatMap(problemsOf)).toEqual([]);
    const [told, mended] = answers
      .map((answer) => JSON.parse(answer).data.saveLoyaltyRuleBookDraft?.problems)
      .filter((problems) => problems !== undefined);
    expect([told, mended]).toMatchObject([
      [{ path: ['earning', '2', 'formula', 'multiplier', 'basisPoints'] }],
      [],
    ]);
  } finally {
    await service.stop();
  }
});

describe.each(DOCUMENTS)('%s', (path) => {
  it('has calls that run as they stand, from top to bottom, on a fresh demo', async () => {
    const blocks = blocksOf(path);
    const printed = await typeIn(blocks);
    expect(printed).toHaveLength(blocks.length);
    expect(printed.flat().flatMap(problemsOf)).toEqual([]);
    const silent = blocks.filter((_block, index) => printed[index]?.length === 0);
    // Blocks that only keep something for those behind them say nothing.
    expect(silent.filter((block) => !/^[A-Za-z_]+(=|\(\))/.test(block))).toEqual([]);
  });
});
