import { rmSync } from 'node:fs';
import { afterAll, expect, it } from '@jest/globals';
import { openFolder } from '../support/open-folder.ts';
import { buildSubgraph } from '../support/subgraph-process.ts';
import { ANSWERS_MIN, runFaults } from './faults/run-faults.ts';

const dataDir = openFolder('loyalty-faults-');
let build = '';

afterAll(() => {
  for (const folder of [dataDir, build]) rmSync(folder, { recursive: true, force: true });
});

it('loses, doubles and breaks nothing under twenty faults of each kind', async () => {
  build = await buildSubgraph();
  const report = await runFaults({ build, dataDir, cycles: 20, seed: 1 });
  expect(report).toEqual({
    struck: { KILLED: 20, SESSION_ENDED: 20, DATABASE_STOPPED: 20, NETWORK_CUT: 20 },
    acknowledged: expect.any(Number),
    atFault: expect.any(Number),
    retries: expect.any(Number),
    entries: expect.any(Number),
    lost: [],
    doubled: [],
    negative: [],
    differences: [],
  });
  // Otherwise nothing was cut off, or nothing but refusals: then nothing is shown.
  expect(report.retries).toBeGreaterThan(50);
  expect(report.entries).toBeGreaterThan((4 * 20 * ANSWERS_MIN) / 2);
}, 400_000);
