import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EarnOrder } from '../../../src/loyalty/commands/earn-command.ts';
import type { Money } from '../../../src/loyalty/points.ts';
import { DAY, MINUTE } from '../../../src/loyalty/time.ts';
import {
  ALICE,
  adjust,
  earnOrder,
  earnReview,
  enroll,
  NOON,
  orderOf,
  redeem,
  yuan,
} from '../../support/demo-commands.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';
import { shown } from '../../support/shown-breakdown.ts';

let program: PureProgram;

beforeEach(() => {
  program = createPureProgram();
  program.ask(enroll('enroll'), NOON - DAY);
});

const line = (lineId: string, amount: number) => ({
  lineId,
  sku: 'tea',
  quantity: 1,
  amount: yuan(amount),
});

describe('an order', () => {
  it('earns a point and a growth value for each whole yuan, and says by which rule', () => {
    const answer = program.ask(earnOrder('o1', orderOf('o1', { lines: [line('1', 128.99)] })));
    expect(shown(answer)).toMatchObject({
      type: 'EarnPointsSuccess',
      points: 128,
      growth: 128,
      account: { available: 128, debt: 0, lifetimeEarned: 128, growthValue: 128, sequence: 1 },
      entry: {
        sequence: 1,
        kind: 'EARN',
        change: { available: 128, pending: 0, held: 0, debt: 0 },
        balance: { available: 128, pending: 0, held: 0, debt: 0 },
        reference: 'o1',
        actor: 'service:shop',
        purpose: null,
        revision: 1,
        idempotencyKey: 'o1',
        allocations: [],
      },
      breakdown: [
        { rule: 'order-amount', points: 128, uncapped: 128 },
        { rule: 'review', points: 0, uncapped: 0 },
      ],
    });
  });

  const paid: readonly (readonly [string, Partial<EarnOrder>, number])[] = [
    ['the sum of its lines', { lines: [line('1', 10.6), line('2', 10.6)] }, 21],
    ['its lines minus the coupon', { lines: [line('1', 100)], couponDiscount: yuan(30.5) }, 69],
    ['nothing of the freight', { lines: [line('1', 100)], shipping: yuan(12) }, 100],
    ['nothing when the coupon pays for all', { couponDiscount: yuan(500) }, 0],
    ['nothing below one yuan', { lines: [line('1', 0.99)] }, 0],
  ];
  it.each(paid)('earns on %s', (_what, over, points) => {
    expect(program.ask(earnOrder('o1', orderOf('o1', over)))).toMatchObject({
      points,
      growth: points,
      account: { available: points },
    });
  });

  it('has no entry when the rules gave nothing, and is on record all the same', () => {
    const order = orderOf('o1', { lines: [line('1', 0.5)] });
    expect(program.ask(earnOrder('k1', order))).toMatchObject({ entry: null, points: 0 });
    expect(program.ask(earnOrder('k2', order))).toMatchObject({ code: 'ALREADY_RECORDED' });
  });

  it('earns nothing on the part that points paid', () => {
    program.ask(adjust('gift', 1_000));
    program.ask(redeem('r1', { points: 1_000, orderId: 'o1', payable: yuan(100) }));
    const order = orderOf('o1', { lines: [line('1', 100)] });
    expect(program.ask(earnOrder('k1', order))).toMatchObject({ points: 90, growth: 90 });
  });

  it('opens a lot that is valid for twelve months to the end of the day in Shanghai', () => {
    program.ask(earnOrder('o1', orderOf('o1', { occurredAt: Date.parse('2026-11-21T15:59:00Z') })));
    expect(program.lotsOf('alice')).toMatchObject([
      {
        earned: 100,
        remaining: 100,
        availableAt: Date.parse('2026-11-21T15:59:00Z'),
        expiresAt: Date.parse('2027-11-21T16:00:00Z'),
        sourceSequence: 1,
      },
    ]);
  });

  it('is recorded once, whatever the key', () => {
    program.ask(earnOrder('k1', orderOf('o1')));
    expect(program.ask(earnOrder('k2', orderOf('o1')), NOON + DAY)).toEqual({
      type: 'LoyaltyAlreadyRecorded',
      code: 'ALREADY_RECORDED',
      message: 'This order has earned already, under another idempotency key.',
      path: ['source', 'order', 'orderId'],
      recordedAt: NOON,
    });
    expect(program.accountOf('alice').available).toBe(100);
  });

  it('cannot earn for one member what another paid with points', () => {
    program.ask(adjust('gift', 100));
    program.ask(redeem('r1', { orderId: 'o1' }));
    program.ask(enroll('enroll-bob', { externalId: 'bob' }));
    const bob = { member: { externalId: 'bob' } };
    expect(program.ask(earnOrder('k1', orderOf('o1'), bob))).toMatchObject({
      code: 'ALREADY_RECORDED',
      message: 'This order is on record for another member.',
    });
  });
});

describe('a member that cannot earn', () => {
  it('is not found when the program does not know it', () => {
    expect(program.ask({ ...earnOrder('o1'), member: { externalId: 'nobody' } })).toEqual({
      type: 'MemberNotFound',
      code: 'MEMBER_NOT_FOUND',
      message: 'No such member in this program.',
      path: ['member'],
    });
  });

  it('is not found by another member’s own token', () => {
    expect(program.ask({ ...earnOrder('o1'), restrictedTo: 'bob' })).toMatchObject({
      code: 'MEMBER_NOT_FOUND',
    });
  });
});

