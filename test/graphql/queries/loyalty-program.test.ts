import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { LoyaltyProgramDocument } from '../../generated/operations.ts';
import { BOB_HIMSELF, startFace, type TestFace } from '../../support/graphql-face.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
});
afterAll(() => service.stop());

test('loyaltyProgram is the program that the token is bound to', async () => {
  const { data } = await service.ask(LoyaltyProgramDocument, {}, BOB_HIMSELF);
  expect(data.loyaltyProgram).toEqual({
    id: expect.stringMatching(/^prg_/),
    name: 'Demo 会员积分',
    timeZone: 'Asia/Shanghai',
    currency: 'CNY',
    pointsName: '积分',
    displayUnit: null,
    redemptionRate: { points: 100, worth: { amount: 100, currency: 'CNY' } },
    growthLevels: [
      { rank: 1, name: 'Bronze', threshold: 0, benefits: [] },
      {
        ...{ rank: 2, name: 'Silver', threshold: 1_000 },
        benefits: [{ code: 'PRIORITY_SUPPORT', title: '优先客服' }],
      },
      {
        ...{ rank: 3, name: 'Gold', threshold: 5_000 },
        benefits: [
          { code: 'PRIORITY_SUPPORT', title: '优先客服' },
          { code: 'EARLY_ACCESS', title: '提前购' },
        ],
      },
    ],
  });
  const other = await service.ask(LoyaltyProgramDocument, {}, { program: 'other' });
  expect(other.data.loyaltyProgram.id).toBe('prg_other');
});
