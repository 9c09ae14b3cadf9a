import { describe, expect, it } from '@jest/globals';
import type { LineConditionName } from '../../src/loyalty/earning/conditions/condition-type.ts';
import type { EarningFormula } from '../../src/loyalty/earning/earning-rule.ts';
import type { OrderLine } from '../../src/loyalty/earning/order-record.ts';
import { activityLines, bookOf, lineOf, orderLines, ruleOf } from './earning-events.ts';

interface ConditionOfLines {
  readonly name: LineConditionName;
  /** What of a line it looks at. */
  readonly of: 'category' | 'sku';
}

/** What holds of every condition that chooses lines of an order. */
export function describeConditionOfLines(title: string, { name, of }: ConditionOfLines): void {
  const ruleFor = (said: readonly string[]) => ruleOf({ conditions: { [name]: said } });
  const lineWith = (lineId: string, said: string, over: Partial<OrderLine> = {}) =>
    lineOf(lineId, { [of]: said, ...over });

  describe(title, () => {
    it.each<{ what: string; said: readonly string[]; line: string; holds: boolean }>([
      { what: 'a line of it', said: ['tea'], line: 'tea', holds: true },
      { what: 'a line of one of them', said: ['tea', 'cup'], line: 'cup', holds: true },
      { what: 'no line of it', said: ['tea'], line: 'pot', holds: false },
    ])('$what: $holds', ({ said, line, holds }) => {
      const lines = [lineWith('0', line)];
      expect(orderLines(bookOf([ruleFor(said)]), { lines })).toMatchObject([
        holds
          ? { outcome: 'GAVE', points: 100, condition: null }
          : { outcome: 'CONDITION_NOT_MET', points: 0, uncapped: 0, condition: name },
      ]);
    });

    it('is named where it does not hold: Only for cup or pot.', () => {
      expect(orderLines(bookOf([ruleFor(['cup', 'pot'])]))).toMatchObject([
        { reason: 'Only for cup or pot.' },
      ]);
    });

    it.each<{ what: string; formula: EarningFormula; points: number }>([
      {
        what: 'what was paid for them',
        formula: { kind: 'PER_AMOUNT', ratio: { give: 1, per: 100 } },
        points: 140,
      },
      { what: 'their units', formula: { kind: 'PER_UNIT', points: 1 }, points: 5 },
      { what: 'each order that has one', formula: { kind: 'FIXED', points: 7 }, points: 7 },
    ])('chooses the lines that count: $what', ({ formula, points }) => {
      const lines = [
        lineWith('1', 'tea', { quantity: 2, amount: 7_050 }),
        lineWith('2', 'pot', { quantity: 9, amount: 50_000 }),
        lineWith('3', 'tea', { quantity: 3, amount: 7_040 }),
      ];
      const rule = { ...ruleFor(['tea']), formula };
      expect(orderLines(bookOf([rule]), { lines })).toMatchObject([{ points }]);
    });

    it('does not hold of what is no order', () => {
      const rule = { ...ruleFor(['tea']), trigger: 'REVIEW' } as const;
      expect(activityLines(bookOf([rule]))).toMatchObject([
        { outcome: 'CONDITION_NOT_MET', condition: name },
      ]);
    });
  });
}
