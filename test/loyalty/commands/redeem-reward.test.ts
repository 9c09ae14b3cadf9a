import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RedeemReward } from '../../../src/loyalty/commands/redeem-reward.ts';
import { DAY, SECOND } from '../../../src/loyalty/time.ts';
import { answerOf } from '../../support/answer-of.ts';
import {
  adjust,
  cancelReward,
  DEMO,
  enroll,
  fulfilReward,
  hold,
  NOON,
  takeReward,
} from '../../support/demo-commands.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';
import { REWARDS } from '../../support/rewards.ts';

let program: PureProgram;

beforeEach(() => {
  program = createPureProgram(DEMO, { rewards: REWARDS });
  program.ask(enroll('enroll'));
  program.ask(enroll('enroll-bob', { externalId: 'bob' }));
  program.ask({ ...adjust('gift-bob', 1_000), member: { externalId: 'bob' } });
});

const SILVER = DEMO.levels[1]?.levelId ?? '';
const BOB = { member: { externalId: 'bob' } };

function taken(key: string, rewardId: string, over: Partial<RedeemReward> = {}) {
  return answerOf('RedeemRewardSuccess', program.ask(takeReward(key, rewardId, over))).redemption;
}

function growAlice(growth: number): void {
  const { accountId } = program.accountOf('alice');
  program.workingSet.apply({ fact: 'GrowthChanged', accountId, growth });
}

describe('taking a reward for points', () => {
  it('pays with the points that expire first and issues a code', () => {
    program.ask(adjust('late', 200, { expiresAt: NOON + 90 * DAY }));
    program.ask(adjust('early', 200, { expiresAt: NOON + 10 * DAY }));
    const [late, early] = program.lotsOf('alice');
    const answer = program.ask(takeReward('t1', 'rwd_two', { quantity: 2 }), NOON + SECOND);
    const { redemption } = answerOf('RedeemRewardSuccess', answer);
    expect(answer).toEqual({
      type: 'RedeemRewardSuccess',
      redemption: {
        redemptionId: expect.stringMatching(/^rdm_[0-9A-Z]{26}$/),
        memberId: program.accountOf('alice').memberId,
        rewardId: 'rwd_two',
        quantity: 2,
        points: 200,
        status: 'ISSUED',
        code: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{12}$/),
        codes: [redemption.code],
        storeId: null,
        redeemedAt: NOON + SECOND,
        settledAt: null,
        takenAtStoreId: null,
        lots: [{ lotId: early?.lotId, points: 200, expiresAt: NOON + 10 * DAY, availableAt: NOON }],
      },
      account: program.accountOf('alice'),
      entry: expect.objectContaining({
        kind: 'REDEEM',
        purpose: 'REWARD',
        reference: redemption.redemptionId,
        change: { available: -200, pending: 0, held: 0, debt: 0 },
        allocations: [{ lotId: early?.lotId, points: -200, pending: 0, held: 0 }],
      }),
    });
    expect(program.lotsOf('alice')).toMatchObject([
      { lotId: late?.lotId, remaining: 200 },
      { lotId: early?.lotId, remaining: 0 },
    ]);
    expect(program.accountOf('alice')).toMatchObject({ available: 200, lifetimeRedeemed: 200 });
    expect(program.workingSet.reward('rwd_two')).toMatchObject({ stock: 0 });
  });

  it('issues another code each time', () => {
    program.ask(adjust('gift', 1_000));
    const codes = ['t1', 't2', 't3'].map((key) => taken(key, 'rwd_plain').code);
    expect(new Set(codes).size).toBe(3);
  });

  it('takes one unless said, and needs no points for what is free', () => {
    expect(taken('t1', 'rwd_free')).toMatchObject({ quantity: 1, points: 0, lots: [] });
  });

  it('puts sliding points off, like any other redemption', () => {
    const sliding = { ...DEMO, expiry: { kind: 'SLIDING', months: 1 } } as const;
    program = createPureProgram(sliding, { rewards: REWARDS });
    program.ask(enroll('enroll'));
    program.ask(adjust('gift', 200));
    const before = program.lotsOf('alice')[0]?.expiresAt;
    program.ask(takeReward('t1', 'rwd_plain'), NOON + 3 * DAY);
    expect(program.lotsOf('alice')[0]?.expiresAt).toBe((before ?? 0) + 3 * DAY);
  });
});

