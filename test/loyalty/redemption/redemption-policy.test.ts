import { describe, expect, it } from '@jest/globals';
import type { OrderPayment } from '../../../src/loyalty/commands/order-payment.ts';
import { completeRuleBook, type RuleBook } from '../../../src/loyalty/program/rule-book.ts';
import { quoteOrder } from '../../../src/loyalty/redemption/quote-order.ts';
import { DAY, HOUR } from '../../../src/loyalty/time.ts';
import { answerOf } from '../../support/answer-of.ts';
import {
  ALICE,
  adjust,
  capture,
  DEMO,
  earnOrder,
  enroll,
  hold,
  NOON,
  orderOf,
  redeem,
  refund,
  release,
  yuan,
} from '../../support/demo-commands.ts';
import { merge } from '../../support/moving-commands.ts';
import type { PureProgram } from '../../support/pure-program.ts';
import { programOfAlice, timePasses } from '../../support/time-commands.ts';

type Policy = Partial<RuleBook['redemption']>;
type Order = Partial<OrderPayment['order']>;

/** Any number of points may pay all of an order, but for what is said otherwise. */
function programWith(policy: Policy): PureProgram {
  const free = { minimum: 1, step: 1, maximumShareBasisPoints: 10_000 };
  const program = programOfAlice({ redemption: { ...DEMO.redemption, ...free, ...policy } });
  program.ask(adjust('gift', 100_000, { expiresAt: null }));
  return program;
}

const line = (category: string | null, amount: number) => ({ category, amount: yuan(amount) });

function pay(program: PureProgram, key: string, points: number, order: Order = {}) {
  const draft = redeem(key, { points });
  return program.ask({ ...draft, order: { ...draft.order, ...order } });
}

describe('categories that points cannot pay', () => {
  const excludedCategories = ['gift-card', 'tobacco'];
  const cards = { payable: yuan(100), lines: [line('gift-card', 100)] };
  const mixed = [line('tea', 30), line('gift-card', 60), line(null, 10)];
  it.each<readonly [string, Order, number]>([
    ['nothing of an order that has no other', cards, 0],
    ['lines of other categories, and of none', { payable: yuan(100), lines: mixed }, 4_000],
    [
      'what those cost after their part of the coupon',
      { payable: yuan(90), lines: mixed, couponDiscount: yuan(10) },
      3_600,
    ],
    [
      'their part rounded down',
      { payable: yuan(99.99), lines: mixed, couponDiscount: yuan(0.01) },
      3_999,
    ],
    ['no more than the order still costs', { payable: yuan(20), lines: mixed }, 2_000],
    ['all of an order whose lines nobody told', { payable: yuan(100) }, 10_000],
  ])('leave to be paid: %s', (_what, order, maximum) => {
    const program = programWith({ excludedCategories });
    expect(pay(program, 'more', maximum + 1, order)).toMatchObject({
      type: 'PointsLimitReached',
      code: 'ABOVE_ORDER_SHARE',
      path: ['points'],
      maximum,
    });
    if (maximum === 0) return;
    expect(pay(program, 'most', maximum, order).type).toBe('RedeemPointsSuccess');
  });

  it('are those of the order as it was reported, whatever else is told', () => {
    const program = programWith({ excludedCategories });
    const lines = [
      { lineId: '1', sku: 'card', category: 'gift-card', quantity: 1, amount: yuan(80) },
      { lineId: '2', sku: 'tea', quantity: 1, amount: yuan(20) },
    ];
    program.ask(earnOrder('o1', orderOf('o1', { lines })));
    const told = { orderId: 'o1', payable: yuan(100), lines: [line('tea', 100)] };
    expect(pay(program, 'r1', 2_001, told)).toMatchObject({ maximum: 2_000 });
  });

  it('bound what is held as well', () => {
    const program = programWith({ excludedCategories });
    const draft = hold('h1', 4_001);
    const order = { ...draft.order, payable: yuan(100), lines: mixed };
    expect(program.ask({ ...draft, order })).toMatchObject({ maximum: 4_000 });
  });
});

describe('coupons', () => {
  const couponDiscount = yuan(5);
  const refused = { code: 'NOT_WITH_COUPON', maximum: 0, path: ['order'] };
  it.each<readonly [string, boolean, Order, object]>([
    ['one is told', false, { couponDiscount }, refused],
    ['one of nothing is told', false, { couponDiscount: yuan(0) }, { type: 'RedeemPointsSuccess' }],
    ['none is', false, {}, { type: 'RedeemPointsSuccess' }],
    ['one is told, and stacks', true, { couponDiscount }, { type: 'RedeemPointsSuccess' }],
  ])('and points for one order: %s', (_what, stacksWithCoupons, order, answer) => {
    expect(pay(programWith({ stacksWithCoupons }), 'r1', 100, order)).toMatchObject(answer);
  });

  it('on record of the order stand in the way as well', () => {
    const program = programWith({ stacksWithCoupons: false });
    program.ask(earnOrder('o1', orderOf('o1', { couponDiscount })));
    expect(pay(program, 'r1', 100, { orderId: 'o1' })).toMatchObject(refused);
  });

  it('are told before anything else of the policy', () => {
    const program = programWith({ stacksWithCoupons: false, minimum: 100 });
    expect(pay(program, 'r1', 1, { couponDiscount })).toMatchObject(refused);
  });
});

