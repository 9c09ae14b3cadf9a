import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openFolder } from '../support/open-folder.ts';
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

/** What is wrong with an answer; nothing when all that was asked for was done. */
function problemsOf(line: string): readonly string[] {
  const { data, errors } = JSON.parse(line);
  if (errors !== undefined || data === null) return [line];
  const types = Object.values(data as Record<string, { readonly __typename?: string } | null>);
  const isDone = types.every((type) => type !== null && /Success$|^$/.test(type.__typename ?? ''));
  return isDone ? [] : [line];
}

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
