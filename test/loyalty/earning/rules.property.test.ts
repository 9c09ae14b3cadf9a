import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { linesOf } from '../../../src/loyalty/earning/breakdown.ts';
import type { EarningCircumstances } from '../../../src/loyalty/earning/circumstances.ts';
import { recallCircumstances } from '../../../src/loyalty/earning/circumstances.ts';
import type { EarningCap } from '../../../src/loyalty/earning/earning-rule.ts';
import {
  evaluateActivity,
  evaluateOrder,
  type PaidOrder,
} from '../../../src/loyalty/earning/evaluate-earning.ts';
import type { OrderLine } from '../../../src/loyalty/earning/order-record.ts';
import { sharedUse, useOfRule } from '../../../src/loyalty/earning/use-period.ts';
import type { RuleBook } from '../../../src/loyalty/program/rule-book.ts';
import { doneActivity } from '../../support/earning-events.ts';
import { randomMembers, randomOrders } from '../../support/random-orders.ts';
import { sensibleRuleBooks } from '../../support/sensible-rules.ts';

const RUNS = { numRuns: 2_000 };

/** Everything that can be counted was counted so often. */
const known = (of: {
  readonly growthValue: number;
  readonly enrolledAt: number;
  readonly isFirstOrder: boolean;
  readonly used: number;
}): EarningCircumstances => ({ ...of, usedOn: () => of.used });

