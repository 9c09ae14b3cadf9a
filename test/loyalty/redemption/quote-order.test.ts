import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EarnOrder } from '../../../src/loyalty/commands/earn-command.ts';
import { checkQuestion, quoteOrder } from '../../../src/loyalty/redemption/quote-order.ts';
import {
  ALICE,
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

function quote(over: Partial<EarnOrder> = {}, restrictedTo: string | null = null) {
  const question = { member: ALICE, order: orderOf('q1', over), restrictedTo };
  return checkQuestion(question) ?? quoteOrder(program.workingSet, question, NOON);
}

describe('the quote of an order', () => {
  it.each([
    ['the share of the order', 5_000, 100, 2_000, 'ABOVE_ORDER_SHARE'],
    ['what the member has, in whole steps', 350, 100, 300, 'INSUFFICIENT_POINTS'],
    ['nothing to spend', 99, 100, 0, 'INSUFFICIENT_POINTS'],
    ['an order too small for the minimum', 5_000, 4.99, 0, 'BELOW_MINIMUM'],
  ])('is limited by %s', (_what, balance, amount, maxRedeemable, limitedBy) => {
    program.ask(adjust('gift', balance));
    const lines = [{ lineId: '1', sku: 'tea', quantity: 1, amount: yuan(amount) }];
    expect(quote({ lines })).toMatchObject({
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
    expect(quote({})).toMatchObject({ pointsToEarn: 0, growthToEarn: 0 });
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