describe('what is refused, and changes nothing', () => {
  it.each([
    ['a reward that is not there', 'rwd_none', 1, 'REWARD_NOT_FOUND'],
    ['one that is not on offer yet', 'rwd_from', 1, 'REWARD_NOT_AVAILABLE'],
    ['one that was retired', 'rwd_retired', 1, 'REWARD_NOT_AVAILABLE'],
    ['a code of an empty pool', 'rwd_pool', 1, 'REWARD_OUT_OF_STOCK'],
    ['one that is not on offer any more', 'rwd_until', 1, 'REWARD_NOT_AVAILABLE'],
    ['more than are in stock', 'rwd_two', 3, 'REWARD_OUT_OF_STOCK'],
    ['more than a member may take', 'rwd_limit', 3, 'REWARD_LIMIT_REACHED'],
    ['one for members of a higher level', 'rwd_silver', 1, 'LEVEL_TOO_LOW'],
    ['with everything against it, the offer first', 'rwd_never', 1, 'REWARD_NOT_AVAILABLE'],
  ] as const)('%s', (_what, rewardId, quantity, code) => {
    program.ask(adjust('gift', 1_000));
    const before = program.facts.length;
    expect(program.ask(takeReward('t1', rewardId, { quantity }))).toEqual({
      type: 'RewardUnavailable',
      code,
      message: expect.any(String),
      path: ['rewardId'],
    });
    expect(program.facts).toHaveLength(before);
  });

  it('what the rules say comes before what the member has', () => {
    expect(program.ask(takeReward('t1', 'rwd_silver'))).toMatchObject({ code: 'LEVEL_TOO_LOW' });
  });

  it.each([
    ['one', 1, 99, 100],
    ['several', 3, 299, 300],
  ])('points for %s that the member does not have', (_what, quantity, available, required) => {
    program.ask(adjust('gift', available));
    expect(program.ask(takeReward('t1', 'rwd_plain', { quantity }))).toEqual({
      type: 'InsufficientPoints',
      code: 'INSUFFICIENT_POINTS',
      message: `${available} points are available, ${required} are needed.`,
      path: ['rewardId'],
      available,
      required,
    });
    program.ask(adjust('one more', 1));
    expect(taken('t2', 'rwd_plain', { quantity })).toMatchObject({ points: required });
  });

  it('points that are held, or have expired by now', () => {
    program.ask(adjust('soon', 50, { expiresAt: NOON + SECOND }));
    program.ask(adjust('gift', 100));
    program.ask(hold('h1', 100));
    expect(program.ask(takeReward('t1', 'rwd_plain'), NOON + SECOND)).toMatchObject({
      code: 'INSUFFICIENT_POINTS',
      available: 50,
    });
  });

  it('more than points can be counted', () => {
    expect(program.ask(takeReward('t1', 'rwd_dear', { quantity: 2 }))).toMatchObject({
      type: 'LoyaltyInvalidInput',
      path: ['quantity'],
    });
  });
});