describe('the maximum a day', () => {
  const over = (maximum: number) => ({ code: 'ABOVE_DAILY_MAXIMUM', maximum, path: ['points'] });

  it('counts what is redeemed and what is held, of the program day', () => {
    const program = programWith({ dailyMaximum: 1_000 });
    pay(program, 'r1', 600);
    program.ask(hold('h1', 300));
    expect(pay(program, 'r2', 101)).toMatchObject(over(100));
    expect(pay(program, 'r3', 100).type).toBe('RedeemPointsSuccess');
    expect(pay(program, 'r4', 1)).toMatchObject(over(0));
    // It is noon in Shanghai: its next day begins in twelve hours.
    expect(program.ask(redeem('r5', { points: 1_000 }), NOON + 12 * HOUR - 1).type).toBe(
      'PointsLimitReached',
    );
    expect(program.ask(redeem('r6', { points: 1_000 }), NOON + 12 * HOUR).type).toBe(
      'RedeemPointsSuccess',
    );
  });

  it.each<readonly [string, (program: PureProgram, holdId: string) => void, number]>([
    ['released', (program, holdId) => program.ask(release('x', holdId)), 1_000],
    ['captured for less', (program, holdId) => program.ask(capture('x', holdId, 100)), 900],
    ['captured', (program, holdId) => program.ask(capture('x', holdId)), 400],
    ['lapsed', (program) => timePasses(program, NOON + HOUR), 1_000],
    ['lapsed, and nobody has written that down', () => undefined, 1_000],
  ])('is free again of what a hold was %s', (_what, end, left) => {
    const program = programWith({ dailyMaximum: 1_000 });
    const { hold: held } = answerOf('HoldPointsSuccess', program.ask(hold('h1', 600)));
    expect(held.countedOn).toBe('2026-11-22');
    end(program, held.holdId);
    const answer = program.ask(redeem('r1', { points: left + 1 }), NOON + HOUR);
    expect(answer).toMatchObject(over(left));
    expect(program.ask(redeem('r2', { points: left }), NOON + HOUR).type).toBe(
      'RedeemPointsSuccess',
    );
  });

  it('of the day of a hold is free again, not that of its release', () => {
    const program = programWith({ dailyMaximum: 1_000 });
    const held = answerOf('HoldPointsSuccess', program.ask(hold('h1', 600, { seconds: 86_400 })));
    program.ask(redeem('r1', { points: 700 }), NOON + DAY - HOUR);
    program.ask(release('x', held.hold.holdId), NOON + DAY - HOUR);
    expect(program.ask(redeem('r2', { points: 301 }), NOON + DAY - HOUR)).toMatchObject(over(300));
  });

  it('stays used by what was paid and came back', () => {
    const program = programWith({ dailyMaximum: 1_000 });
    pay(program, 'r1', 600);
    program.ask(refund('f1', 'r1'));
    expect(program.accountOf('alice').available).toBe(100_000);
    expect(pay(program, 'r2', 401)).toMatchObject(over(400));
  });

  it('is one for two members who were merged', () => {
    const program = programWith({ dailyMaximum: 1_000 });
    program.ask(enroll('bob', { externalId: 'bob' }));
    program.ask({ ...adjust('for-bob', 1_000), member: { externalId: 'bob' } });
    program.ask({ ...redeem('b1', { points: 300 }), member: { externalId: 'bob' } });
    const held = program.ask({ ...hold('b2', 200), member: { externalId: 'bob' } });
    program.ask(merge('merge', { survivor: ALICE, absorbed: { externalId: 'bob' } }));
    expect(pay(program, 'r1', 501)).toMatchObject(over(500));
    program.ask(release('x', answerOf('HoldPointsSuccess', held).hold.holdId));
    expect(pay(program, 'r2', 701)).toMatchObject(over(700));
  });

  it('counts nothing where there is none, and nothing of before there was one', () => {
    const program = programWith({ dailyMaximum: null });
    const held = answerOf('HoldPointsSuccess', program.ask(hold('h1', 600)));
    pay(program, 'r1', 600);
    expect(held.hold.countedOn).toBeNull();
    expect(program.facts.filter(({ fact }) => fact === 'DailyMaximumUsed')).toEqual([]);
  });
});

