import { describe, expect, it } from '@jest/globals';
import { runModel } from './run-model.ts';

const RUNS = 1_400;
const SEED = 20_271_031;
const STEPS_MIN = 100_000;

describe('the program does what its model does', () => {
  it('in 100,000 steps of all commands, duplicates and time, and keeps all laws', async () => {
    const { failure, steps } = await runModel({ runs: RUNS, seed: SEED });
    expect(failure).toBeNull();
    expect(steps).toBeGreaterThanOrEqual(STEPS_MIN);
  }, 300_000);
});