describe('whatever the rule book and the order', () => {
  it('no rule gives less than nothing, and the breakdown sums to the points', () => {
    fc.assert(
      fc.property(sensibleRuleBooks, randomOrders, randomMembers, (ruleBook, order, member) => {
        const earning = evaluateOrder(ruleBook, order, known(member));
        const lines = linesOf(ruleBook, earning.breakdown);
        expect(lines.map(({ rule }) => rule)).toEqual(ruleBook.earning.map((one) => one.ruleId));
        for (const { points, uncapped, outcome } of lines) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(uncapped).toBeGreaterThanOrEqual(points);
          expect(outcome === 'CAPPED').toBe(points < uncapped);
          expect(outcome === 'GAVE').toBe(points > 0 && points === uncapped);
        }
        expect(sumOf(lines)).toBe(earning.points);
        expect(sumOf(earning.given)).toBe(earning.points);
        const byLine = earning.pointsByLine;
        if (byLine === null) return;
        expect(byLine).toHaveLength(order.lines.length);
        expect(Math.min(...byLine)).toBeGreaterThanOrEqual(0);
        expect(byLine.reduce((sum, points) => sum + points, 0)).toBe(earning.points);
      }),
      RUNS,
    );
  });

  it('nothing is earned on what was not really paid', () => {
    fc.assert(
      fc.property(sensibleRuleBooks, randomOrders, randomMembers, (ruleBook, order, member) => {
        const couponDiscount = order.lines.reduce((sum, line) => sum + line.amount, 0);
        const free = evaluateOrder(ruleBook, { ...order, couponDiscount }, known(member));
        expect(free).toMatchObject({ points: 0, growth: 0, paid: 0 });
      }),
      { numRuns: 300 },
    );
  });

  it('what was kept of the circumstances decides the same again', () => {
    fc.assert(
      fc.property(sensibleRuleBooks, randomOrders, randomMembers, (ruleBook, order, member) => {
        const first = evaluateOrder(ruleBook, order, known(member));
        const kept = JSON.parse(JSON.stringify(first.circumstances));
        const again = evaluateOrder({ ...ruleBook }, order, recallCircumstances(kept));
        expect(again.breakdown).toEqual(JSON.parse(JSON.stringify(first.breakdown)));
        expect(again.pointsByLine).toEqual(first.pointsByLine);
      }),
      { numRuns: 500 },
    );
  });

  it('the positions of a rule book are no part of what its rules give, but for equal ones', () => {
    const apart = sensibleRuleBooks.map((book) => ({
      ...book,
      earningCaps: [],
      earning: book.earning.map((rule, priority) => ({ ...rule, priority })),
    }));
    fc.assert(
      fc.property(apart, randomOrders, randomMembers, (ruleBook, order, member) => {
        const turned = { ...ruleBook, earning: ruleBook.earning.toReversed() };
        const [there, back] = [ruleBook, turned].map((book) =>
          evaluateOrder(book, order, known(member)).given.toSorted((a, b) =>
            a.rule < b.rule ? -1 : 1,
          ),
        );
        expect(back).toEqual(there);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an order whose line is split into lines that stand beside each other', () => {
  const cuts = fc.array(fc.record({ amount: fc.nat(), quantity: fc.nat() }), { maxLength: 4 });

  // The stated rounding is none: each figure is rounded once a rule, over all lines that it counts.
  it('gives the same by every rule, to the last point', () => {
    fc.assert(
      fc.property(
        sensibleRuleBooks,
        randomOrders,
        randomMembers,
        fc.array(cuts, { maxLength: 6 }),
        (ruleBook, order, member, where) => {
          const lines = order.lines.flatMap((line, index) => splitAt(line, where[index] ?? []));
          const whole = evaluateOrder(ruleBook, order, known(member));
          const split = evaluateOrder(ruleBook, { ...order, lines }, known(member));
          expect(split.given).toEqual(whole.given);
          expect(split.growth).toBe(whole.growth);
        },
      ),
      RUNS,
    );
  });
});

describe('a member who earns again and again', () => {
  it('never gets more than a cap allows, in any of its periods', () => {
    const wholeCaps = sensibleRuleBooks.map((book) => ({
      ...book,
      earning: book.earning.map(forAll),
    }));
    fc.assert(
      fc.property(wholeCaps, fc.array(randomOrders, { maxLength: 12 }), (ruleBook, orders) => {
        const counted = new Map<string, number>();
        const usedOn = (use: string, day: string) => counted.get(`${use} ${day}`) ?? 0;
        for (const [index, order] of orders.entries()) {
          const member = { growthValue: 0, enrolledAt: 0, isFirstOrder: index === 0, usedOn };
          const { occurredAt } = order;
          const earnings = [
            evaluateOrder(ruleBook, order, member),
            evaluateActivity(ruleBook, doneActivity({ occurredAt }), member),
          ];
          // One after the other, as commands are: the second sees what the first has used.
          for (const { use, day, points } of earnings[index % 2]?.uses ?? []) {
            counted.set(`${use} ${day}`, usedOn(use, day) + points);
          }
        }
        for (const [key, points] of counted) {
          const most = capsByUse(ruleBook).get(key.split(' ')[0] ?? '') ?? Number.NaN;
          expect(points).toBeLessThanOrEqual(most);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function sumOf(lines: readonly { readonly points: number }[]): number {
  return lines.reduce((sum, { points }) => sum + points, 0);
}

/** The line in parts, each of at least a minor unit and a unit. */
function splitAt(
  line: OrderLine,
  cuts: readonly { readonly amount: number; readonly quantity: number }[],
): PaidOrder['lines'] {
  const parts: OrderLine[] = [];
  let left = line;
  for (const cut of cuts) {
    if (left.amount < 2 || left.quantity < 2) break;
    const amount = 1 + (cut.amount % (left.amount - 1));
    const quantity = 1 + (cut.quantity % (left.quantity - 1));
    parts.push({ ...left, lineId: `${line.lineId}-${parts.length}`, amount, quantity });
    left = { ...left, amount: left.amount - amount, quantity: left.quantity - quantity };
  }
  return [...parts, left];
}

/** Caps that hold for everybody: what is counted in all their periods can be compared with them. */
function forAll(rule: RuleBook['earning'][number]) {
  return { ...rule, caps: rule.caps.map((cap) => ({ ...cap, newMemberDays: null })) };
}

function capsByUse({ earning, earningCaps }: RuleBook): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  const add = ({ period, maximum, newMemberDays }: EarningCap, of: (period: 'DAY') => string) => {
    // What holds for new members only holds for nobody here.
    if (period === 'EVENT' || newMemberDays !== null) return;
    const use = of(period as 'DAY');
    most.set(use, Math.min(maximum, most.get(use) ?? maximum));
  };
  for (const { ruleId, caps } of earning) {
    for (const cap of caps) add(cap, (period) => useOfRule(ruleId, period));
  }
  for (const cap of earningCaps) add(cap, (period) => sharedUse(cap.over, period));
  return most;
}
