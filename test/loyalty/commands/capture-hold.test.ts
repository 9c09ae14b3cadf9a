import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RuleBook } from '../../../src/loyalty/program/rule-book.ts';
import { DAY, SECOND } from '../../../src/loyalty/time.ts';
import { answerOf } from '../../support/answer-of.ts';
import {
  adjust,
  capture,
  DEMO,
  earnOrder,
  enroll,
  hold,
  NOON,
  redeem,
  yuan,
} from '../../support/demo-commands.ts';
import { describeEndOfHold } from '../../support/describe-end-of-hold.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';

/** Any number of points may pay: so the sums in the rules can be told as they are written. */
const BY_ONE: RuleBook = { ...DEMO, redemption: { ...DEMO.redemption, minimum: 1, step: 1 } };

let program: PureProgram;

beforeEach(() => {
  program = createPureProgram(BY_ONE);
  program.ask(enroll('enroll'));
});

function held(key: string, points: number, over: Parameters<typeof hold>[2] = {}): string {
  return answerOf('HoldPointsSuccess', program.ask(hold(key, points, over))).hold.holdId;
}

const last = (count: number) => program.entries().slice(-count);

describe('capturing a hold', () => {
  it('spends all of it unless said, and says so on the order', () => {
    program.ask(adjust('gift', 150));
    const [lot] = program.lotsOf('alice');
    const holdId = held('h1', 100, { orderId: 'o1' });
    expect(program.ask(capture('c1', holdId))).toEqual({
      type: 'CaptureHoldSuccess',
      hold: expect.objectContaining({
        holdId,
        status: 'CAPTURED',
        points: 100,
        captured: 100,
        released: 0,
        lots: [],
      }),
      account: program.accountOf('alice'),
      entry: expect.objectContaining({
        kind: 'CAPTURE',
        change: { available: 0, pending: 0, held: -100, debt: 0 },
        balance: { available: 50, pending: 0, held: 0, debt: 0 },
        reference: holdId,
        purpose: 'ORDER_PAYMENT',
        allocations: [{ lotId: lot?.lotId, points: 0, pending: 0, held: -100 }],
      }),
    });
    expect(program.entries()).toHaveLength(3);
    expect(program.accountOf('alice')).toMatchObject({ lifetimeRedeemed: 100 });
    expect(program.workingSet.order('o1')).toMatchObject({
      held: 0,
      redemption: { payable: 100_000, points: 100, worth: 100, returned: 0 },
    });
  });

  it('of 60 out of 100 puts 40 back into their lots: what lives longest is freed first', () => {
    program.ask(adjust('late', 50, { expiresAt: NOON + 90 * DAY }));
    program.ask(adjust('early', 50, { expiresAt: NOON + 10 * DAY }));
    const [late, early] = program.lotsOf('alice');
    const holdId = held('h1', 100, { orderId: 'o1' });
    expect(program.ask(capture('c1', holdId, 60))).toMatchObject({
      hold: { status: 'CAPTURED', captured: 60, released: 40, lots: [] },
      account: { available: 40, held: 0, lifetimeRedeemed: 60 },
    });
    expect(last(2)).toMatchObject([
      {
        kind: 'CAPTURE',
        allocations: [
          { lotId: early?.lotId, held: -50 },
          { lotId: late?.lotId, held: -10 },
        ],
      },
      {
        kind: 'RELEASE',
        reference: holdId,
        change: { available: 40, held: -40 },
        allocations: [{ lotId: late?.lotId, points: 40, held: -40 }],
      },
    ]);
    expect(program.lotsOf('alice')).toMatchObject([
      { lotId: late?.lotId, remaining: 40, held: 0 },
      { lotId: early?.lotId, remaining: 0, held: 0 },
    ]);
    expect(program.workingSet.order('o1')).toMatchObject({ held: 0, redemption: { points: 60 } });
  });

  it('leaves other holds of the member as they are', () => {
    program.ask(adjust('gift', 200));
    const other = held('h1', 100, { orderId: 'o1' });
    program.ask(capture('c1', held('h2', 100, { orderId: 'o1' })));
    expect(program.workingSet.hold(other)).toMatchObject({ status: 'OPEN' });
    expect(program.accountOf('alice')).toMatchObject({ available: 0, held: 100 });
    expect(program.workingSet.order('o1')).toMatchObject({ held: 100 });
  });

  it('adds up when several pay for one order, of one lot as one share', () => {
    program.ask(adjust('gift', 300));
    const [lot] = program.lotsOf('alice');
    for (const key of ['h1', 'h2'])
      program.ask(capture(`c-${key}`, held(key, 100, { orderId: 'o' })));
    expect(program.workingSet.order('o')).toMatchObject({
      held: 0,
      redemption: { points: 200, worth: 200, lots: [{ lotId: lot?.lotId, points: 200 }] },
    });
    expect(program.ask(redeem('r1', { orderId: 'o' }))).toMatchObject({ code: 'ALREADY_RECORDED' });
  });

  it('is done however the member stands by then: the shopper was told that the points pay', () => {
    program.ask(adjust('gift', 100));
    const holdId = held('h1', 100);
    const { accountId } = program.accountOf('alice');
    program.workingSet.apply({ fact: 'SpendingFrozenChanged', accountId, frozen: true });
    expect(program.ask(capture('c1', holdId))).toMatchObject({ type: 'CaptureHoldSuccess' });
  });

  it('puts sliding points off, like any other payment', () => {
    program = createPureProgram({ ...BY_ONE, expiry: { kind: 'SLIDING', months: 1 } });
    program.ask(enroll('enroll'));
    program.ask(adjust('gift', 200));
    const before = program.lotsOf('alice')[0]?.expiresAt;
    const holdId = held('h1', 100, { seconds: 4 * 86_400 });
    program.ask(capture('c1', holdId), NOON + 3 * DAY);
    expect(program.lotsOf('alice')[0]?.expiresAt).toBe((before ?? 0) + 3 * DAY);
  });
});

