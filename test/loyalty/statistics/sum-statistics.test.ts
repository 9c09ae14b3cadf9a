import { expect, it } from '@jest/globals';
import type { Statistic } from '../../../src/loyalty/statistics/statistic.ts';
import { sumStatistics } from '../../../src/loyalty/statistics/sum-statistics.ts';

const MOST = Number.MAX_SAFE_INTEGER;

const of = (over: Partial<Statistic>): Statistic => ({
  day: '2026-11-22',
  measure: 'ISSUED',
  rule: null,
  purpose: null,
  purposeTag: null,
  storeId: null,
  levelId: null,
  points: 1,
  count: 1,
  ...over,
});

it.each([
  { what: 'nothing is nothing', lines: [], sums: [] },
  {
    what: 'one key is one line',
    lines: [of({ points: 3 }), of({ points: 4 }), of({ points: 5 })],
    sums: [of({ points: 12, count: 3 })],
  },
  ...(
    [
      { day: '2026-11-23' },
      { measure: 'EXPIRED' },
      { rule: 'review' },
      { purpose: 'REWARD' },
      { purposeTag: 'birthday' },
      { storeId: 'pudong' },
      { levelId: 'gold' },
    ] as const
  ).map((other) => ({
    what: `another ${Object.keys(other).join()} is another line`,
    lines: [of({}), of(other), of({})],
    sums: [of({ points: 2, count: 2 }), of(other)],
  })),
  {
    what: 'what is beyond counting is kept in parts',
    lines: [of({ points: MOST }), of({ points: MOST }), of({ points: 2 })],
    sums: [of({ points: MOST }), of({ points: MOST }), of({ points: 2 })],
  },
])('$what', ({ lines, sums }) => {
  expect(sumStatistics(lines)).toEqual(sums);
});