describe('the quote of an order promises what the policy then allows', () => {
  const lines = [
    { lineId: '1', sku: 'tea', category: 'tea', quantity: 1, amount: yuan(30) },
    { lineId: '2', sku: 'card', category: 'card', quantity: 1, amount: yuan(70) },
  ];
  const couponDiscount = yuan(10);
  it.each<readonly [string, Policy, number, string]>([
    ['excluded categories', { excludedCategories: ['card'] }, 2_700, 'ABOVE_ORDER_SHARE'],
    ['nothing but excluded', { excludedCategories: ['card', 'tea'] }, 0, 'BELOW_MINIMUM'],
    ['a coupon', { stacksWithCoupons: false }, 0, 'NOT_WITH_COUPON'],
    ['the day', { dailyMaximum: 1_000 }, 900, 'ABOVE_DAILY_MAXIMUM'],
    ['the day, in whole steps', { dailyMaximum: 1_000, step: 400 }, 400, 'ABOVE_DAILY_MAXIMUM'],
    ['a day that is used up', { dailyMaximum: 100 }, 0, 'ABOVE_DAILY_MAXIMUM'],
    [
      'a day too little for the minimum',
      { dailyMaximum: 199, minimum: 100 },
      0,
      'ABOVE_DAILY_MAXIMUM',
    ],
    ['none of them', {}, 9_000, 'ABOVE_ORDER_SHARE'],
  ])('limited by %s', (_what, policy, maxRedeemable, limitedBy) => {
    const program = programWith(policy);
    pay(program, 'before', policy.step ?? 100);
    const order = orderOf('q1', { lines, couponDiscount });
    const question = { member: ALICE, order, restrictedTo: null };
    const quote = quoteOrder(program.workingSet, question, NOON);
    expect(quote).toMatchObject({ maxRedeemable, limitedBy });
    const told = { orderId: 'q1', payable: yuan(90), lines, couponDiscount };
    expect(pay(program, 'more', maxRedeemable + 1, told).type).toBe('PointsLimitReached');
    if (maxRedeemable === 0) return;
    expect(pay(program, 'most', maxRedeemable, told).type).toBe('RedeemPointsSuccess');
  });
});

describe('what a use of points was for', () => {
  const use = { purpose: 'OTHER', purposeTag: '自助-checkout.7' } as const;

  it('stands on the entry that spends them', () => {
    const program = programWith({});
    expect(program.ask({ ...redeem('r1'), ...use })).toMatchObject({ entry: use });
    const held = answerOf('HoldPointsSuccess', program.ask({ ...hold('h1', 100), ...use }));
    expect(held).toMatchObject({ hold: use, entry: { purpose: null, purposeTag: null } });
    expect(program.ask(capture('c1', held.hold.holdId))).toMatchObject({ entry: use });
  });

  it.each([
    [{ purpose: 'TRANSFER' }, ['purpose']],
    [{ purposeTag: '' }, ['purposeTag']],
    [{ purposeTag: '-x' }, ['purposeTag']],
    [{ purposeTag: 'two words' }, ['purposeTag']],
    [{ purposeTag: 'x'.repeat(65) }, ['purposeTag']],
  ] as const)('is refused when it is none: %j', (over, path) => {
    const answer = programWith({}).ask({ ...redeem('r1'), ...over });
    expect(answer).toMatchObject({ type: 'LoyaltyInvalidInput', path });
  });
});

describe('lines and coupons of a payment are refused with their path', () => {
  const dollars = { amount: 100, currency: 'USD' };
  it.each<readonly [string, Order, readonly string[]]>([
    ['no lines', { lines: [] }, ['order', 'lines']],
    ['a line of nothing', { lines: [line(null, 0)] }, ['order', 'lines', '0', 'amount', 'amount']],
    ['an empty category', { lines: [line('', 1_000)] }, ['order', 'lines', '0', 'category']],
    [
      'a line in dollars',
      { lines: [line(null, 1_000), { amount: dollars }] },
      ['order', 'lines', '1', 'amount', 'currency'],
    ],
    [
      'a coupon of less than nothing',
      { couponDiscount: yuan(-1) },
      ['order', 'couponDiscount', 'amount'],
    ],
    ['a coupon in dollars', { couponDiscount: dollars }, ['order', 'couponDiscount', 'currency']],
    [
      'an order that costs more than its lines',
      { payable: yuan(100), lines: [line(null, 100)], couponDiscount: yuan(1) },
      ['order', 'payable'],
    ],
  ])('%s', (_what, order, path) => {
    expect(pay(programWith({}), 'r1', 100, order)).toMatchObject({
      type: 'LoyaltyInvalidInput',
      path,
    });
  });
});

it('a rule book of before these limits has none of them', () => {
  const {
    dailyMaximum: _,
    excludedCategories: __,
    stacksWithCoupons: ___,
    ...rest
  } = DEMO.redemption;
  const { defaultRegion: ____, ...document } = DEMO;
  expect(completeRuleBook({ ...document, redemption: rest })).toEqual({
    ...DEMO,
    defaultRegion: null,
    redemption: { ...rest, dailyMaximum: null, excludedCategories: [], stacksWithCoupons: true },
  });
});
