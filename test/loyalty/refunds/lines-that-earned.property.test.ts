import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { EarnOrder } from '../../../src/loyalty/commands/earn-command.ts';
import { givenIn, ruleIdsOf } from '../../../src/loyalty/earning/breakdown.ts';
import type { PaidOrder } from '../../../src/loyalty/earning/evaluate-earning.ts';
import { DAY } from '../../../src/loyalty/time.ts';
import { adjust, earnOrder, enroll, NOON, redeem, refund } from '../../support/demo-commands.ts';
import { ANY_POINTS } from '../../support/exact-case.ts';
import { createPureProgram } from '../../support/pure-program.ts';
import { randomOrders } from '../../support/random-orders.ts';
import { sensibleRuleBooks } from '../../support/sensible-rules.ts';

const GIFT = 1_000_000;
const money = (amount: number) => ({ amount, currency: 'CNY' });

function reported(order: PaidOrder): EarnOrder {
  return {
    ...order,
    orderId: 'o1',
    lines: order.lines.map((line) => ({ ...line, amount: money(line.amount) })),
    couponDiscount: money(order.couponDiscount),
  };
}

/** Two units of one line at most, a line after the other, in an order by chance. */
function partsOf(order: PaidOrder, chances: readonly number[]) {
  return order.lines
    .flatMap(({ lineId, quantity }) =>
      Array.from({ length: Math.ceil(quantity / 2) }, (_, index) => ({
        lineId,
        quantity: Math.min(2, quantity - 2 * index),
      })),
    )
    .map((part, index) => ({ part, chance: chances[index % chances.length] ?? 0 }))
    .toSorted((a, b) => a.chance - b.chance)
    .map(({ part }) => part);
}

describe('an order of any rule book', () => {
  it('gives back all that it earned, in whatever parts it goes back, however it was paid', () => {
    fc.assert(
      fc.property(
        sensibleRuleBooks,
        randomOrders,
        fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
        fc.nat(100),
        (ruleBook, order, chances, share) => {
          const { redemption } = ANY_POINTS;
          const program = createPureProgram({ ...ruleBook, redemption });
          program.ask(enroll('enroll'), NOON - 30 * DAY);
          program.ask(adjust('gift', GIFT));
          const { available: before } = program.accountOf('alice');
          program.ask(earnOrder('earn', reported(order)), NOON + 4 * DAY);
          const total = order.lines.reduce((sum, { amount }) => sum + amount, 0);
          const payable = Math.max(0, total - order.couponDiscount);
          const points = Math.floor((payable * share) / 100);
          const parts = partsOf(order, chances);
          const half = Math.floor(parts.length / 2);
          const takenBack = () => program.workingSet.order('o1')?.earning?.takenBack ?? 0;
          for (const [index, part] of parts.entries()) {
            if (index === half && points > 0) {
              program.ask(redeem('pay', { points, orderId: 'o1', payable: money(payable) }));
            }
            const already = takenBack();
            expect(program.ask(refund(`f${index}`, 'o1', { lines: [part] }))).toMatchObject({
              type: 'RefundOrderPointsSuccess',
            });
            expect(takenBack()).toBeGreaterThanOrEqual(already);
          }
          const earning = program.workingSet.order('o1')?.earning;
          expect(earning?.takenBack).toBe(earning?.points);
          expect(earning?.growthTakenBack).toBe(earning?.growth);
          expect(before).toBeGreaterThanOrEqual(GIFT);
          expect(program.accountOf('alice')).toMatchObject({
            available: before,
            debt: 0,
            growthValue: 0,
          });
          for (const entry of program.entries()) {
            if (entry.reference !== 'o1' || entry.kind !== 'EARN') continue;
            const { available, pending, debt } = entry.change;
            const { breakdown } = earning ?? {};
            const given = breakdown === undefined ? [] : givenIn(ruleIdsOf(ruleBook), breakdown);
            const gained = available + pending - debt;
            expect(given.reduce((sum, line) => sum + line.points, 0)).toBe(gained);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
