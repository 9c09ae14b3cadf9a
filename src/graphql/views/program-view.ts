import type { Money } from '../../loyalty/points.ts';
import type { Benefit, DisplayUnit, Level, RuleBook } from '../../loyalty/program/rule-book.ts';
import type { ProgramClock } from '../../postgres/read/time-reads.ts';

/** What the fields of `GrowthLevel` are resolved from. */
export interface LevelParent {
  readonly id: string;
  readonly rank: number;
  readonly name: string;
  readonly threshold: number;
  readonly benefits: readonly Benefit[];
}

/** What the fields of `LoyaltyProgram` are resolved from. */
export interface ProgramParent {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly pointsName: string;
  readonly displayUnit: DisplayUnit | null;
  readonly redemptionRate: { readonly points: number; readonly worth: Money };
  readonly growthLevels: readonly LevelParent[];
  /** How its clock stands, where that was read together with it. */
  readonly clock: ProgramClock | null;
}

export function levelParent({ levelId, ...level }: Level): LevelParent {
  return { ...level, id: levelId };
}

export function programParent(book: RuleBook, clock: ProgramClock | null = null): ProgramParent {
  const { programId, code, name, timeZone, currency } = book.program;
  const { points, worth } = book.redemption.rate;
  return {
    id: programId,
    code,
    name,
    timeZone,
    currency,
    pointsName: book.pointsName,
    displayUnit: book.displayUnit,
    redemptionRate: { points, worth: { amount: worth, currency } },
    growthLevels: book.levels.map(levelParent),
    clock,
  };
}
