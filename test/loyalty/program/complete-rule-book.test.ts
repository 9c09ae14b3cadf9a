import { expect, it } from '@jest/globals';
import { activityRule, orderAmountRule } from '../../../src/loyalty/earning/plain-rules.ts';
import { completeRuleBook } from '../../../src/loyalty/program/rule-book.ts';
import { DEMO_PROGRAM } from '../../../src/loyalty/program/templates/demo.ts';

it('reads a rule book that was kept before rules had triggers and formulas', () => {
  const { earningCaps: _caps, exclusions: _exclusions, ...later } = DEMO_PROGRAM.ruleBook;
  const { displayUnit: _unit, ...kept } = later;
  const expiry = { kind: 'NEVER' } as const;
  const amount = { ruleId: 'amount', ratio: { give: 1, per: 100 }, expiry };
  const review = { ruleId: 'review', activity: 'REVIEW', points: 20, dailyMaximum: 60 };
  const visit = { ruleId: 'visit', activity: 'VISIT', points: 5, dailyMaximum: null };
  const document = {
    ...kept,
    earning: [
      { kind: 'ORDER_AMOUNT', ...amount } as const,
      { kind: 'ACTIVITY', ...review } as const,
      { kind: 'ACTIVITY', ...visit } as const,
    ],
  };
  expect(completeRuleBook(document)).toEqual({
    ...DEMO_PROGRAM.ruleBook,
    earning: [orderAmountRule(amount), activityRule(review), activityRule(visit)],
  });
  expect(activityRule(review)).toMatchObject({ trigger: 'REVIEW', activity: null });
  expect(activityRule(visit)).toMatchObject({ trigger: 'ACTIVITY', activity: 'VISIT', caps: [] });
});
