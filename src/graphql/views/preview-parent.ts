import { scaleDown } from '../../loyalty/points.ts';
import type { Preview } from '../../loyalty/preview/preview.ts';
import type { Level, RuleBook } from '../../loyalty/program/rule-book.ts';
import { worthOf } from '../../loyalty/redemption/redemption-limits.ts';
import type { LoyaltyRuleBookPreview, PointsPreviewFigures } from '../types/preview.ts';
import { levelParent } from './program-view.ts';

const BASIS_POINTS = 10_000;

/** A preview as it is shown: points with their price, and levels by name. */
export function previewParent(preview: Preview): LoyaltyRuleBookPreview {
  const { window, tally, ruleBook, comparedTo } = preview;
  const { currency } = ruleBook.program;
  const { sales } = tally;
  return {
    id: preview.previewId,
    draftId: preview.draftId,
    from: window.from,
    until: window.until,
    status: preview.status,
    requestedAt: preview.requestedAt,
    requestedBy: preview.requestedBy,
    startedAt: preview.startedAt,
    finishedAt: preview.finishedAt,
    failure: preview.failure,
    accounts: tally.accounts,
    events: tally.events,
    sales: { amount: sales, currency },
    was: figuresOf(comparedTo, { points: tally.was, sales }),
    would: figuresOf(ruleBook, { points: tally.would, sales }),
    rules: tally.byRule,
    levelMoves: tally.moves.flatMap(({ from, to, members }) => {
      const [left, reached] = [levelOfId(comparedTo, from), levelOfId(ruleBook, to)];
      if (left === null || reached === null) return [];
      return [{ from: levelParent(left), to: levelParent(reached), members }];
    }),
  };
}

function figuresOf(
  ruleBook: RuleBook,
  of: { readonly points: number; readonly sales: number },
): PointsPreviewFigures {
  const { points, sales } = of;
  const amount = worthOf(points, ruleBook.redemption.rate);
  return {
    points,
    cost: { amount, currency: ruleBook.program.currency },
    shareOfSalesBasisPoints: sales === 0 ? null : scaleDown(amount, BASIS_POINTS, sales),
  };
}

function levelOfId({ levels }: RuleBook, levelId: string): Level | null {
  return levels.find((level) => level.levelId === levelId) ?? null;
}