describe('a hold and the expiry of what it reserves', () => {
  const soon = NOON + 60 * SECOND;
  const later = NOON + 120 * SECOND;

  it('keeps points capturable whose lot expires while they are held', () => {
    program.ask(adjust('soon', 150, { expiresAt: soon }));
    const holdId = held('h1', 100);
    expect(program.ask(capture('c1', holdId), later)).toMatchObject({
      type: 'CaptureHoldSuccess',
      account: { available: 0, held: 0, lifetimeRedeemed: 100, lifetimeExpired: 50 },
    });
    expect(last(2)).toMatchObject([
      { kind: 'EXPIRE', change: { available: -50, held: 0 } },
      { kind: 'CAPTURE', change: { available: 0, held: -100 } },
    ]);
  });

  it('lets expire at once what comes back to a lot that expired', () => {
    program.ask(adjust('soon', 100, { expiresAt: soon }));
    const holdId = held('h1', 100);
    expect(program.ask(capture('c1', holdId, 60), later)).toMatchObject({
      entry: { kind: 'CAPTURE' },
      account: { available: 0, held: 0, lifetimeRedeemed: 60, lifetimeExpired: 40 },
    });
    expect(last(3)).toMatchObject([
      { kind: 'CAPTURE', change: { held: -60 } },
      { kind: 'RELEASE', change: { available: 40, held: -40 } },
      { kind: 'EXPIRE', change: { available: -40 }, occurredAt: later },
    ]);
  });
});

describe('an order that earned before its points paid', () => {
  it('is corrected: what the part earned that points paid is taken back', () => {
    program.ask(adjust('gift', 1_000));
    program.ask(earnOrder('o1'));
    const holdId = held('h1', 1_000, { orderId: 'o1', payable: yuan(100) });
    expect(program.ask(capture('c1', holdId))).toMatchObject({
      account: { available: 90, held: 0, growthValue: 90 },
    });
    expect(last(2)).toMatchObject([
      { kind: 'CAPTURE', reference: holdId },
      { kind: 'CLAWBACK', reference: 'o1', change: { available: -10, debt: 0 } },
    ]);
    expect(program.workingSet.order('o1')).toMatchObject({
      earning: { paid: 9_000, takenBack: 10, growthTakenBack: 10 },
      redemption: { points: 1_000, worth: 1_000 },
    });
  });

  it('comes to the same as one that is reported afterwards', () => {
    program.ask(adjust('gift', 1_000));
    program.ask(capture('c1', held('h1', 1_000, { orderId: 'o1', payable: yuan(100) })));
    expect(program.ask(earnOrder('o1'))).toMatchObject({
      points: 90,
      account: { available: 90, growthValue: 90 },
    });
  });
});

describeEndOfHold({ end: capture, success: 'CaptureHoldSuccess' });

describe('refusals', () => {
  it('more than the hold reserves', () => {
    program.ask(adjust('gift', 500));
    const holdId = held('h1', 100);
    const before = program.facts.length;
    expect(program.ask(capture('c1', holdId, 101))).toEqual({
      type: 'PointsLimitReached',
      code: 'ABOVE_HOLD',
      message: 'The hold reserves 100 points.',
      path: ['points'],
      maximum: 100,
      minimum: null,
      multipleOf: null,
    });
    expect(program.facts).toHaveLength(before);
  });

  it.each([
    ['no key', capture('', 'hld_1'), ['idempotencyKey']],
    ['no hold', capture('c1', ''), ['holdId']],
    ['no points', capture('c1', 'hld_1', 0), ['points']],
    ['a fraction', capture('c1', 'hld_1', 0.5), ['points']],
  ] as const)('faulty input: %s', (_what, command, path) => {
    expect(program.ask(command)).toMatchObject({ type: 'LoyaltyInvalidInput', path });
  });
});
