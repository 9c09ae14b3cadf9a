import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EarnOrder } from '../../../src/loyalty/commands/earn-command.ts';
import { checkQuestion, quoteOrder } from '../../../src/loyalty/redemption/quote-order.ts';
import { DAY, type Instant } from '../../../src/loyalty/time.ts';
import {
  ALICE,
  adjust,
  DEMO,
  earnOrder,
  enroll,
  hold,
  NOON,
  orderOf,
  redeem,
  refund,
  yuan,
} from '../../support/demo-commands.ts';
import type { PureProgram } from '../../support/pure-program.ts';
import { programOfAlice } from '../../support/time-commands.ts';

let program: PureProgram;

beforeEach(() => {
  program = programOfAlice();
});

const DAY_SECONDS = 86_400;

const tea = (amount: number) => ({
  lineId: '1',
  sku: 'tea',
  quantity: 1,
  amount: yuan(amount),
});

function quote(
  over: Partial<EarnOrder> = {},
  restrictedTo: string | null = null,
  now: Instant = NOON,
) {
  const question = { member: ALICE, order: orderOf('q1', over), restrictedTo };
  return checkQuestion(question) ?? quoteOrder(program.workingSet, question, now);
}

describe('the quote of an order', () => {
  it.each([
    ['the share of the order', 5_000, 100, 2_000, 'ABOVE_ORDER_SHARE'],
    ['what the member has, in whole steps', 350, 100, 300, 'INSUFFICIENT_POINTS'],
    ['nothing to spend', 99, 100, 0, 'INSUFFICIENT_POINTS'],
    ['an order too small for the minimum', 5_000, 4.99, 0, 'BELOW_MINIMUM'],
  ])('is limited by %s', (_what, balance, amount, maxRedeemable, limitedBy) => {
    program.ask(adjust('gift', balance));
    expect(quote({ lines: [tea(amount)] })).toMatchObject({
      type: 'OrderPointsQuote',
      pointsToEarn: Math.floor(amount),
      growthToEarn: Math.floor(amount),
      maxRedeemable,
      maxRedeemableWorth: { amount: maxRedeemable, currency: 'CNY' },
      limitedBy,
    });
  });

  it('promises exactly what redeeming and earning then give', () => {
    program.ask(adjust('gift', 5_000));
    const before = quote({ couponDiscount: yuan(20), shipping: yuan(10) });
    expect(before).toMatchObject({ pointsToEarn: 80, maxRedeemable: 1_600 });
    program.ask(redeem('r1', { points: 1_600, orderId: 'q1', payable: yuan(80) }));
    const after = quote({ couponDiscount: yuan(20), shipping: yuan(10) });
    expect(after).toMatchObject({
      pointsToEarn: 64,
      maxRedeemable: 0,
      limitedBy: 'ALREADY_RECORDED',
    });
    const order = orderOf('q1', { couponDiscount: yuan(20), shipping: yuan(10) });
    expect(program.ask(earnOrder('e1', order))).toMatchObject({ points: 64 });
    const nothing = {
      ...{ points: 0, uncapped: 0, outcome: 'NOTHING_TO_COUNT', condition: null },
      reason: 'Nothing: the order has earned, or the member cannot.',
    };
    expect(quote({})).toMatchObject({
      ...{ pointsToEarn: 0, growthToEarn: 0 },
      breakdown: DEMO.earning.map(({ ruleId }) => ({ ...nothing, rule: ruleId })),
    });
  });

  it('counts what has expired, lapsed or become active by now, which nobody wrote down yet', () => {
    const activation = { kind: 'AFTER_DAYS', days: 2 } as const;
    program = programOfAlice({ activation });
    program.ask(adjust('soon', 500, { expiresAt: NOON + DAY }));
    program.ask(adjust('late', 1_000));
    program.ask(earnOrder('e1', orderOf('o1', { lines: [tea(600)] })));
    program.ask(hold('h1', 1_000, { seconds: 60 }));
    expect(quote({ lines: [tea(1_000)] })).toMatchObject({ maxRedeemable: 500 });
    const later = quote({ lines: [tea(1_000)] }, null, NOON + 3 * DAY);
    expect(later).toMatchObject({ maxRedeemable: 1_600, limitedBy: 'INSUFFICIENT_POINTS' });
  });

  it.each([
    ['what holds leave of the share', 5_000, 600, 1_400, 'ABOVE_ORDER_SHARE'],
    ['nothing when holds use it up', 5_000, 2_000, 0, 'ABOVE_ORDER_SHARE'],
    ['what holds leave to the member', 900, 700, 200, 'INSUFFICIENT_POINTS'],
  ])('promises %s', (_what, gift, held, maxRedeemable, limitedBy) => {
    program.ask(adjust('gift', gift));
    program.ask(hold('h1', held, { orderId: 'q1', payable: yuan(100) }));
    expect(quote()).toMatchObject({ maxRedeemable, limitedBy });
  });

  it('is no promise to spend while the ledger does not prove the balance', () => {
    program.ask(adjust('gift', 5_000));
    const { accountId } = program.accountOf('alice');
    program.workingSet.apply({ fact: 'SpendingFrozenChanged', accountId, frozen: true });
    expect(quote()).toMatchObject({
      pointsToEarn: 100,
      maxRedeemable: 0,
      limitedBy: 'MEMBER_FROZEN',
    });
  });

  it('knows nothing of an order of which only a refund was heard', () => {
    program.ask(adjust('gift', 5_000));
    const before = quote();
    program.ask(refund('f1', 'q1', { lines: [{ lineId: '1', quantity: 1 }] }));
    expect(quote()).toEqual(before);
  });

  it('is the most that redeeming accepts, and not a point less', () => {
    fc.assert(
      fc.property(
        fc.record({
          gift: fc.integer({ min: 1, max: 3_000 }),
          held: fc.nat(12),
          amount: fc.integer({ min: 1, max: 200 }),
          days: fc.nat(2),
        }),
        ({ gift, held, amount, days }) => {
          program = programOfAlice();
          program.ask(adjust('soon', gift, { expiresAt: NOON + DAY }));
          program.ask(adjust('late', gift));
          const order = { orderId: 'q1', payable: yuan(amount) };
          program.ask(hold('h1', held * 100, { ...order, seconds: 1.5 * DAY_SECONDS }));
          const now = NOON + days * DAY;
          const answer = quote({ lines: [tea(amount)] }, null, now);
          if (answer.type !== 'OrderPointsQuote') throw new Error(answer.message);
          const { maxRedeemable } = answer;
          const more = redeem('more', { ...order, points: maxRedeemable + 100 });
          expect(program.ask(more, now)).not.toHaveProperty('entry');
          if (maxRedeemable === 0) return;
          const most = redeem('most', { ...order, points: maxRedeemable });
          expect(program.ask(most, now)).toHaveProperty('entry');
        },
      ),
    );
  });

  it('writes nothing', () => {
    const before = program.facts.length;
    quote();
    expect(program.facts).toHaveLength(before);
  });

  it('of another member looks as if there were no such member', () => {
    expect(quote({}, 'bob')).toMatchObject({ code: 'MEMBER_NOT_FOUND', path: ['member'] });
  });

  it('of another’s order: unknown to a member’s own token, taken for a service', () => {
    program.ask(adjust('gift', 5_000));
    program.ask(enroll('enroll-bob', { externalId: 'bob' }));
    program.ask(adjust('gift-bob', 5_000, { member: { externalId: 'bob' } }));
    const before = quote({}, 'alice');
    program.ask({
      ...redeem('r1', { points: 1_000, orderId: 'q1', payable: yuan(100) }),
      member: { externalId: 'bob' },
    });
    program.ask({ ...earnOrder('e1', orderOf('q1')), member: { externalId: 'bob' } });
    expect(quote({}, 'alice')).toEqual(before);
    expect(quote({})).toMatchObject({
      pointsToEarn: 0,
      maxRedeemable: 0,
      limitedBy: 'ALREADY_RECORDED',
      breakdown: [{ points: 0 }, { points: 0 }],
    });
  });

  it('names what is wrong with the order', () => {
    expect(quote({ lines: [] })).toMatchObject({ path: ['order', 'lines'] });
    expect(quote({ shipping: { amount: 1, currency: 'USD' } })).toMatchObject({
      path: ['order', 'shipping', 'currency'],
    });
  });
});
