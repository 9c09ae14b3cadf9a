import { beforeEach, describe, expect, it } from '@jest/globals';
import { DAY, SECOND } from '../../../src/loyalty/time.ts';
import { answerOf } from '../../support/answer-of.ts';
import {
  adjust,
  DEMO,
  earnOrder,
  enroll,
  hold,
  NOON,
  redeem,
  release,
} from '../../support/demo-commands.ts';
import { describeEndOfHold } from '../../support/describe-end-of-hold.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';

let program: PureProgram;

beforeEach(() => {
  program = createPureProgram({
    ...DEMO,
    redemption: { ...DEMO.redemption, minimum: 1, step: 1 },
  });
  program.ask(enroll('enroll'));
});

function held(key: string, points: number, over: Parameters<typeof hold>[2] = {}): string {
  return answerOf('HoldPointsSuccess', program.ask(hold(key, points, over))).hold.holdId;
}

describe('letting go of a hold', () => {
  it('puts all its points back into the lots they are from', () => {
    program.ask(adjust('late', 100, { expiresAt: NOON + 90 * DAY }));
    program.ask(adjust('early', 100, { expiresAt: NOON + 10 * DAY }));
    const lots = program.lotsOf('alice');
    const [late, early] = lots;
    const holdId = held('h1', 150, { orderId: 'o1' });
    expect(program.ask(release('l1', holdId), NOON + SECOND)).toEqual({
      type: 'ReleaseHoldSuccess',
      hold: expect.objectContaining({
        holdId,
        status: 'RELEASED',
        points: 150,
        captured: 0,
        released: 150,
        lots: [],
      }),
      account: program.accountOf('alice'),
      entry: expect.objectContaining({
        kind: 'RELEASE',
        reference: holdId,
        occurredAt: NOON + SECOND,
        change: { available: 150, pending: 0, held: -150, debt: 0 },
        balance: { available: 200, pending: 0, held: 0, debt: 0 },
        allocations: [
          { lotId: early?.lotId, points: 100, pending: 0, held: -100 },
          { lotId: late?.lotId, points: 50, pending: 0, held: -50 },
        ],
      }),
    });
    expect(program.lotsOf('alice')).toEqual(lots);
    expect(program.workingSet.order('o1')).toMatchObject({ held: 0, redemption: null });
  });

  it('leaves other holds of the member as they are', () => {
    program.ask(adjust('gift', 200));
    const other = held('h1', 100, { orderId: 'o1' });
    program.ask(release('l1', held('h2', 100, { orderId: 'o1' })));
    expect(program.workingSet.hold(other)).toMatchObject({ status: 'OPEN' });
    expect(program.workingSet.order('o1')).toMatchObject({ held: 100 });
  });

  it('lets expire at once what comes back to a lot that expired', () => {
    program.ask(adjust('soon', 100, { expiresAt: NOON + 60 * SECOND }));
    const holdId = held('h1', 100);
    const now = NOON + 120 * SECOND;
    expect(program.ask(release('l1', holdId), now)).toMatchObject({
      hold: { released: 100 },
      account: { available: 0, held: 0, lifetimeExpired: 100, lifetimeRedeemed: 0 },
      entry: { kind: 'RELEASE', change: { available: 100, held: -100 } },
    });
    expect(program.entries().at(-1)).toMatchObject({
      kind: 'EXPIRE',
      change: { available: -100 },
      occurredAt: now,
      reference: '2026-11-22',
    });
  });

  it('settles debt first: points that are free again are like any that come in', () => {
    program.ask(earnOrder('o1'));
    const holdId = held('h1', 50);
    // Half a yuan paid with points takes one of the hundred points back, and there are none left.
    program.ask(redeem('r1', { points: 50, orderId: 'o1' }));
    expect(program.accountOf('alice')).toMatchObject({ available: 0, held: 50, debt: 1 });
    expect(program.ask(release('l1', holdId))).toMatchObject({
      account: { available: 49, held: 0, debt: 0 },
      entry: { change: { available: 49, pending: 0, held: -50, debt: -1 } },
    });
    expect(program.lotsOf('alice')).toMatchObject([{ remaining: 49, held: 0 }]);
  });

  it('settles debt with what expires first', () => {
    program.ask(earnOrder('o1'));
    program.ask(adjust('early', 10, { expiresAt: NOON + DAY }));
    const holdId = held('h1', 60);
    program.ask(redeem('r1', { points: 50, orderId: 'o1' }));
    program.ask(release('l1', holdId));
    expect(program.lotsOf('alice')).toMatchObject([{ remaining: 50 }, { remaining: 9 }]);
  });
});

describeEndOfHold({ end: release, success: 'ReleaseHoldSuccess' });

describe('refusals', () => {
  it.each([
    ['no key', release('', 'hld_1'), ['idempotencyKey']],
    ['no hold', release('l1', ''), ['holdId']],
  ] as const)('faulty input: %s', (_what, command, path) => {
    expect(program.ask(command)).toMatchObject({ type: 'LoyaltyInvalidInput', path });
  });
});

describe('a hold that nobody captures', () => {
  it('lapses by itself: its points are back as of that instant, whenever it is noticed', () => {
    program.ask(adjust('gift', 100));
    const holdId = held('h1', 100, { seconds: 60 });
    expect(program.ask(redeem('r1', { points: 100 }), NOON + DAY)).toMatchObject({
      type: 'RedeemPointsSuccess',
    });
    expect(program.workingSet.hold(holdId)).toMatchObject({
      status: 'EXPIRED',
      captured: 0,
      released: 100,
    });
    expect(program.entries()).toMatchObject([
      { kind: 'ADJUST' },
      { kind: 'HOLD' },
      { kind: 'RELEASE', occurredAt: NOON + 60 * SECOND, recordedAt: NOON + DAY },
      { kind: 'REDEEM' },
    ]);
  });
});
