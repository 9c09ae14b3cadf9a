import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.ts';
import { LIMIT_PERIODS, type LimitPeriod } from '../../src/loyalty/rewards/limit-period.ts';
import { answerOf } from '../support/answer-of.ts';
import { adjust, cancelReward, enroll, NOON, takeReward } from '../support/demo-commands.ts';
import { BOB, merge } from '../support/moving-commands.ts';
import {
  engineOn,
  type PostgresProgram,
  startPostgresProgram,
} from '../support/postgres-program.ts';
import { createReward } from '../support/reward-commands.ts';

let program: PostgresProgram;
let engine: Engine;
let now = NOON;
const rewards = new Map<LimitPeriod, string>();

beforeAll(async () => {
  program = await startPostgresProgram();
  engine = engineOn(program.store, { clock: { now: () => now } });
  await engine.submit(enroll('enroll'));
  await engine.submit(adjust('gift', 100_000));
  for (const limitPeriod of LIMIT_PERIODS) {
    const draft = createReward(limitPeriod, { perMemberLimit: 2, limitPeriod, pointsPrice: 1 });
    const { reward } = answerOf('CreateRewardSuccess', await engine.submit(draft));
    rewards.set(limitPeriod, reward.rewardId);
  }
});
afterAll(() => program.close());

const rewardOf = (period: LimitPeriod) => rewards.get(period) ?? '';

async function take(key: string, period: LimitPeriod, quantity: number) {
  const answer = await engine.submit(takeReward(key, rewardOf(period), { quantity }));
  return 'code' in answer ? answer.code : answer.type;
}

/** In Shanghai. */
const at = (text: string) => Date.parse(`${text}+08:00`);

describe('the limit of a reward, from one batch to the next', () => {
  it.each([
    { period: 'DAY', last: '2026-11-22T23:59:59.999', next: '2026-11-23T00:00' },
    { period: 'WEEK', last: '2026-11-29T23:59:59.999', next: '2026-11-30T00:00' },
    { period: 'MONTH', last: '2026-11-30T23:59:59.999', next: '2026-12-01T00:00' },
    { period: 'YEAR', last: '2026-12-31T23:59:59.999', next: '2027-01-01T00:00' },
    { period: 'LIFETIME', last: '2027-01-01T00:00', next: null },
  ] as const)('holds for the $period of the program', async ({ period, last, next }) => {
    now = at(last);
    const before = [
      await take(`${period}-1`, period, 3),
      await take(`${period}-2`, period, 1),
      await take(`${period}-3`, period, 2),
      await take(`${period}-4`, period, 1),
      await take(`${period}-5`, period, 1),
    ];
    expect(before).toEqual([
      'REWARD_LIMIT_REACHED',
      'RedeemRewardSuccess',
      'REWARD_LIMIT_REACHED',
      'RedeemRewardSuccess',
      'REWARD_LIMIT_REACHED',
    ]);
    if (next === null) return;
    now = at(next);
    expect(await take(`${period}-6`, period, 2)).toBe('RedeemRewardSuccess');
    expect(await take(`${period}-7`, period, 1)).toBe('REWARD_LIMIT_REACHED');
  });

  it('counts no more what was given back, and what both members took who are one now', async () => {
    now = at('2027-01-05T12:00');
    const draft = takeReward('back-1', rewardOf('DAY'), { quantity: 2 });
    const { redemption } = answerOf('RedeemRewardSuccess', await engine.submit(draft));
    await engine.submit(cancelReward('back-2', redemption.redemptionId));
    expect(await take('back-3', 'DAY', 1)).toBe('RedeemRewardSuccess');
    await engine.submit(enroll('enroll-bob', BOB));
    await engine.submit(adjust('gift-bob', 100, { member: BOB }));
    await engine.submit(takeReward('bob-1', rewardOf('DAY'), { member: BOB }));
    await engine.submit(merge('merge'));
    expect(await take('both', 'DAY', 1)).toBe('REWARD_LIMIT_REACHED');
  });
});
