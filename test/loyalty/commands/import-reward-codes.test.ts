import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RedeemReward } from '../../../src/loyalty/commands/redeem-reward.ts';
import { answerOf } from '../../support/answer-of.ts';
import { adjust, cancelReward, DEMO, enroll, takeReward } from '../../support/demo-commands.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';
import { changeReward, importCodes, retireReward } from '../../support/reward-commands.ts';
import { REWARDS } from '../../support/rewards.ts';

const [plain] = REWARDS;
const MORE = plain === undefined ? [] : [{ ...plain, rewardId: 'rwd_more', hasCodePool: true }];
const POOLS = [...REWARDS, ...MORE.map((reward) => ({ ...reward, stock: 0 }))];

let program: PureProgram;

beforeEach(() => {
  program = createPureProgram(DEMO, { rewards: POOLS });
  program.ask(enroll('enroll'));
  program.ask(adjust('gift', 20_000));
});

function imported(key: string, codes: readonly string[], rewardId = 'rwd_pool') {
  return answerOf('ImportRewardCodesSuccess', program.ask(importCodes(key, rewardId, codes)));
}

function taken(key: string, over: Partial<RedeemReward> = {}) {
  return answerOf('RedeemRewardSuccess', program.ask(takeReward(key, 'rwd_pool', over))).redemption;
}

describe('codes that are imported', () => {
  it('are the stock, and are given out in their order, one for each that is taken', () => {
    expect(imported('i1', ['A', 'B', 'C'])).toMatchObject({
      ...{ imported: 3, problems: [], reward: { rewardId: 'rwd_pool', stock: 3 } },
    });
    imported('i2', ['0']);
    expect(taken('t1')).toMatchObject({ code: 'A', codes: ['A'] });
    const several = taken('t2', { quantity: 3 });
    expect(several).toMatchObject({ quantity: 3, points: 300, code: 'B', codes: ['B', 'C', '0'] });
    expect(program.ask(takeReward('t3', 'rwd_pool'))).toMatchObject({
      code: 'REWARD_OUT_OF_STOCK',
    });
  });

  it('are never given out again, not even after a cancellation', () => {
    imported('i1', ['A', 'B']);
    const { redemptionId } = taken('t1');
    program.ask(cancelReward('c1', redemptionId));
    expect(program.workingSet.reward('rwd_pool')).toMatchObject({ stock: 1 });
    expect(taken('t2').code).toBe('B');
    expect(program.ask(takeReward('t3', 'rwd_pool'))).toMatchObject({
      code: 'REWARD_OUT_OF_STOCK',
    });
    expect(imported('i2', ['A']).problems).toHaveLength(1);
  });

  it('stand in the history as what they did to the stock', () => {
    imported('i1', ['A', 'B']);
    expect(program.facts.at(-1)).toMatchObject({
      change: {
        ...{ kind: 'CODES_IMPORTED', actor: 'operator:olga', reason: 'Spring sale.' },
        fields: [{ field: 'stock', before: '0', after: '2' }],
      },
    });
  });

  it('can be had by those who come later in the same breath, behind what was there', () => {
    imported('i1', ['A']);
    program.ask(changeReward('c1', 'rwd_pool', { changes: { pointsPrice: 1 } }));
    imported('i2', ['B']);
    expect(taken('t1', { quantity: 2 })).toMatchObject({ points: 2, codes: ['A', 'B'] });
  });
});

describe('a code that cannot be taken in is left out and reported; the others are in', () => {
  const before = 'This code was in the program before.';
  const BLANKS = 'Must have no blanks around it, and single ones between.';
  const INVISIBLE = 'Must not contain invisible signs.';
  it.each([
    ['one that was imported before', 'OLD', 'ALREADY_RECORDED', before],
    ['one of another reward', 'MORE', 'ALREADY_RECORDED', before],
    ['one that stands in the list', 'NEW', 'ALREADY_RECORDED', 'This code is in the list already.'],
    ['an empty one', '', 'INVALID_INPUT', 'Must not be empty.'],
    ['one with a line break', 'A\nB', 'INVALID_INPUT', 'Must not contain control characters.'],
    ['one with a blank behind it', 'A ', 'INVALID_INPUT', BLANKS],
    ['one with a blank before it', ' A', 'INVALID_INPUT', BLANKS],
    ['one of blanks', ' ', 'INVALID_INPUT', BLANKS],
    ['one with a wide blank', 'A\u3000B', 'INVALID_INPUT', BLANKS],
    ['the first of a file with its mark', '\uFEFFA', 'INVALID_INPUT', INVISIBLE],
    ['one with something invisible', 'A\u200B', 'INVALID_INPUT', INVISIBLE],
    ['one too long', 'x'.repeat(129), 'INVALID_INPUT', 'Must be at most 128 characters.'],
  ])('%s', (_what, text, code, message) => {
    imported('old', ['OLD']);
    imported('more', ['MORE'], 'rwd_more');
    expect(imported('i1', ['NEW', text, 'LAST'])).toMatchObject({
      imported: 2,
      problems: [{ row: 1, code, message, path: ['codes', '1'] }],
      reward: { stock: 3 },
    });
  });

  it('what looks like another code and can be told apart by reading is one', () => {
    const codes = ['a1', 'A1', '1234 5678', '券-01'];
    expect(imported('i1', codes)).toMatchObject({ imported: 4, problems: [] });
  });

  it('nothing new is no change', () => {
    imported('i1', ['A']);
    const before = program.facts.length;
    expect(imported('i2', ['A'])).toMatchObject({ imported: 0, reward: { stock: 1 } });
    expect(program.facts).toHaveLength(before);
  });
});

describe('what is refused as a whole', () => {
  it.each([
    ['a reward that is not there', 'rwd_none', 'REWARD_NOT_FOUND'],
    ['a reward that was retired', 'rwd_pool', 'REWARD_NOT_AVAILABLE'],
  ])('codes for %s', (_what, rewardId, code) => {
    program.ask(retireReward('r1', 'rwd_pool'));
    expect(program.ask(importCodes('i1', rewardId, ['A']))).toMatchObject({
      ...{ type: 'RewardUnavailable', code, path: ['rewardId'] },
    });
  });

  it.each([
    ['no key', importCodes('', 'rwd_pool', ['A']), ['idempotencyKey']],
    ['no reward', importCodes('i1', '', ['A']), ['rewardId']],
    ['no codes', importCodes('i1', 'rwd_pool', []), ['codes']],
    ['too many codes', importCodes('i1', 'rwd_pool', Array(10_001).fill('A')), ['codes']],
    ['a reward without a pool', importCodes('i1', 'rwd_plain', ['A']), ['rewardId']],
    ['no reason', { ...importCodes('i1', 'rwd_pool', ['A']), reason: '' }, ['reason']],
  ] as const)('%s', (_what, command, path) => {
    expect(program.ask(command)).toMatchObject({ type: 'LoyaltyInvalidInput', path });
  });
});

describe('taking of a pool', () => {
  it('is for 100 codes at most', () => {
    imported(
      'i1',
      Array.from({ length: 150 }, (_, index) => `CODE-${index}`),
    );
    expect(program.ask(takeReward('t1', 'rwd_pool', { quantity: 101 }))).toMatchObject({
      type: 'LoyaltyInvalidInput',
      path: ['quantity'],
    });
    expect(new Set(taken('t2', { quantity: 100 }).codes).size).toBe(100);
  });
});
