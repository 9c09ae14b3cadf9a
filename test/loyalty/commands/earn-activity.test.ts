import { beforeEach, describe, expect, it } from '@jest/globals';
import { DAY } from '../../../src/loyalty/time.ts';
import { adjust, DEMO, earnReview, enroll, NOON } from '../../support/demo-commands.ts';
import { createPureProgram, type PureProgram } from '../../support/pure-program.ts';
import { shown } from '../../support/shown-breakdown.ts';

let program: PureProgram;

beforeEach(() => {
  program = createPureProgram();
  program.ask(enroll('enroll'), NOON - DAY);
});

describe('an activity', () => {
  it('earns by its rule, at most the daily maximum, and says so', () => {
    const points = ['a', 'b', 'c', 'd'].map((key) => shown(program.ask(earnReview(key))));
    expect(points).toMatchObject([
      { points: 20, growth: 0 },
      { points: 20 },
      { points: 20 },
      {
        points: 0,
        entry: null,
        breakdown: [
          { rule: 'order-amount', points: 0 },
          {
            rule: 'review',
            points: 0,
            uncapped: 20,
            reason: 'At most 60 a day; 0 were left on 2026-11-22.',
          },
        ],
      },
    ]);
    expect(program.accountOf('alice').available).toBe(60);
  });

  it('is clamped, not refused, when it would pass the maximum', () => {
    expect(shown(program.ask(earnReview('a', { quantity: 5 })))).toMatchObject({
      points: 60,
      breakdown: [{}, { points: 60, uncapped: 100 }],
    });
  });

  it('counts for the day on which it happened in the program’s time zone', () => {
    // 23:59 and 00:01 in Shanghai, reported one after the other.
    program.ask(earnReview('a', { quantity: 3, occurredAt: Date.parse('2026-11-21T15:59:00Z') }));
    expect(
      program.ask(earnReview('b', { occurredAt: Date.parse('2026-11-21T16:01:00Z') })),
    ).toMatchObject({ points: 20 });
    expect(
      program.ask(earnReview('c', { occurredAt: Date.parse('2026-11-21T15:58:00Z') })),
    ).toMatchObject({ points: 0 });
  });

  it('is recorded once, also when it earned nothing', () => {
    program.ask(earnReview('a', { quantity: 3 }));
    const again = { ...earnReview('b'), idempotencyKey: 'other' };
    expect(program.ask(earnReview('b'))).toMatchObject({ points: 0 });
    expect(program.ask(again)).toMatchObject({
      type: 'LoyaltyAlreadyRecorded',
      path: ['source', 'activity', 'activityId'],
      recordedAt: NOON,
    });
  });

  it('is refused when the account could not be counted any more', () => {
    program.ask(adjust('fortune', Number.MAX_SAFE_INTEGER - 19));
    expect(program.ask(earnReview('a'))).toEqual({
      type: 'LoyaltyInvalidInput',
      code: 'INVALID_INPUT',
      message: 'The account would count beyond 2^53 − 1.',
      path: ['source', 'activity', 'quantity'],
    });
    expect(program.accountOf('alice').available).toBe(Number.MAX_SAFE_INTEGER - 19);
  });

  it('of a type that no rule knows is faulty input', () => {
    expect(program.ask(earnReview('a', { type: 'SNEEZE' }))).toEqual({
      type: 'LoyaltyInvalidInput',
      code: 'INVALID_INPUT',
      message: 'No rule of this program knows this type.',
      path: ['source', 'activity', 'type'],
    });
  });
});

describe('an activity of the black list', () => {
  it.each([
    {
      what: 'that a rule knows',
      type: 'REVIEW',
      reason: 'What it counts is excluded from earning.',
    },
    {
      what: 'that no rule knows',
      type: 'SNEEZE',
      reason: 'Only REVIEW activities earn by this rule.',
    },
  ])('is taken on record and gives nothing: one $what', ({ type, reason }) => {
    const exclusions = { ...DEMO.exclusions, activities: ['REVIEW', 'SNEEZE'] };
    program = createPureProgram({ ...DEMO, exclusions });
    program.ask(enroll('enroll'), NOON - DAY);
    expect(shown(program.ask(earnReview('a', { type })))).toMatchObject({
      type: 'EarnPointsSuccess',
      points: 0,
      entry: null,
      breakdown: [{}, { rule: 'review', points: 0, reason }],
    });
    expect(program.ask({ ...earnReview('a', { type }), idempotencyKey: 'b' })).toMatchObject({
      code: 'ALREADY_RECORDED',
    });
  });
});
