import { expect, it } from '@jest/globals';
import { RunProgress } from '../../src/jobs/run-progress.ts';
import type { JobProgress } from '../../src/postgres/read/time-reads.ts';
import { NOON } from '../support/demo-commands.ts';

it('points of many accounts are counted as far as numbers go', async () => {
  const kept: JobProgress[] = [];
  const progress = new RunProgress(
    {
      clock: { now: () => NOON },
      saveProgress: async (_programId, of) => {
        kept.push(of);
      },
      log: { warn: () => {}, error: () => {} },
    },
    { programId: 'prg_demo', job: 'PASS_TIME' },
  );
  const passed = { type: 'PassTimeSuccess', entries: 1, lapsedHolds: 0, warnings: 0 } as const;
  const fortune = { ...passed, activated: 0, expired: Number.MAX_SAFE_INTEGER };
  await progress.count(1, { done: [fortune], failed: [] });
  await progress.count(1, { done: [fortune], failed: [] });
  await progress.finish(NOON);
  expect(kept).toEqual([
    expect.objectContaining({ accounts: 2, entries: 2, points: Number.MAX_SAFE_INTEGER }),
  ]);
});
