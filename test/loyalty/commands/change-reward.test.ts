import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ChangeReward } from '../../../src/loyalty/commands/change-reward.ts';
import { DAY, SECOND } from '../../../src/loyalty/time.ts';
import { answerOf } from '../../support/answer-of.ts';
import { adjust, DEMO, enroll, NOON, takeReward } from '../../support/demo-commands.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';
import { changeReward } from '../../support/reward-commands.ts';
import { REWARDS } from '../../support/rewards.ts';

const SILVER = DEMO.levels[1]?.levelId ?? '';

let program: PureProgram;

beforeEach(() => {
  program = createPureProgram(DEMO, { rewards: REWARDS });
  program.ask(enroll('enroll'));
  program.ask(adjust('gift', 1_000));
});

type Of = Parameters<typeof changeReward>[2];

function changed(rewardId: string, of: Of, now = NOON) {
  const command = changeReward(`change-${program.facts.length}`, rewardId, of);
  return answerOf('ChangeRewardSuccess', program.ask(command, now)).reward;
}

describe('changing a reward', () => {
  it('changes what is said and nothing else, from then on', () => {
    const before = program.workingSet.reward('rwd_limit');
    const changes = { title: 'Tea', pointsPrice: 80, limitPeriod: 'WEEK' } as const;
    expect(changed('rwd_limit', { changes })).toEqual({ ...before, ...changes });
    const { redemption } = answerOf(
      'RedeemRewardSuccess',
      program.ask(takeReward('t', 'rwd_limit')),
    );
    expect(redemption.points).toBe(80);
  });

  it.each([
    ['so many are left', { stock: 7 }, [], 7],
    ['so many more', { stockBy: 3 }, [], 5],
    ['all of them fewer', { stockBy: -2 }, [], 0],
    ['without limit', {}, ['stock'], null],
  ] as const)('sets the stock: %s', (_what, changes, clear, stock) => {
    expect(changed('rwd_two', { changes, clear })).toMatchObject({ stock });
  });

  it('counts from what is left when it is decided', () => {
    program.ask(takeReward('t', 'rwd_two'));
    expect(changed('rwd_two', { changes: { stockBy: 10 } })).toMatchObject({ stock: 11 });
  });

  it('takes away what it can be without', () => {
    const changes = {
      ...{ description: 'Hot.', perMemberLimit: 3, minimumLevelId: SILVER, stock: 4 },
      ...{ availableFrom: NOON, availableUntil: NOON + DAY },
    };
    expect(changed('rwd_plain', { changes })).toMatchObject(changes);
    const clear = Object.keys(changes);
    const none = Object.fromEntries(clear.map((field) => [field, null]));
    expect(changed('rwd_plain', { clear })).toMatchObject(none);
  });

  it('counts what a member took before under the new limit and period', () => {
    program.ask(takeReward('t1', 'rwd_plain'), NOON - DAY);
    program.ask(takeReward('t2', 'rwd_plain'), NOON);
    const limits = [
      ['DAY', 2, 'RedeemRewardSuccess'],
      ['MONTH', 3, 'RewardUnavailable'],
      ['LIFETIME', 4, 'RedeemRewardSuccess'],
    ] as const;
    for (const [limitPeriod, perMemberLimit, type] of limits) {
      changed('rwd_plain', { changes: { limitPeriod, perMemberLimit } });
      expect(program.ask(takeReward(`t-${limitPeriod}`, 'rwd_plain')).type).toBe(type);
    }
  });

  it('stands in the history of the reward, field by field', () => {
    changed('rwd_two', { changes: { stockBy: 1, title: 'Tea' }, reason: 'New delivery.' });
    expect(program.facts.at(-1)).toMatchObject({
      fact: 'RewardRecorded',
      isFirst: false,
      change: {
        ...{ kind: 'CHANGED', actor: 'operator:olga', reason: 'New delivery.', recordedAt: NOON },
        fields: [
          { field: 'stock', before: '2', after: '3' },
          { field: 'title', before: '"Coffee"', after: '"Tea"' },
        ],
      },
    });
  });

  it('to what it is already is no change', () => {
    const before = program.facts.length;
    changed('rwd_plain', { changes: { title: 'Coffee' } });
    expect(program.facts).toHaveLength(before);
  });
});

