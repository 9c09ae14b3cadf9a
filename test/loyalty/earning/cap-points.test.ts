import { describe, expect, it } from '@jest/globals';
import type { EarningCap, SharedEarningCap } from '../../../src/loyalty/earning/earning-rule.ts';
import { evaluateActivity, evaluateOrder } from '../../../src/loyalty/earning/evaluate-earning.ts';
import { DAY } from '../../../src/loyalty/time.ts';
import { NOON } from '../../support/demo-commands.ts';
import {
  bookOf,
  circumstances,
  doneActivity,
  orderLines,
  paidOrder,
  ruleOf,
} from '../../support/earning-events.ts';

const cap = (over: Partial<EarningCap>): EarningCap => ({
  period: 'DAY',
  maximum: 60,
  newMemberDays: null,
  ...over,
});
const shared = (over: Partial<SharedEarningCap>): SharedEarningCap => ({
  ...cap({}),
  over: 'ALL',
  ...over,
});
/** Points that were counted before, by name and first day. */
const used = (uses: Readonly<Record<string, number>>) => ({
  usedOn: (use: string, day: string) => uses[`${use} ${day}`] ?? 0,
});

describe('a cap of a rule', () => {
  it.each<{ cap: EarningCap; before: Record<string, number>; points: number; reason: string }>([
    {
      cap: cap({ period: 'EVENT', maximum: 30 }),
      before: {},
      points: 30,
      reason: 'At most 30 each time.',
    },
    {
      cap: cap({}),
      before: { 'rule 2026-11-22': 45, 'rule 2026-11-21': 60 },
      points: 15,
      reason: 'At most 60 a day; 15 were left on 2026-11-22.',
    },
    {
      cap: cap({ period: 'WEEK' }),
      before: { 'rule@WEEK 2026-11-16': 60 },
      points: 0,
      reason: 'At most 60 a week; 0 were left in the week from 2026-11-16.',
    },
    {
      cap: cap({ period: 'MONTH' }),
      before: { 'rule@MONTH 2026-11-01': 59 },
      points: 1,
      reason: 'At most 60 a month; 1 were left in the month from 2026-11-01.',
    },
    {
      cap: cap({ period: 'LIFETIME' }),
      before: { 'rule@LIFETIME 0001-01-01': 90 },
      points: 0,
      reason: 'At most 60 in all; 0 were left.',
    },
  ])('cuts what is beyond it and says so: $reason', ({ cap, before, points, reason }) => {
    expect(orderLines(bookOf([ruleOf({ caps: [cap] })]), {}, used(before))).toEqual([
      {
        ...{ rule: 'rule', title: 'rule', points, uncapped: 100, reason },
        ...{ outcome: 'CAPPED', condition: null },
      },
    ]);
  });

  it('says nothing where it cuts nothing', () => {
    const book = bookOf([ruleOf({ caps: [cap({ maximum: 100 })] })]);
    expect(orderLines(book)).toMatchObject([{ points: 100, outcome: 'GAVE' }]);
  });

  it.each([
    { when: 'on the last of its days', days: 29, points: 60 },
    { when: 'the day after', days: 30, points: 100 },
  ])('for new members holds in their first days: $when', ({ days, points }) => {
    const book = bookOf([ruleOf({ caps: [cap({ newMemberDays: 30 })] })]);
    const known = { enrolledAt: NOON - days * DAY };
    const earning = evaluateOrder(book, paidOrder(), circumstances(known));
    expect(earning.points).toBe(points);
    expect(earning.uses).toHaveLength(days < 30 ? 1 : 0);
  });

  it('goes with others: each cuts what those before it left', () => {
    const caps = [cap({ period: 'EVENT', maximum: 80 }), cap({ period: 'WEEK', maximum: 70 })];
    expect(orderLines(bookOf([ruleOf({ caps })]))).toMatchObject([
      { points: 70, uncapped: 100, reason: expect.stringMatching(/^At most 70 a week/) },
    ]);
  });
});

