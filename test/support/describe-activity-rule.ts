import { describe, expect, it } from '@jest/globals';
import type { EarningFormula, EarningRule } from '../../src/loyalty/earning/earning-rule.ts';
import { activityLines, bookOf, orderLines, ruleOf } from './earning-events.ts';

interface ActivityRule extends Pick<EarningRule, 'trigger'> {
  /** The type that such activities are reported by; absent: it is called like the trigger. */
  readonly type?: string;
  /** Whether money goes with such an activity, so that points can be given by its amount. */
  readonly hasAmount: boolean;
}

/** What holds of every rule whose trigger is an activity of one type. */
export function describeActivityRule(
  title: string,
  { trigger, type = trigger, hasAmount }: ActivityRule,
): void {
  const activity = trigger === 'ACTIVITY' ? type : null;
  const rule = ruleOf({ trigger, activity });
  const byAmount: EarningFormula = { kind: 'PER_AMOUNT', ratio: { give: 2, per: 1_000 } };

  describe(title, () => {
    it.each<{ gives: string; formula: EarningFormula; points: number }>([
      { gives: 'points for each unit', formula: { kind: 'PER_UNIT', points: 5 }, points: 15 },
      { gives: 'the same each time', formula: { kind: 'FIXED', points: 20 }, points: 20 },
      hasAmount
        ? { gives: 'points for each whole amount', formula: byAmount, points: 38 }
        : { gives: 'nothing by amount: it is worth none', formula: byAmount, points: 0 },
    ])('gives $gives', ({ formula, points }) => {
      const done = { type, quantity: 3, amount: 19_999 };
      expect(activityLines(bookOf([{ ...rule, formula }]), done)).toMatchObject([
        { points, outcome: points > 0 ? 'GAVE' : 'NOTHING_TO_COUNT' },
      ]);
    });

    it('gives nothing for other activities, nor for orders', () => {
      const nothing = {
        rule: 'rule',
        title: 'rule',
        points: 0,
        uncapped: 0,
        reason: `Only ${type} activities earn by this rule.`,
        outcome: 'NOT_THIS_TRIGGER',
        condition: null,
      };
      expect(activityLines(bookOf([rule]), { type: 'SOMETHING' })).toEqual([nothing]);
      expect(orderLines(bookOf([rule]))).toEqual([nothing]);
    });
  });
}
