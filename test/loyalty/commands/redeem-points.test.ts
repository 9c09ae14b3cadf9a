import { beforeEach, describe, expect, it } from '@jest/globals';
import { DAY } from '../../../src/loyalty/time.ts';
import {
  adjust,
  earnOrder,
  enroll,
  NOON,
  orderOf,
  redeem,
  yuan,
} from '../../support/demo-commands.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';

let program: PureProgram;

beforeEach(() => {
  program = createPureProgram();
  program.ask(enroll('enroll'));
});

const line = (amount: number) => ({ lineId: '1', sku: 'tea', quantity: 1, amount: yuan(amount) });

describe('paying part of an order with points', () => {
  it('takes them from the account, says what they are worth and is counted as a payment', () => {
    program.ask(adjust('gift', 1_000));
    expect(program.ask(redeem('r1', { points: 300, orderId: 'o1' }))).toMatchObject({
      type: 'RedeemPointsSuccess',
      worth: { amount: 300, currency: 'CNY' },
      account: { available: 700, lifetimeRedeemed: 300, sequence: 2 },
      entry: {
        sequence: 2,
        kind: 'REDEEM',
        change: { available: -300, pending: 0, held: 0, debt: 0 },
        balance: { available: 700 },
        reference: 'o1',
        purpose: 'ORDER_PAYMENT',
      },
    });
  });

  it('takes the points that expire first, never-expiring ones last, and says from where', () => {
    // Given in the wrong order on purpose; the rule book would let them live twelve months.
    program.ask(adjust('late', 100, { expiresAt: NOON + 90 * DAY }));
    program.ask(adjust('early', 100, { expiresAt: NOON + 10 * DAY }));
    program.ask(adjust('middle', 100, { expiresAt: NOON + 50 * DAY }));
    const answer = program.ask(redeem('r1', { points: 200 }));
    const remaining = program.lotsOf('alice').map((lot) => [lot.sourceSequence, lot.remaining]);
    expect(remaining).toEqual([
      [1, 100],
      [2, 0],
      [3, 0],
    ]);
    const lots = program.lotsOf('alice');
    expect(answer).toMatchObject({
      entry: {
        allocations: [
          { lotId: lots[1]?.lotId, points: -100 },
          { lotId: lots[2]?.lotId, points: -100 },
        ],
      },
    });
  });
});

const limit = { maximum: null, minimum: null, multipleOf: null };

describe('the redemption policy', () => {
  it.each([
    ['fewer than the minimum', 50, 1_000, { code: 'BELOW_MINIMUM', ...limit, minimum: 100 }],
    ['no whole steps', 150, 1_000, { code: 'NOT_A_MULTIPLE', ...limit, multipleOf: 100 }],
    ['more than 20 % of the order', 300, 14, { code: 'ABOVE_ORDER_SHARE', ...limit, maximum: 200 }],
    ['any of an order too small', 100, 4.99, { code: 'ABOVE_ORDER_SHARE', ...limit, maximum: 0 }],
    [
      'more than the member has',
      1_100,
      1_000,
      { code: 'INSUFFICIENT_POINTS', available: 1_000, required: 1_100 },
    ],
  ] as const)('refuses %s', (_what, points, payable, refusal) => {
    program.ask(adjust('gift', 1_000));
    const before = program.facts.length;
    expect(program.ask(redeem('r1', { points, payable: yuan(payable) }))).toMatchObject({
      ...refusal,
      path: ['points'],
    });
    expect(program.facts).toHaveLength(before);
  });

  it.each([
    [99, 'InsufficientPoints'],
    [100, 'RedeemPointsSuccess'],
  ])('of a hundred points out of %d is %s', (available, type) => {
    program.ask(adjust('gift', available));
    expect(program.ask(redeem('r1', { points: 100 })).type).toBe(type);
  });

  it('lets exactly 20 % through', () => {
    program.ask(adjust('gift', 1_000));
    expect(program.ask(redeem('r1', { points: 200, payable: yuan(10) }))).toMatchObject({
      type: 'RedeemPointsSuccess',
    });
  });

  it('answers what the rules say before what the member has', () => {
    expect(program.ask(redeem('r1', { points: 150 }))).toMatchObject({ code: 'NOT_A_MULTIPLE' });
  });

  it('lets points pay once an order', () => {
    program.ask(adjust('gift', 1_000));
    program.ask(redeem('r1', { orderId: 'o1' }));
    expect(program.ask(redeem('r2', { orderId: 'o1' }))).toEqual({
      type: 'LoyaltyAlreadyRecorded',
      code: 'ALREADY_RECORDED',
      message: 'Points have paid for this order already, under another idempotency key.',
      path: ['order', 'orderId'],
      recordedAt: NOON,
    });
  });

  it('does not let one member pay for an order that earned for another', () => {
    program.ask(enroll('enroll-bob', { externalId: 'bob' }));
    program.ask({ ...earnOrder('o1'), member: { externalId: 'bob' } });
    program.ask(adjust('gift', 1_000));
    expect(program.ask(redeem('r1', { orderId: 'o1' }))).toMatchObject({
      code: 'ALREADY_RECORDED',
      message: 'This order is on record for another member.',
    });
  });
});

