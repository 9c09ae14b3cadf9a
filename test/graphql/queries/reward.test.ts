import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DEMO_PROGRAM } from '../../../src/loyalty/program/templates/demo.ts';
import { RewardDocument } from '../../generated/operations.ts';
import { SERVICE, startFace, type TestFace } from '../../support/graphql-face.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
});
afterAll(() => service.stop());

const coffee = DEMO_PROGRAM.rewards[0]?.rewardId ?? '';

test.each([
  ['its id', coffee, { title: 'Coffee' }],
  ["another program's id: none", `${coffee}X`, null],
  ['no id of ours: none', '\u0000', null],
])('reward by %s', async (_what, id, reward) => {
  const reply = await service.ask(RewardDocument, { id }, SERVICE);
  expect(reply).toEqual({ status: 200, data: { reward } });
});
