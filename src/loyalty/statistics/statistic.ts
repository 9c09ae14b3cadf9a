import type { Balance } from '../account/account.ts';
import type { EntryRecorded } from '../facts.ts';
import type { Entry, Purpose } from '../ledger/entry.ts';
import type { Points } from '../points.ts';
import type { Day, Instant } from '../time.ts';

/**
 * What becomes of points, each entry under exactly one:
 * - ISSUED: earned by rules, or given by an operator;
 * - IMPORTED: opening balances of another system;
 * - REDEEMED: spent on orders and rewards;
 * - RETURNED: spent, and come back;
 * - EXPIRED, also because a membership was erased;
 * - REINSTATED: expired, and given back by an operator;
 * - TAKEN_BACK: earned on what went back, be it that they were there or that they became debt;
 * - DEDUCTED by an operator;
 * - MOVED_IN and MOVED_OUT: given to another member, or merged; over all accounts they are equal.
 *
 * What only changes its state (activated, held, released) is under none. So of any accounts
 * ISSUED + IMPORTED + RETURNED + REINSTATED + MOVED_IN
 * − REDEEMED − EXPIRED − TAKEN_BACK − DEDUCTED − MOVED_OUT
 * is what their members have and do not owe: available + pending + held − debt.
 */
export const MEASURES = [
  'ISSUED',
  'IMPORTED',
  'REDEEMED',
  'RETURNED',
  'EXPIRED',
  'REINSTATED',
  'TAKEN_BACK',
  'DEDUCTED',
  'MOVED_IN',
  'MOVED_OUT',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Measures of points that members have more; the others are of points they have less. */
export const ADDING: ReadonlySet<Measure> = new Set<Measure>([
  'ISSUED',
  'IMPORTED',
  'RETURNED',
  'REINSTATED',
  'MOVED_IN',
]);

/** What statistics can be told apart by, besides the measure. */
export interface StatisticKey {
  /** Of the program's time zone, and of when it happened, not when it was reported. */
  readonly day: Day;
  readonly measure: Measure;
  /** Id of the earning rule; null where no rule gave the points. */
  readonly rule: string | null;
  /** What points were used for; null for all that is no use. */
  readonly purpose: Purpose | null;
  /** The word by which the shop counts this use of points; null where it gave none. */
  readonly purposeTag: string | null;
  readonly storeId: string | null;
  readonly levelId: string | null;
}

/** Points of one rule, and how many times: an entry that two rules gave is one time of each. */
export interface RuleStatistic extends Pick<StatisticKey, 'rule'> {
  readonly points: Points;
  readonly count: number;
}

/** Entries that are alike in everything but their rules: a hundred of those need one key. */
export interface StatisticTally extends Omit<StatisticKey, 'rule'> {
  readonly lines: readonly RuleStatistic[];
}

/** What the members have and do not owe: the program owes it to them. */
export function owedOf({ available, pending, held, debt }: Balance): Points {
  return available + pending + held - debt;
}

/** Under what an entry is counted; null when it only changes the state of points. */
export function measureOf(entry: Entry, commandKind: string): Measure | null {
  const owed = owedOf(entry.change);
  if (owed === 0) return null;
  switch (entry.kind) {
    case 'EARN':
      return 'ISSUED';
    case 'IMPORT':
      return 'IMPORTED';
    case 'REDEEM':
    case 'CAPTURE':
      return 'REDEEMED';
    case 'RETURN':
      return commandKind === 'reinstateExpired' ? 'REINSTATED' : 'RETURNED';
    case 'EXPIRE':
      return 'EXPIRED';
    case 'CLAWBACK':
      return 'TAKEN_BACK';
    case 'ADJUST':
      if (MOVING.has(commandKind)) return owed > 0 ? 'MOVED_IN' : 'MOVED_OUT';
      return owed > 0 ? 'ISSUED' : 'DEDUCTED';
    default:
      return null;
  }
}

/** Commands that write the same points down twice: gone from one account, come to another. */
const MOVING: ReadonlySet<string> = new Set(['transferPoints', 'mergeMembers']);

/** Measures of points that are used, and that come back from a use. */
const USES: ReadonlySet<Measure> = new Set<Measure>(['REDEEMED', 'RETURNED']);

/** What the points of an entry were used for, or given back from. */
export function usedFor(
  { purpose }: Entry,
  { measure, commandKind }: { readonly measure: Measure; readonly commandKind: string },
): Purpose | null {
  switch (measure) {
    case 'REDEEMED':
      return purpose;
    case 'RETURNED':
      return purpose ?? 'ORDER_PAYMENT';
    case 'MOVED_IN':
    case 'MOVED_OUT':
      return commandKind === 'transferPoints' ? 'TRANSFER' : null;
    default:
      return null;
  }
}

/** What one entry adds to the statistics; null where it only changes the state of points. */
export function statisticOf(
  { entry, counted }: EntryRecorded,
  by: { readonly commandKind: string; readonly dayOf: (instant: Instant) => Day },
): StatisticTally | null {
  const { commandKind, dayOf } = by;
  const measure = measureOf(entry, commandKind);
  if (measure === null) return null;
  const { storeId, levelId, byRule } = counted;
  const owed = owedOf(entry.change);
  const byNone = { rule: null, points: ADDING.has(measure) ? owed : 0 - owed, count: 1 };
  return {
    day: dayOf(entry.occurredAt),
    measure,
    purpose: usedFor(entry, { measure, commandKind }),
    purposeTag: USES.has(measure) ? entry.purposeTag : null,
    storeId,
    levelId,
    lines:
      byRule.length === 0
        ? [byNone]
        : byRule.map(({ rule, points }) => ({ rule, points, count: 1 })),
  };
}
