import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Command } from '../../../src/loyalty/commands/commands.ts';
import { DEMO_PROGRAM } from '../../../src/loyalty/program/templates/demo.ts';
import { DAY, SECOND } from '../../../src/loyalty/time.ts';
import { answerOf } from '../../support/answer-of.ts';
import {
  adjust,
  cancelReward,
  DEMO,
  earnOrder,
  enroll,
  fulfilReward,
  NOON,
  redeem,
  takeReward,
} from '../../support/demo-commands.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';

const [COFFEE, MUG] = DEMO_PROGRAM.rewards.map(({ rewardId }) => rewardId);

let program: PureProgram;

beforeEach(() => {
  program = createPureProgram();
  program.ask(enroll('enroll'));
});

function taken(key: string, rewardId = COFFEE ?? ''): string {
  const answer = program.ask(takeReward(key, rewardId));
  return answerOf('RedeemRewardSuccess', answer).redemption.redemptionId;
}

describe('cancelling a reward that was taken', () => {
  it('puts its points back into the lots they are from and the reward into stock', () => {
    program.ask(adjust('late', 2_000, { expiresAt: NOON + 90 * DAY }));
    program.ask(adjust('early', 500, { expiresAt: NOON + 10 * DAY }));
    const lots = program.lotsOf('alice');
    const [late, early] = lots;
    const redemptionId = taken('t1', MUG);
    expect(program.workingSet.reward(MUG ?? '')).toMatchObject({ stock: 9 });
    expect(program.ask(cancelReward('c1', redemptionId), NOON + SECOND)).toEqual({
      type: 'CancelRewardRedemptionSuccess',
      redemption: expect.objectContaining({
        redemptionId,
        status: 'CANCELLED',
        points: 2_000,
        settledAt: NOON + SECOND,
        lots: [],
      }),
      account: program.accountOf('alice'),
      entry: expect.objectContaining({
        kind: 'RETURN',
        purpose: 'REWARD',
        reference: redemptionId,
        note: 'Out of mugs.',
        change: { available: 2_000, pending: 0, held: 0, debt: 0 },
        allocations: [
          { lotId: early?.lotId, points: 500, pending: 0, held: 0 },
          { lotId: late?.lotId, points: 1_500, pending: 0, held: 0 },
        ],
      }),
    });
    expect(program.lotsOf('alice')).toEqual(lots);
    expect(program.workingSet.reward(MUG ?? '')).toMatchObject({ stock: 10 });
  });

  it('lets expire at once what comes back to a lot that expired', () => {
    program.ask(adjust('soon', 200, { expiresAt: NOON + DAY }));
    program.ask(adjust('gift', 300));
    const redemptionId = taken('t1');
    const now = NOON + 2 * DAY;
    expect(program.ask(cancelReward('c1', redemptionId), now)).toMatchObject({
      account: { available: 300, lifetimeExpired: 200 },
      entry: { kind: 'RETURN', change: { available: 500 } },
    });
    expect(program.entries().at(-1)).toMatchObject({
      kind: 'EXPIRE',
      change: { available: -200 },
      occurredAt: now,
    });
  });

  it('lets it live on for the days of grace of the rule book', () => {
    const grace = { ...DEMO.expiry, returnGraceDays: 3 };
    program = createPureProgram({ ...DEMO, expiry: grace });
    program.ask(enroll('enroll'));
    program.ask(adjust('soon', 500, { expiresAt: NOON + DAY }));
    const redemptionId = taken('t1');
    program.ask(cancelReward('c1', redemptionId), NOON + 2 * DAY);
    // To the end of the third day after, in Shanghai: noon and twelve hours.
    expect(program.lotsOf('alice')).toMatchObject([
      { remaining: 500, expiresAt: NOON + 5.5 * DAY },
    ]);
  });

  it('settles debt first: points that come back are like any that come in', () => {
    program.ask(earnOrder('o1'));
    program.ask(adjust('gift', 500));
    const redemptionId = taken('t1');
    program.ask(redeem('r1', { points: 100, orderId: 'o1' }));
    expect(program.accountOf('alice')).toMatchObject({ available: 0, debt: 1 });
    expect(program.ask(cancelReward('c1', redemptionId))).toMatchObject({
      account: { available: 499, debt: 0 },
      entry: { change: { available: 499, debt: -1 } },
    });
  });

  it('is done however the member stands by then, as with refunds', () => {
    program.ask(adjust('gift', 500));
    const redemptionId = taken('t1');
    const { accountId } = program.accountOf('alice');
    program.workingSet.apply({ fact: 'SpendingFrozenChanged', accountId, frozen: true });
    expect(program.ask(cancelReward('c1', redemptionId))).toMatchObject({
      account: { available: 500 },
    });
  });
});

describe('refusals', () => {
  it.each([
    ['cancelled', (id: string) => cancelReward('c0', id), 'This redemption was cancelled already.'],
    ['handed over', (id: string) => fulfilReward('f0', id), 'The reward was handed over already.'],
  ] as const)('a reward that was %s before', (_what, before, message) => {
    program.ask(adjust('gift', 500));
    const redemptionId = taken('t1');
    program.ask<Command>(before(redemptionId), NOON + SECOND);
    const facts = program.facts.length;
    expect(program.ask(cancelReward('c1', redemptionId), NOON + DAY)).toEqual({
      type: 'LoyaltyAlreadyRecorded',
      code: 'ALREADY_RECORDED',
      message,
      path: ['redemptionId'],
      recordedAt: NOON + SECOND,
    });
    expect(program.facts).toHaveLength(facts);
  });

  it('one that is not there, or that a member’s token may not see, alike', () => {
    program.ask(enroll('enroll-bob', { externalId: 'bob' }));
    program.ask(adjust('gift', 500));
    const redemptionId = taken('t1');
    const notFound = {
      type: 'RewardRedemptionNotFound',
      code: 'REDEMPTION_NOT_FOUND',
      message: 'No such redemption in this program.',
      path: ['redemptionId'],
    };
    expect(program.ask(cancelReward('c1', 'rdm_none'))).toEqual(notFound);
    expect(program.ask({ ...cancelReward('c2', redemptionId), restrictedTo: 'bob' })).toEqual(
      notFound,
    );
    expect(
      program.ask({ ...cancelReward('c3', redemptionId), restrictedTo: 'alice' }),
    ).toMatchObject({ type: 'CancelRewardRedemptionSuccess' });
  });

  it.each([
    ['no key', cancelReward('', 'rdm_1'), ['idempotencyKey']],
    ['no redemption', cancelReward('c1', ''), ['redemptionId']],
    ['no reason', { ...cancelReward('c1', 'rdm_1'), reason: '' }, ['reason']],
    ['a novel', { ...cancelReward('c1', 'rdm_1'), reason: 'x'.repeat(501) }, ['reason']],
  ] as const)('faulty input: %s', (_what, command, path) => {
    expect(program.ask(command)).toMatchObject({ type: 'LoyaltyInvalidInput', path });
  });
});
