import { expect, it } from '@jest/globals';
import { sumStatistics } from '../../../src/loyalty/statistics/sum-statistics.ts';
import { type StatisticLine, statisticLines } from '../../support/statistic-lines.ts';

const MOST = Number.MAX_SAFE_INTEGER;

const of = (over: Partial<StatisticLine>): StatisticLine => ({
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
  const tallies = lines.map(({ rule, points, count, ...about }) => ({
    ...about,
    lines: [{ rule, points, count }],
  }));
  expect(statisticLines(sumStatistics(tallies))).toEqual(sums);
});

it('what many rules gave under one key is one tally', () => {
  const { rule: _, points: __, count: ___, ...about } = of({});
  const line = (rule: string, points: number, count = 1) => ({ rule, points, count });
  const first = { ...about, lines: [line('base', 10), line('bonus', 5)] };
  const second = { ...about, lines: [line('base', 20), line('weekend', 1)] };
  expect(sumStatistics([first, second])).toEqual([
    { ...about, lines: [line('base', 30, 2), line('bonus', 5), line('weekend', 1)] },
  ]);
});
