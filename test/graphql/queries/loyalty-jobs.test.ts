import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { saveJobProgress } from '../../../src/postgres/save-job-progress.ts';
import { DEMO, NOON } from '../../support/demo-commands.ts';
import {
  ALICE_HERSELF,
  type Asker,
  OPERATOR,
  SERVICE,
  startFace,
  type TestFace,
} from '../../support/graphql-face.ts';

const QUERY = `query LoyaltyJobs {
  loyaltyJobs {
    job startedAt finishedAt doneUpTo accounts entries points failed lastError
  }
}`;

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
});
afterAll(() => service.stop());

async function ask(asker: Asker) {
  return service.post({ query: QUERY }, `Bearer ${await service.token(asker)}`);
}

describe('loyaltyJobs', () => {
  it('lists how the latest run of each job of the program went', async () => {
    expect((await ask(OPERATOR)).data).toEqual({ loyaltyJobs: [] });
    const passed = {
      job: 'PASS_TIME',
      startedAt: NOON,
      finishedAt: null,
      doneUpTo: null,
      accounts: 9,
      entries: 10,
      points: 90,
      failed: 1,
      lastError: 'a lot would hold less than nothing',
    } as const;
    const warned = { ...passed, job: 'WARN', finishedAt: NOON, doneUpTo: NOON } as const;
    const { programId } = DEMO.program;
    for (const progress of [warned, passed]) {
      await saveJobProgress(service.database, programId, progress);
    }
    const noon = '2026-11-22T04:00:00.000Z';
    expect((await ask(OPERATOR)).data).toEqual({
      loyaltyJobs: [
        { ...passed, startedAt: noon },
        { ...warned, startedAt: noon, finishedAt: noon, doneUpTo: noon },
      ],
    });
    expect((await ask({ ...OPERATOR, program: 'other' })).data).toEqual({ loyaltyJobs: [] });
  });

  it.each([ALICE_HERSELF, SERVICE])('is for operators, not for $subject', async (asker) => {
    const { errors } = await ask(asker);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});
