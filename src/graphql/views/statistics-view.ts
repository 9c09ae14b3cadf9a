import type { Money, Points } from '../../loyalty/points.ts';
import type { RuleBook } from '../../loyalty/program/rule-book.ts';
import type { Measure } from '../../loyalty/statistics/statistic.ts';
import type { Figure, StatisticsRow } from '../../postgres/read/program-statistics.ts';
import { type AnswerParent, asType } from './answer-view.ts';
import { levelParent } from './program-view.ts';

/** Rows of one answer at most; whoever asks for more asks for fewer days. */
export const STATISTICS_ROWS_MAX = 5_000;

const COUNT_MAX = 2 ** 31 - 1;

/** Names of the figures in the schema. */
const FIELDS = {
  ISSUED: 'issued',
  IMPORTED: 'imported',
  REDEEMED: 'redeemed',
  RETURNED: 'returned',
  EXPIRED: 'expired',
  REINSTATED: 'reinstated',
  TAKEN_BACK: 'takenBack',
  DEDUCTED: 'deducted',
  MOVED_IN: 'movedIn',
  MOVED_OUT: 'movedOut',
} as const satisfies Record<Measure, string>;

/** What the fields of `LoyaltyProgramStatistics` are resolved from. */
export function statisticsParent(
  rows: readonly StatisticsRow[],
  by: { readonly from: string; readonly to: string; readonly ruleBook: RuleBook },
): AnswerParent {
  const { ruleBook, ...days } = by;
  const levels = new Map(ruleBook.levels.map((level) => [level.levelId, levelParent(level)]));
  const statistics = rows.map(({ figures, change, ...key }) => {
    const shown = Object.entries(FIELDS).map(([measure, name]) => {
      return [name, figureParent(figures[measure as Measure], ruleBook)];
    });
    const level = key.levelId === null ? null : (levels.get(key.levelId) ?? null);
    return { ...key, level, outstandingChange: change, ...Object.fromEntries(shown) };
  });
  return asType('LoyaltyProgramStatistics', { ...days, statistics });
}

function figureParent({ points, count }: Figure, ruleBook: RuleBook) {
  const amount = worthAtMost(points, ruleBook);
  const worth: Money = { amount, currency: ruleBook.program.currency };
  return { points, count: Math.min(count, COUNT_MAX), worth };
}

/** As `worthOf`, of more points than one member can have: at most what can be shown. */
function worthAtMost(points: Points, { redemption: { rate } }: RuleBook): number {
  const worth = (BigInt(points) * BigInt(rate.worth)) / BigInt(rate.points);
  const most = BigInt(Number.MAX_SAFE_INTEGER);
  return Number(worth < most ? worth : most);
}
