import { beforeEach, describe, expect, it } from '@jest/globals';
import { answerOf } from '../../support/answer-of.ts';
import {
  adjust,
  DEMO,
  earnOrder,
  enroll,
  orderOf,
  refund,
  takeReward,
  yuan,
} from '../../support/demo-commands.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';
import { changeReward, createReward } from '../../support/reward-commands.ts';

const SILVER = DEMO.levels[1]?.levelId ?? '';

let program: PureProgram;
let rewardId: string;
beforeEach(() => {
  program = createPureProgram();
  program.ask(enroll('enroll'));
  program.ask(adjust('gift', 150));
  const lines = [{ lineId: '1', sku: 'tea', quantity: 1, amount: yuan(1_000) }];
  program.ask(earnOrder('o1', orderOf('o1', { lines })));
  const pricesByLevel = [{ levelId: SILVER, pointsPrice: 60 }];
  const made = program.ask(createReward('c1', { pointsPrice: 100, pricesByLevel }));
  ({ rewardId } = answerOf('CreateRewardSuccess', made).reward);
});

const take = (pointsMaximum: number | null, quantity = 1) =>
  program.ask(takeReward('t1', rewardId, { pointsMaximum, quantity }));
const dearer = {
  type: 'RewardUnavailable',
  code: 'REWARD_PRICE_HIGHER',
  message: 'The reward costs the member more by now.',
  path: ['rewardId'],
};

describe('a reward for no more points than the member was shown', () => {
  it.each([
    ['as it was shown', 60, 1],
    ['cheaper than it was shown', 61, 1],
    ['for all that are taken', 120, 2],
    ['for whatever it costs, where nothing is said', null, 1],
  ])('is taken %s', (_what, maximum, quantity) => {
    expect(take(maximum, quantity)).toMatchObject({ redemption: { points: 60 * quantity } });
  });

  it.each<readonly [string, () => void, number, number]>([
    ['several cost more than one', () => undefined, 60, 2],
    [
      'an operator made it dearer',
      () => {
        const changes = { pricesByLevel: [{ levelId: SILVER, pointsPrice: 61 }] };
        program.ask(changeReward('x1', rewardId, { changes }));
      },
      ...([60, 1] as const),
    ],
    ['the member’s level dropped', () => program.ask(refund('f1', 'o1')), 60, 1],
    ['it costs more than the member has besides', () => program.ask(refund('f1', 'o1')), 60, 2],
  ])('is refused when %s, and nothing is taken', (_what, happen, maximum, quantity) => {
    happen();
    const before = program.facts.length;
    expect(take(maximum, quantity)).toEqual(dearer);
    expect(program.facts).toHaveLength(before);
  });

  it('is not there for other reasons first', () => {
    program.ask(changeReward('x1', rewardId, { changes: { stock: 0 } }));
    expect(take(1)).toMatchObject({ code: 'REWARD_OUT_OF_STOCK' });
  });

  it('is no number of points below none', () => {
    expect(take(-1)).toMatchObject({ type: 'LoyaltyInvalidInput', path: ['pointsMaximum'] });
  });
});
