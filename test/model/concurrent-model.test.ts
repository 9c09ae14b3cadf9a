import { describe, expect, it } from '@jest/globals';
import { runConcurrentModel } from './run-concurrent-model.ts';

const RUNS = 1_500;
const SEED = 20_271_031;
const COMMANDS_MIN = 20_000;

describe('replicas over one store come to what the model does in the order of commits', () => {
  it('however they interleave and break, and each key is answered once', async () => {
    const { failure, commands } = await runConcurrentModel({ runs: RUNS, seed: SEED });
    expect(failure).toBeNull();
    expect(commands).toBeGreaterThan(COMMANDS_MIN);
  }, 300_000);
});
