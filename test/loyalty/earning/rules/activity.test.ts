import { describe, expect, it } from '@jest/globals';
import { activity } from '../../../../src/loyalty/earning/rules/activity.ts';

const rule = { kind: 'ACTIVITY', ruleId: 'r', activity: 'REVIEW', points: 20 } as const;

describe('points for an activity', () => {
  it.each([
    { quantity: 1, dailyMaximum: null, used: 0, points: 20, uncapped: 20 },
    { quantity: 4, dailyMaximum: null, used: 999, points: 80, uncapped: 80 },
    { quantity: 1, dailyMaximum: 60, used: 40, points: 20, uncapped: 20 },
    { quantity: 1, dailyMaximum: 50, used: 40, points: 10, uncapped: 20 },
    { quantity: 1, dailyMaximum: 60, used: 60, points: 0, uncapped: 20 },
    // A maximum that was lowered during the day takes nothing back.
    { quantity: 1, dailyMaximum: 30, used: 60, points: 0, uncapped: 20 },
  ])('gives $points of $uncapped, $used used of $dailyMaximum', (row) => {
    const line = activity.evaluate(
      { ...rule, dailyMaximum: row.dailyMaximum },
      { kind: 'ACTIVITY', type: 'REVIEW', quantity: row.quantity },
      { day: '2026-11-22', usedToday: () => row.used },
    );
    expect(line).toMatchObject({ rule: 'r', points: row.points, uncapped: row.uncapped });
  });

  it.each([
    { kind: 'ACTIVITY', type: 'SHARE', quantity: 1 } as const,
    { kind: 'ORDER', paid: 100 } as const,
  ])('gives nothing for $kind $type', (event) => {
    const context = { day: '2026-11-22', usedToday: () => 0 };
    expect(activity.evaluate({ ...rule, dailyMaximum: null }, event, context)).toEqual({
      rule: 'r',
      points: 0,
      uncapped: 0,
      reason: 'Only REVIEW activities earn by this rule.',
    });
  });
});