describe('a cap over several rules', () => {
  const rules = [
    ruleOf({ ruleId: 'a' }),
    ruleOf({ ruleId: 'b', caps: [cap({ period: 'EVENT', maximum: 40 })] }),
    ruleOf({ ruleId: 'c' }),
    ruleOf({ ruleId: 'review', trigger: 'REVIEW', formula: { kind: 'FIXED', points: 100 } }),
  ];
  const pointsOf = (caps: readonly SharedEarningCap[], before: Record<string, number> = {}) =>
    orderLines(bookOf(rules, { earningCaps: caps }), {}, used(before)).map((line) => line.points);

  it.each<{
    what: string;
    caps: readonly SharedEarningCap[];
    before?: Record<string, number>;
    points: readonly number[];
  }>([
    {
      what: 'takes from the last rules what is beyond it, after the caps of each',
      caps: [shared({ period: 'EVENT', maximum: 120 })],
      points: [100, 20, 0, 0],
    },
    {
      what: 'counts what was given before',
      caps: [shared({ maximum: 150 })],
      before: { '$ALL@DAY 2026-11-22': 60 },
      points: [90, 0, 0, 0],
    },
    {
      what: 'of orders looks at orders',
      caps: [shared({ over: 'ORDERS', period: 'WEEK', maximum: 10 })],
      before: { '$ORDERS@WEEK 2026-11-16': 3 },
      points: [7, 0, 0, 0],
    },
    {
      what: 'of activities leaves orders alone',
      caps: [shared({ over: 'ACTIVITIES', maximum: 0 })],
      points: [100, 40, 100, 0],
    },
    {
      what: 'goes with others in their order',
      caps: [shared({ maximum: 200 }), shared({ over: 'ORDERS', period: 'MONTH', maximum: 130 })],
      points: [100, 30, 0, 0],
    },
  ])('$what', ({ caps, before, points }) => {
    expect(pointsOf(caps, before)).toEqual(points);
  });

  it('says for what it holds together', () => {
    const earningCaps = [shared({ over: 'ORDERS', maximum: 120, newMemberDays: 400 })];
    expect(orderLines(bookOf(rules, { earningCaps }))[2]?.reason).toBe(
      'At most 120 a day for orders together in the first 400 days; 0 were left on 2026-11-22.',
    );
  });

  it('of activities holds for enrolments and top-ups, too', () => {
    const fixed = { kind: 'FIXED', points: 50 } as const;
    const others = (['SIGN_UP', 'TOP_UP', 'CHECK_IN'] as const).map((trigger) =>
      ruleOf({ ruleId: trigger, trigger, formula: fixed }),
    );
    const earningCaps = [shared({ over: 'ACTIVITIES', maximum: 30 })];
    const book = bookOf(others, { earningCaps });
    const points = others.map(({ trigger: type }) => {
      return evaluateActivity(book, doneActivity({ type }), circumstances()).points;
    });
    expect(points).toEqual([30, 30, 30]);
  });
});

describe('what counts against caps afterwards', () => {
  it('is what was given in the end, once a name', () => {
    const caps = [cap({}), cap({ maximum: 50, newMemberDays: 999 }), cap({ period: 'WEEK' })];
    const earningCaps = [
      shared({ maximum: 70 }),
      shared({ over: 'ORDERS', period: 'LIFETIME', maximum: 1_000 }),
      shared({ period: 'EVENT', maximum: 1_000 }),
    ];
    const rules = [ruleOf({ ruleId: 'a', caps }), ruleOf({ ruleId: 'b', caps }), ruleOf()];
    const { uses } = evaluateOrder(bookOf(rules, { earningCaps }), paidOrder(), circumstances());
    expect(uses).toEqual([
      { use: 'a', day: '2026-11-22', points: 50 },
      { use: 'a@WEEK', day: '2026-11-16', points: 50 },
      { use: 'b', day: '2026-11-22', points: 20 },
      { use: 'b@WEEK', day: '2026-11-16', points: 20 },
      { use: '$ALL@DAY', day: '2026-11-22', points: 70 },
      { use: '$ORDERS@LIFETIME', day: '0001-01-01', points: 70 },
    ]);
  });

  it('is kept of the time before as far as these rules can look at it', () => {
    const book = bookOf([ruleOf({ caps: [cap({}), cap({ period: 'MONTH' })] })]);
    const before = used({
      'rule 2026-11-22': 45,
      'other 2026-11-22': 9,
      'rule@MONTH 2026-11-01': 0,
    });
    const known = circumstances({ ...before, growthValue: 7 });
    expect(evaluateOrder(book, paidOrder(), known).circumstances).toEqual({
      growthValue: 7,
      enrolledAt: known.enrolledAt,
      isFirstOrder: false,
      used: { rule: 45 },
    });
  });
});