const order = (over: Partial<EarnOrder>) => earnOrder('k', orderOf('o1', over));
const money = (amount: number, currency = 'CNY') => ({ amount, currency });
const topUp = (amount: Money) => earnReview('k', { amount });
const oneLine = (over: object) => order({ lines: [{ ...line('1', 1), ...over }] });
const YEAR_0 = Date.parse('0000-01-01T00:00:00Z');
const LAST_DAY = Date.parse('9999-12-31T23:00:00Z');
const ACTIVITY = ['source', 'activity'];
const ORDER = ['source', 'order'];
const LINE = [...ORDER, 'lines', '0'];
const lines = (count: number) => Array.from({ length: count }, (_, i) => line(String(i), 1));

describe('faulty input is refused with its path', () => {
  it.each([
    ['no idempotency key', { ...order({}), idempotencyKey: '' }, ['idempotencyKey']],
    ['a key of 129', { ...order({}), idempotencyKey: 'k'.repeat(129) }, ['idempotencyKey']],
    ['a NUL in the key', { ...order({}), idempotencyKey: 'a\u0000b' }, ['idempotencyKey']],
    ['a lone surrogate', { ...order({}), idempotencyKey: 'a\ud800' }, ['idempotencyKey']],
    ['no member', { ...order({}), member: {} }, ['member']],
    ['two names', { ...order({}), member: { ...ALICE, id: 'mem_1' } }, ['member']],
    ['an empty name', { ...order({}), member: { phone: '' } }, ['member', 'phone']],
    ['no source', { ...order({}), source: {} }, ['source']],
    [
      'two sources',
      { ...order({}), source: { ...order({}).source, ...earnReview('a').source } },
      ['source'],
    ],
    ['an empty order id', earnOrder('k', orderOf('')), [...ORDER, 'orderId']],
    ['no instant', order({ occurredAt: Number.NaN }), [...ORDER, 'occurredAt']],
    ['the future', order({ occurredAt: NOON + 5 * MINUTE + 1 }), [...ORDER, 'occurredAt']],
    ['the year 0', earnReview('k', { occurredAt: YEAR_0 }), [...ACTIVITY, 'occurredAt']],
    ['the last day', earnReview('k', { occurredAt: LAST_DAY }), [...ACTIVITY, 'occurredAt']],
    ['401 days back', order({ occurredAt: NOON - 400 * DAY - 1 }), [...ORDER, 'occurredAt']],
    ['enrolment', earnReview('k', { type: 'SIGN_UP' }), [...ACTIVITY, 'type']],
    ['a negative worth', topUp(money(-1)), [...ACTIVITY, 'amount', 'amount']],
    ['a worth in dollars', topUp(money(1, 'USD')), [...ACTIVITY, 'amount', 'currency']],
    ['no line', order({ lines: [] }), [...ORDER, 'lines']],
    ['1,001 lines', order({ lines: lines(1_001) }), [...ORDER, 'lines']],
    [
      'a line twice',
      order({ lines: [line('1', 1), line('1', 2)] }),
      [...ORDER, 'lines', '1', 'lineId'],
    ],
    ['a zero amount', oneLine({ amount: money(0) }), [...LINE, 'amount', 'amount']],
    ['a negative amount', oneLine({ amount: money(-1) }), [...LINE, 'amount', 'amount']],
    ['a fraction', oneLine({ amount: money(1.5) }), [...LINE, 'amount', 'amount']],
    ['2^53', oneLine({ amount: money(2 ** 53) }), [...LINE, 'amount', 'amount']],
    ['dollars', oneLine({ amount: money(1, 'USD') }), [...LINE, 'amount', 'currency']],
    ['no currency', oneLine({ amount: money(1, 'yuan') }), [...LINE, 'amount', 'currency']],
    ['a zero quantity', oneLine({ quantity: 0 }), [...LINE, 'quantity']],
    ['a long category', oneLine({ category: 'c'.repeat(129) }), [...LINE, 'category']],
    [
      'a negative coupon',
      order({ couponDiscount: money(-1) }),
      [...ORDER, 'couponDiscount', 'amount'],
    ],
    ['foreign freight', order({ shipping: money(1, 'EUR') }), [...ORDER, 'shipping', 'currency']],
    ['a control character', order({ storeId: 'a\nb' }), [...ORDER, 'storeId']],
    [
      'more than 2^53 in all',
      order({ lines: [{ ...line('1', 1), amount: money(2 ** 53 - 1) }, line('2', 1)] }),
      [...ORDER, 'lines', '1', 'amount'],
    ],
  ] as const)('%s', (_what, command, path) => {
    const before = program.facts.length;
    expect(program.ask(command)).toMatchObject({ type: 'LoyaltyInvalidInput', path });
    expect(program.facts).toHaveLength(before);
  });

  it.each([
    ['1,000 lines', order({ lines: lines(1_000) })],
    ['5 minutes ahead', order({ occurredAt: NOON + 5 * MINUTE })],
    ['400 days back', order({ occurredAt: NOON - 400 * DAY })],
    ['a key of 128', { ...order({}), idempotencyKey: 'k'.repeat(128) }],
  ])('but %s are fine', (_what, command) => {
    expect(program.ask(command)).toMatchObject({ type: 'EarnPointsSuccess' });
  });
});