describe('what cannot be is refused, and changes nothing', () => {
  it.each<[string, string, Partial<ChangeReward>, string[]]>([
    ['nothing to change', 'rwd_plain', {}, ['changes']],
    ['an empty title', 'rwd_plain', { changes: { title: '' } }, ['changes', 'title']],
    ['a negative price', 'rwd_plain', { changes: { pointsPrice: -1 } }, ['changes', 'pointsPrice']],
    ['no title', 'rwd_plain', { clear: ['title'] }, ['changes', 'title']],
    ['no period', 'rwd_plain', { clear: ['limitPeriod'] }, ['changes', 'limitPeriod']],
    [
      'a limit both said and taken away',
      'rwd_limit',
      { changes: { perMemberLimit: 1 }, clear: ['perMemberLimit'] },
      ['changes', 'perMemberLimit'],
    ],
    [
      'more of a stock that is taken away',
      'rwd_two',
      { changes: { stockBy: 1 }, clear: ['stock'] },
      ['changes', 'stock'],
    ],
    ['a negative stock', 'rwd_two', { changes: { stock: -1 } }, ['changes', 'stock']],
    ['none more', 'rwd_two', { changes: { stockBy: 0 } }, ['changes', 'stockBy']],
    ['half of one more', 'rwd_two', { changes: { stockBy: 0.5 } }, ['changes', 'stockBy']],
    [
      'both a stock and a change of it',
      'rwd_two',
      { changes: { stock: 1, stockBy: 1 } },
      ['changes', 'stockBy'],
    ],
    ['fewer than none', 'rwd_two', { changes: { stockBy: -3 } }, ['changes', 'stockBy']],
    ['more than can be counted', 'rwd_two', { changes: { stockBy: 1e9 } }, ['changes', 'stockBy']],
    ['more of what is unlimited', 'rwd_plain', { changes: { stockBy: 1 } }, ['changes', 'stockBy']],
    ['a stock of a code pool', 'rwd_pool', { changes: { stock: 1 } }, ['changes', 'stock']],
    ['more of a code pool', 'rwd_pool', { changes: { stockBy: 1 } }, ['changes', 'stockBy']],
    ['a pool without limit', 'rwd_pool', { clear: ['stock'] }, ['changes', 'stock']],
    [
      'an end before the beginning that is known',
      'rwd_from',
      { changes: { availableUntil: NOON } },
      ['changes', 'availableUntil'],
    ],
    [
      'a level that is none',
      'rwd_plain',
      { changes: { minimumLevelId: 'lvl_none' } },
      ['changes', 'minimumLevelId'],
    ],
    [
      'cash for what costs points only',
      'rwd_plain',
      { changes: { cashPrice: { amount: 1, currency: 'CNY' } } },
      ['changes', 'cashPrice'],
    ],
    [
      'a picture over http',
      'rwd_plain',
      { changes: { imageUrls: ['http://a.b/c'] } },
      ['changes', 'imageUrls', '0'],
    ],
    [
      'stores for a voucher',
      'rwd_plain',
      { changes: { storeIds: ['s'] } },
      ['changes', 'storeIds'],
    ],
    ['no reason', 'rwd_plain', { changes: { title: 'Tea' }, reason: '' }, ['reason']],
    ['no reward', '', { changes: { title: 'Tea' } }, ['rewardId']],
  ])('%s', (_what, rewardId, of, path) => {
    const before = program.facts.length;
    expect(program.ask(changeReward('c1', rewardId, of))).toEqual({
      type: 'LoyaltyInvalidInput',
      code: 'INVALID_INPUT',
      message: expect.any(String),
      path,
    });
    expect(program.facts).toHaveLength(before);
  });

  it('no key', () => {
    expect(program.ask(changeReward('', 'rwd_plain', {}))).toMatchObject({
      path: ['idempotencyKey'],
    });
  });

  it.each([
    ['one that is not there', 'rwd_none', 'REWARD_NOT_FOUND'],
    ['one that was retired', 'rwd_retired', 'REWARD_NOT_AVAILABLE'],
  ])('a change of %s', (_what, rewardId, code) => {
    const command = changeReward('c1', rewardId, { changes: { title: 'Tea' } });
    expect(program.ask(command, NOON + SECOND)).toEqual({
      type: 'RewardUnavailable',
      code,
      message: expect.any(String),
      path: ['rewardId'],
    });
  });
});
