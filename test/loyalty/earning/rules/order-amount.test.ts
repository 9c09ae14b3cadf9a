import { describe, expect, it } from '@jest/globals';
import { orderAmount } from '../../../../src/loyalty/earning/rules/order-amount.ts';

const context = { day: '2026-11-22', usedToday: () => 0 };
const rule = { kind: 'ORDER_AMOUNT', ruleId: 'r' } as const;

describe('points for what was paid', () => {
  it.each([
    { paid: 0, give: 1, per: 100, points: 0 },
    { paid: 99, give: 1, per: 100, points: 0 },
    { paid: 100, give: 1, per: 100, points: 1 },
    { paid: 12_999, give: 10, per: 100, points: 1_290 },
    { paid: 12_999, give: 3, per: 1_000, points: 36 },
    { paid: 2 ** 53 - 1, give: 1, per: 1, points: 2 ** 53 - 1 },
  ])('gives $points for $paid at $give for each $per', ({ paid, give, per, points }) => {
    const line = orderAmount.evaluate(
      { ...rule, ratio: { give, per } },
      { kind: 'ORDER', paid },
      context,
    );
    expect(line).toMatchObject({ rule: 'r', points, uncapped: points });
  });

  it('gives nothing for an activity', () => {
    const event = { kind: 'ACTIVITY', type: 'REVIEW', quantity: 1 } as const;
    expect(orderAmount.evaluate({ ...rule, ratio: { give: 1, per: 1 } }, event, context)).toEqual({
      rule: 'r',
      points: 0,
      uncapped: 0,
      reason: 'Only orders earn by this rule.',
    });
  });
});