describe('stock, limit, level and window', () => {
  beforeEach(() => {
    program.ask(adjust('gift', 1_000));
  });

  it('the last one goes to whoever comes first', () => {
    taken('t1', 'rwd_two');
    taken('t2', 'rwd_two', BOB);
    const outOfStock = { code: 'REWARD_OUT_OF_STOCK' };
    expect(program.ask(takeReward('t3', 'rwd_two'))).toMatchObject(outOfStock);
    expect(program.ask(takeReward('t4', 'rwd_two', BOB))).toMatchObject(outOfStock);
  });

  it('the limit counts all that the member took before, and nothing that others took', () => {
    const { redemptionId } = taken('t1', 'rwd_limit');
    program.ask(fulfilReward('f1', redemptionId));
    taken('t2', 'rwd_limit', { ...BOB, quantity: 2 });
    expect(program.ask(takeReward('t3', 'rwd_limit', { quantity: 2 }))).toMatchObject({
      code: 'REWARD_LIMIT_REACHED',
    });
    taken('t4', 'rwd_limit');
    expect(program.ask(takeReward('t5', 'rwd_limit'))).toMatchObject({
      code: 'REWARD_LIMIT_REACHED',
    });
  });

  it.each([
    ['DAY', '2026-11-22T15:59:59.999Z', '2026-11-22T16:00:00.000Z'],
    ['WEEK', '2026-11-22T15:59:59.999Z', '2026-11-22T16:00:00.000Z'],
    ['MONTH', '2026-11-30T15:59:59.999Z', '2026-11-30T16:00:00.000Z'],
    ['YEAR', '2026-12-31T15:59:59.999Z', '2026-12-31T16:00:00.000Z'],
  ] as const)('the limit a %s is of the calendar in Shanghai', (limitPeriod, last, next) => {
    program = createPureProgram(DEMO, {
      rewards: REWARDS.map((reward) => ({ ...reward, limitPeriod })),
    });
    program.ask(enroll('enroll'));
    program.ask(adjust('gift', 1_000));
    const take = (key: string, at: number, quantity = 1) =>
      program.ask(takeReward(key, 'rwd_limit', { quantity }), at);
    expect(take('t1', NOON, 2).type).toBe('RedeemRewardSuccess');
    expect(take('t2', Date.parse(last))).toMatchObject({ code: 'REWARD_LIMIT_REACHED' });
    expect(take('t3', Date.parse(next)).type).toBe('RedeemRewardSuccess');
    expect(take('t4', Date.parse(next), 2)).toMatchObject({ code: 'REWARD_LIMIT_REACHED' });
  });

  it('what is cancelled on another day is free on the day it was taken', () => {
    const { redemptionId } = taken('t1', 'rwd_daily');
    expect(program.ask(takeReward('t2', 'rwd_daily'), NOON + DAY).type).toBe('RedeemRewardSuccess');
    program.ask(cancelReward('c1', redemptionId), NOON + DAY);
    expect(program.ask(takeReward('t3', 'rwd_daily'), NOON + DAY)).toMatchObject({
      code: 'REWARD_LIMIT_REACHED',
    });
  });

  it.each([
    ['the lowest level', 0, 100],
    ['a level with a price', 1_000, 60],
    ['a level above it without one', 5_000, 60],
  ])('the price is that of the level at this moment: %s', (_what, growth, price) => {
    const pricesByLevel = [{ levelId: SILVER, pointsPrice: 60 }];
    program = createPureProgram(DEMO, {
      rewards: REWARDS.map((reward) => ({ ...reward, pricesByLevel })),
    });
    program.ask(enroll('enroll'));
    program.ask(adjust('gift', 2 * price - 1));
    growAlice(growth);
    expect(program.ask(takeReward('t1', 'rwd_plain', { quantity: 2 }))).toMatchObject({
      ...{ code: 'INSUFFICIENT_POINTS', required: 2 * price },
    });
    program.ask(adjust('one more', 1));
    expect(taken('t2', 'rwd_plain', { quantity: 2 })).toMatchObject({ points: 2 * price });
  });

  it('the limit and the stock count no more what was cancelled', () => {
    for (const rewardId of ['rwd_limit', 'rwd_two']) {
      const { redemptionId } = taken(`t1-${rewardId}`, rewardId, { quantity: 2 });
      expect(program.ask(takeReward(`t2-${rewardId}`, rewardId))).toMatchObject({
        type: 'RewardUnavailable',
      });
      program.ask(cancelReward(`c-${rewardId}`, redemptionId));
      expect(taken(`t3-${rewardId}`, rewardId, { quantity: 2 })).toMatchObject({ quantity: 2 });
    }
  });

  it('the level is that of the growth value', () => {
    growAlice(999);
    expect(program.ask(takeReward('t1', 'rwd_silver'))).toMatchObject({ code: 'LEVEL_TOO_LOW' });
    growAlice(1);
    expect(taken('t2', 'rwd_silver')).toMatchObject({ status: 'ISSUED' });
  });

  it.each([
    [-1, 'RewardUnavailable'],
    [0, 'RedeemRewardSuccess'],
    [1, 'RewardUnavailable'],
  ])('from its first instant to before its last: %d ms from the first is %s', (by, type) => {
    expect(program.ask(takeReward('t1', 'rwd_window'), NOON + by).type).toBe(type);
  });
});

describe('who cannot take a reward', () => {
  it.each([
    ['nobody by this name', { member: { externalId: 'eve' } }],
    ['another member’s token', { restrictedTo: 'bob' }],
  ] as const)('%s', (_what, over) => {
    program.ask(adjust('gift', 1_000));
    expect(program.ask(takeReward('t1', 'rwd_plain', over))).toMatchObject({
      type: 'MemberNotFound',
      path: ['member'],
    });
  });

  it('a member whose ledger does not prove the balance', () => {
    program.ask(adjust('gift', 1_000));
    const { accountId } = program.accountOf('alice');
    program.workingSet.apply({ fact: 'SpendingFrozenChanged', accountId, frozen: true });
    expect(program.ask(takeReward('t1', 'rwd_plain'))).toMatchObject({
      type: 'MemberNotActive',
      code: 'MEMBER_FROZEN',
      status: 'FROZEN',
    });
  });
});

describe('faulty input is refused with its path', () => {
  it.each([
    ['no key', takeReward('', 'rwd_plain'), ['idempotencyKey']],
    ['no member', takeReward('t1', 'rwd_plain', { member: {} }), ['member']],
    ['no reward', takeReward('t1', ''), ['rewardId']],
    ['none of it', takeReward('t1', 'rwd_plain', { quantity: 0 }), ['quantity']],
    ['half of it', takeReward('t1', 'rwd_plain', { quantity: 0.5 }), ['quantity']],
    ['more than a million', takeReward('t1', 'rwd_plain', { quantity: 1_000_001 }), ['quantity']],
  ] as const)('%s', (_what, command, path) => {
    expect(program.ask(command)).toMatchObject({ type: 'LoyaltyInvalidInput', path });
  });
});
