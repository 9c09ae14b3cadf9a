import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DEMO_PROGRAM } from '../../../src/loyalty/program/templates/demo.ts';
import {
  ImportRewardCodesDocument,
  RedeemRewardDocument,
  RewardAsSetDocument,
} from '../../generated/operations.ts';
import { answerOf } from '../../support/answer-of.ts';
import { adjust, enroll } from '../../support/demo-commands.ts';
import {
  ALICE_HERSELF,
  OPERATOR,
  SERVICE,
  startFace,
  type TestFace,
} from '../../support/graphql-face.ts';
import { createReward } from '../../support/reward-commands.ts';
import { describeMutationRules, OPERATORS_ONLY } from '../mutation-rules.ts';

const [coffee = ''] = DEMO_PROGRAM.rewards.map((one) => one.rewardId);

let service: TestFace;
let voucher = '';
beforeAll(async () => {
  service = await startFace();
  await service.engine.submit(enroll('enroll-alice'));
  await service.engine.submit(adjust('gift', 9_000));
  const draft = createReward('voucher', { kind: 'VOUCHER', hasCodePool: true });
  voucher = answerOf('CreateRewardSuccess', await service.engine.submit(draft)).reward.rewardId;
});
afterAll(() => service.stop());

const bring = (key: string, codes: readonly string[], rewardId = voucher) =>
  service.ask(
    ImportRewardCodesDocument,
    { input: { idempotencyKey: key, rewardId, codes: [...codes], reason: 'From the printer.' } },
    OPERATOR,
  );

const codesLeft = async (asker = OPERATOR) =>
  (await service.ask(RewardAsSetDocument, { id: voucher }, asker)).data.reward?.codesLeft;

describe('importRewardCodes', () => {
  test('fills the pool, and says which codes it left out', async () => {
    const { data } = await bring('first', ['A-1', 'A-2', 'A-1', '', 'A-3']);
    expect(data.importRewardCodes).toEqual({
      __typename: 'ImportRewardCodesSuccess',
      imported: 3,
      problems: [
        {
          ...{ row: 2, code: 'ALREADY_RECORDED', message: 'This code is in the list already.' },
          path: ['codes', '2'],
        },
        { row: 3, code: 'INVALID_INPUT', message: 'Must not be empty.', path: ['codes', '3'] },
      ],
      reward: { stock: 3, codesLeft: 3 },
    });
  });

  test('is of codes that members get in their order, several at once too', async () => {
    const input = { idempotencyKey: 't', member: { externalId: 'alice' }, rewardId: voucher };
    const { data } = await service.ask(
      RedeemRewardDocument,
      { input: { ...input, quantity: 2 } },
      ALICE_HERSELF,
    );
    expect(data.redeemReward).toMatchObject({
      redemption: { quantity: 2, code: 'A-1', codes: ['A-1', 'A-2'] },
    });
    const asked = [OPERATOR, SERVICE, ALICE_HERSELF].map(codesLeft);
    expect(await Promise.all(asked)).toEqual([1, 1, 1]);
  });

  test('takes 10,000 codes at once, and no code twice', async () => {
    const codes = Array.from({ length: 10_000 }, (_, index) => `B-${index}`);
    expect((await bring('many', codes)).data.importRewardCodes).toMatchObject({
      ...{ imported: 10_000, problems: [], reward: { codesLeft: 10_001 } },
    });
    const again = await bring('many again', [...codes.slice(0, 9_999), 'B-new']);
    expect(again.data.importRewardCodes).toMatchObject({
      ...{ imported: 1, problems: { length: 9_999 }, reward: { codesLeft: 10_002 } },
    });
  });

  test.each([
    ['no codes', [], ['codes']],
    ['more than 10,000', Array.from({ length: 10_001 }, String), ['codes']],
  ])('refuses %s', async (_what, codes, path) => {
    const { data } = await bring('bad', codes);
    expect(data.importRewardCodes).toMatchObject({ __typename: 'LoyaltyInvalidInput', path });
  });

  test('refuses codes for a reward without a pool, and for one that is not there', async () => {
    expect((await bring('plain', ['C'], coffee)).data.importRewardCodes).toMatchObject({
      ...{ __typename: 'LoyaltyInvalidInput', path: ['rewardId'] },
    });
    expect((await bring('foreign', ['C'], `${coffee}X`)).data.importRewardCodes).toMatchObject({
      ...{ __typename: 'RewardUnavailable', code: 'REWARD_NOT_FOUND' },
    });
  });

  describeMutationRules(() => service, {
    document: ImportRewardCodesDocument,
    input: () => ({ rewardId: voucher, codes: ['D-1'], reason: 'More.' }),
    change: { codes: ['D-2'] },
    scope: 'loyalty:rules',
    refused: OPERATORS_ONLY,
  });
});
