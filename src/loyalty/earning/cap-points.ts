import type { Points } from '../points.ts';
import type { Day } from '../time.ts';
import type { EarningEvent } from './earning-event.ts';
import type { PlannedCap } from './earning-plan.ts';
import type { EarningCap, SharedEarningCap } from './earning-rule.ts';

/** The cap that cut what a rule gave, as it stood. */
export interface BoundCap extends EarningCap {
  /** Several rules together; absent for a cap of the rule's own. */
  readonly over?: SharedEarningCap['over'];
  /** What was left of it. */
  readonly left: Points;
  /** The first day of its period; null caps each event by itself. */
  readonly from: Day | null;
}

/** Points that count against caps from now on. */
export interface CapUse {
  /** The name under which they count. */
  readonly use: string;
  /** The first day of the period. */
  readonly day: Day;
  readonly points: Points;
}

/** What is left of a cap; null where it does not hold for this member. */
export function boundOf({ cap, key }: PlannedCap, event: EarningEvent): BoundCap | null {
  const { newMemberDays, maximum } = cap;
  if (newMemberDays !== null && event.memberDays >= newMemberDays) return null;
  if (key === null) return { ...cap, left: maximum, from: null };
  const left = Math.max(0, maximum - event.usedIn(key.period, key.use));
  return { ...cap, left, from: event.periodStart(key.period) };
}

/** What `points` count as against these caps: once a name, however many caps share it. */
export function usesOf(
  caps: readonly PlannedCap[],
  points: Points,
  event: EarningEvent,
): readonly CapUse[] {
  if (points === 0 || caps.length === 0) return [];
  const uses = new Map<string, CapUse>();
  for (const { cap, key } of caps) {
    if (key === null || uses.has(key.use)) continue;
    const { newMemberDays } = cap;
    if (newMemberDays !== null && event.memberDays >= newMemberDays) continue;
    uses.set(key.use, { use: key.use, day: event.periodStart(key.period), points });
  }
  return [...uses.values()];
}

const PERIODS: Readonly<Record<EarningCap['period'], string>> = {
  EVENT: 'each time',
  DAY: 'a day',
  WEEK: 'a week',
  MONTH: 'a month',
  LIFETIME: 'in all',
};

const TOGETHER: Readonly<Record<SharedEarningCap['over'], string>> = {
  ALL: ' for everything together',
  ORDERS: ' for orders together',
  ACTIVITIES: ' for activities together',
};

/** Why a rule gave less than it would have. */
export function reasonOfCap({
  period,
  maximum,
  newMemberDays,
  over,
  left,
  from,
}: BoundCap): string {
  const together = over === undefined ? '' : TOGETHER[over];
  const newOnes = newMemberDays === null ? '' : ` in the first ${newMemberDays} days`;
  const most = `At most ${maximum} ${PERIODS[period]}${together}${newOnes}`;
  if (from === null) return `${most}.`;
  return `${most}; ${left} were left${WHEN[period](from)}.`;
}

const WHEN: Readonly<Record<EarningCap['period'], (from: Day) => string>> = {
  EVENT: () => '',
  DAY: (from) => ` on ${from}`,
  WEEK: (from) => ` in the week from ${from}`,
  MONTH: (from) => ` in the month from ${from}`,
  LIFETIME: () => '',
};
