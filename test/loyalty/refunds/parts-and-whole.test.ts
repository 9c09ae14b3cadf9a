import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Command, Draft } from '../../../src/loyalty/commands/commands.ts';
import type { EarnOrder } from '../../../src/loyalty/commands/earn-command.ts';
import { orderAmountRule } from '../../../src/loyalty/earning/plain-rules.ts';
import { adjust, earnOrder, orderOf, redeem, refund } from '../../support/demo-commands.ts';
import { ANY_POINTS } from '../../support/exact-case.ts';
import { programOfAlice } from '../../support/time-commands.ts';

const GIFT = 1_000_000;
const money = (amount: number) => ({ amount, currency: 'CNY' });

/** Odd ratios, so that nothing divides evenly. */
const RULES = {
  ...ANY_POINTS,
  earning: [orderAmountRule({ ruleId: 'order', ratio: { give: 7, per: 13 } })],
  growth: { give: 3, per: 11 },
} as const;

/** An order in fen, the points that pay for it, and its units in the order they go back. */
interface Bought {
  readonly order: EarnOrder;
  readonly payable: number;
  readonly points: number;
  readonly units: readonly string[];
}

const bought: fc.Arbitrary<Bought> = fc
  .record({
    lines: fc.array(
      fc.record({
        quantity: fc.integer({ min: 1, max: 5 }),
        amount: fc.integer({ min: 1, max: 9_999 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    coupon: fc.nat(3_000),
    share: fc.nat(100),
    seed: fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
  })
  .map(({ lines, coupon, share, seed }) => {
    const reported = lines.map(({ quantity, amount }, index) => ({
      lineId: `line ${index}`,
      sku: 's',
      quantity,
      amount: money(amount),
    }));
    const total = lines.reduce((sum, { amount }) => sum + amount, 0);
    const payable = Math.max(0, total - coupon);
    const units = reported
      .flatMap(({ lineId, quantity }) => Array.from({ length: quantity }, () => lineId))
      .map((lineId, index) => ({ lineId, rank: seed[index] ?? 0 }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ lineId }) => lineId);
    const order = orderOf('o1', { lines: reported, couponDiscount: money(coupon) });
    return { order, payable, points: Math.floor((payable * share) / 100), units };
  });

function start() {
  const program = programOfAlice(RULES);
  program.ask(adjust('gift', GIFT));
  return program;
}

function payment({ points, payable }: Bought) {
  return points === 0 ? [] : [redeem('pay', { points, orderId: 'o1', payable: money(payable) })];
}

/** The units in parts: a new refund begins after each unit for which `cuts` says so. */
function inParts(units: readonly string[], cuts: readonly boolean[]) {
  const parts: Map<string, number>[] = [new Map()];
  for (const [index, lineId] of units.entries()) {
    const part = parts.at(-1) ?? new Map<string, number>();
    part.set(lineId, (part.get(lineId) ?? 0) + 1);
    if (cuts[index] === true && index < units.length - 1) parts.push(new Map());
  }
  return parts.map((part, index) =>
    refund(`f${index}`, 'o1', {
      lines: [...part].map(([lineId, quantity]) => ({ lineId, quantity })),
    }),
  );
}

const cuts = fc.array(fc.boolean(), { minLength: 20, maxLength: 20 });

describe('however an order goes back in parts', () => {
  it('the parts sum to the whole, and never to more on the way', () => {
    fc.assert(
      fc.property(bought, cuts, (of, where) => {
        const program = start();
        for (const command of payment(of)) program.ask(command);
        const earned = program.ask(earnOrder('earn', of.order));
        if (earned.type !== 'EarnPointsSuccess') throw new Error(earned.message);
        const sum = { taken: 0, returned: 0 };
        for (const command of inParts(of.units, where)) {
          const answer = program.ask(command);
          if (answer.type !== 'RefundOrderPointsSuccess') throw new Error(answer.message);
          expect(Math.min(answer.clawedBack, answer.returned)).toBeGreaterThanOrEqual(0);
          sum.taken += answer.clawedBack + answer.becameDebt;
          sum.returned += answer.returned;
          expect(sum.taken).toBeLessThanOrEqual(earned.points);
          expect(sum.returned).toBeLessThanOrEqual(of.points);
        }
        expect(sum).toEqual({ taken: earned.points, returned: of.points });
        expect(program.accountOf('alice')).toMatchObject({
          available: GIFT,
          debt: 0,
          growthValue: 0,
        });
        expect(program.ask(refund('more', 'o1'))).toMatchObject({ code: 'OVER_REFUND' });
      }),
      { numRuns: 300 },
    );
  });

  it('and in whatever order the news of it comes, the account ends the same', () => {
    fc.assert(
      fc.property(
        bought,
        cuts,
        fc.record({
          gone: fc.nat(20),
          isWhole: fc.boolean(),
          ranks: fc.array(fc.nat(), { minLength: 24, maxLength: 24 }),
        }),
        (of, where, { gone, isWhole, ranks }) => {
          const news: readonly Draft<Command>[] = [
            ...payment(of),
            earnOrder('earn', of.order),
            ...(gone === 0 ? [] : inParts(of.units.slice(0, gone), where)),
            ...(isWhole ? [refund('whole', 'o1')] : []),
          ];
          const shuffled = news
            .map((command, index) => ({ command, rank: ranks[index] ?? 0 }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ command }) => command);
          const [straight, crooked] = [news, shuffled].map((commands) => {
            const program = start();
            for (const command of commands) program.ask<Command>(command);
            const { available, debt, pending, held, growthValue } = program.accountOf('alice');
            expect(program.workingSet.order('o1')?.waiting).toEqual([]);
            return { available, debt, pending, held, growthValue };
          });
          expect(crooked).toEqual(straight);
          if (isWhole) expect(crooked).toMatchObject({ available: GIFT, growthValue: 0 });
        },
      ),
      { numRuns: 500 },
    );
  });
});