describe('news that points paid, after the order earned', () => {
  it('takes back what the part that points paid had earned', () => {
    program.ask(adjust('gift', 1_000));
    program.ask(earnOrder('e1', orderOf('o1', { lines: [line(100)] })));
    const answer = program.ask(redeem('r2', { points: 1_000, orderId: 'o1', payable: yuan(50) }));
    expect(answer).toMatchObject({
      type: 'RedeemPointsSuccess',
      account: { available: 90, growthValue: 90, sequence: 4 },
      entry: { kind: 'REDEEM', sequence: 3 },
    });
    expect(program.entries().at(-1)).toMatchObject({
      kind: 'CLAWBACK',
      change: { available: -10, debt: 0 },
      reference: 'o1',
    });
    expect(program.workingSet.order('o1')).toMatchObject({
      earning: { paid: 9_000, points: 100, growth: 100, takenBack: 10, growthTakenBack: 10 },
      redemption: { points: 1_000, worth: 1_000 },
      sequences: [2, 3, 4],
    });
  });

  it('takes it from the order’s own lot first', () => {
    program.ask(adjust('soon', 1_000, { expiresAt: NOON + DAY }));
    program.ask(adjust('sooner', 1_000, { expiresAt: NOON + 1_000 }));
    program.ask(earnOrder('e1', orderOf('o1', { lines: [line(100)] })));
    program.ask(redeem('r1', { points: 1_000, orderId: 'o1', payable: yuan(50) }));
    expect(program.lotsOf('alice').map((lot) => lot.remaining)).toEqual([1_000, 0, 90]);
  });

  it('becomes debt when the points are spent, and the next points earned settle it', () => {
    program.ask(earnOrder('e1', orderOf('o1', { lines: [line(100)] })));
    program.ask(redeem('r1', { points: 100, orderId: 'o1', payable: yuan(5) }));
    expect(program.accountOf('alice')).toMatchObject({ available: 0, debt: 1 });
    expect(program.ask(earnOrder('e2', orderOf('o2', { lines: [line(10)] })))).toMatchObject({
      points: 10,
      account: { available: 9, debt: 0, lifetimeEarned: 110 },
      entry: { change: { available: 9, debt: -1 }, allocations: [{ points: -1 }] },
    });
    expect(program.lotsOf('alice').at(-1)).toMatchObject({ earned: 10, remaining: 9 });
  });
});

describe('faulty input is refused with its path', () => {
  const money = (amount: number, currency = 'CNY') => ({ amount, currency });
  it.each([
    ['no points', redeem('r1', { points: 0 }), ['points']],
    ['negative points', redeem('r1', { points: -100 }), ['points']],
    ['a fraction', redeem('r1', { points: 100.5 }), ['points']],
    ['2^53 points', redeem('r1', { points: 2 ** 53 }), ['points']],
    [
      'an order that costs nothing',
      redeem('r1', { payable: money(0) }),
      ['order', 'payable', 'amount'],
    ],
    ['dollars', redeem('r1', { payable: money(100, 'USD') }), ['order', 'payable', 'currency']],
    ['no member', { ...redeem('r1'), member: {} }, ['member']],
  ] as const)('%s', (_what, command, path) => {
    expect(program.ask(command)).toMatchObject({ type: 'LoyaltyInvalidInput', path });
  });
});
