import { rmSync } from 'node:fs';
import { afterAll, expect, it } from '@jest/globals';
import { openFolder } from '../support/open-folder.ts';
import { buildSubgraph } from '../support/subgraph-process.ts';
import { runCrashCycles } from './crash-cycles.ts';

const dataDir = openFolder('loyalty-crash-');
let build = '';

afterAll(() => {
  for (const folder of [dataDir, build]) rmSync(folder, { recursive: true, force: true });
});

it('killed -9 under load twenty times, has each acknowledged earn exactly once', async () => {
  build = await buildSubgraph();
  const report = await runCrashCycles({ build, dataDir, cycles: 20, seed: 1 });
  expect(report).toEqual({
    acknowledged: report.entries,
    retries: expect.any(Number),
    entries: expect.any(Number),
    lost: [],
    doubled: [],
    inconsistent: [],
  });
  // Otherwise nothing was cut off, and nothing shown.
  expect(report.retries).toBeGreaterThan(20);
  expect(report.entries).toBeGreaterThan(1_000);
}, 240_000);
