import { givenIn, type KeptBreakdown } from '../../src/loyalty/earning/breakdown.ts';
import type { EarningCap } from '../../src/loyalty/earning/earning-rule.ts';
import type { Fact } from '../../src/loyalty/facts.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import type { Rows } from '../support/in-memory-rows.ts';
import { dayNumberOf, firstDayOf } from './calendar.ts';

/** What somebody's order or activity has earned, and why. */
interface Kept {
  readonly name: string;
  readonly accountId: string | null;
  readonly occurredAt: number;
  readonly points: number;
  readonly given: readonly { readonly rule: string; readonly points: number }[];
}

/** The laws of what rules gave and of codes, as the rows tell them. */
export function brokenRuleLaws(
  rows: Rows,
  from: {
    /** The rules with which the program starts. */
    readonly book: RuleBook;
    /** What was written down since somebody looked. */
    readonly facts: readonly Fact[];
  },
): readonly string[] {
  const isEarned = from.facts.some(
    (fact) => fact.fact === 'EntryRecorded' && fact.entry.kind === 'EARN',
  );
  const isOfCodes = from.facts.some(
    ({ fact }) => fact === 'RewardCodesImported' || fact === 'RedemptionRecorded',
  );
  return [
    ...(isEarned ? brokenEarnings(rows, from.book) : []),
    ...(isOfCodes ? brokenPools(rows) : []),
  ];
}

function brokenEarnings(rows: Rows, book: RuleBook): readonly string[] {
  const kept = keptOf(rows, book);
  return [
    ...kept.flatMap(({ name, points, given }) =>
      sumOf(given) === points ? [] : [`${name}: its breakdown does not sum to its points`],
    ),
    ...beyondCaps(rows, book, kept),
  ];
}

function keptOf({ orders, activities, publications }: Rows, first: RuleBook): readonly Kept[] {
  const givenBy = (kept: KeptBreakdown | null | undefined) => {
    if (kept == null) return [];
    const book = publications.get(kept.revision)?.ruleBook ?? first;
    return givenIn(
      book.earning.map(({ ruleId }) => ruleId),
      kept,
    );
  };
  const ofOrders = [...orders.values()].flatMap(({ orderId: name, accountId, earning }) =>
    earning === null ? [] : { name, accountId, ...earning, given: givenBy(earning.breakdown) },
  );
  const ofActivities = [...activities.values()].map(({ activityId: name, breakdown, ...of }) => {
    return { name, ...of, given: givenBy(breakdown) };
  });
  return [...ofOrders, ...ofActivities];
}

const sumOf = (of: readonly { readonly points: number }[]): number =>
  of.reduce((all, { points }) => all + points, 0);

/** While the rules stay as they are and nobody becomes another, no period has more than its cap. */
function beyondCaps(
  { publications, members }: Rows,
  { earning, earningCaps, program }: RuleBook,
  kept: readonly Kept[],
): readonly string[] {
  const isMerged = [...members.values()].some(({ mergedInto }) => mergedInto !== null);
  if (publications.size > 0 || isMerged) return [];
  const broken: string[] = [];
  const hold = (cap: EarningCap, name: string, pointsOf: (of: Kept) => number) => {
    if (cap.newMemberDays !== null) return;
    const sums = new Map<string, number>();
    for (const of of kept) {
      const from = firstDayOf(cap.period, dayNumberOf(of.occurredAt, program.timeZone));
      const key = cap.period === 'EVENT' ? of.name : `${of.accountId} ${from}`;
      sums.set(key, (sums.get(key) ?? 0) + pointsOf(of));
    }
    for (const [key, points] of sums) {
      if (points > cap.maximum) broken.push(`${name}: ${points} a ${cap.period} for ${key}`);
    }
  };
  for (const { ruleId, caps } of earning) {
    for (const cap of caps) {
      hold(cap, ruleId, ({ given }) => sumOf(given.filter(({ rule }) => rule === ruleId)));
    }
  }
  for (const cap of earningCaps) {
    if (cap.over === 'ALL') hold(cap, 'all rules', ({ points }) => points);
  }
  return broken;
}

/** A code is one redemption's; each redemption of a pool has its codes; the rest is the stock. */
function brokenPools({ codes, rewards, redemptions }: Rows): readonly string[] {
  const broken: string[] = [];
  const free = new Map<string, number>();
  const given = new Map<string, string>();
  for (const { code, rewardId, redemptionId } of codes.values()) {
    if (redemptionId === null) free.set(rewardId, (free.get(rewardId) ?? 0) + 1);
    else given.set(code, redemptionId);
  }
  let issued = 0;
  for (const { redemptionId, rewardId, quantity, codes: own } of redemptions.values()) {
    if (rewards.get(rewardId)?.hasCodePool !== true) continue;
    issued += own.length;
    if (own.length !== quantity)
      broken.push(`${redemptionId}: has not as many codes as were taken`);
    if (own.some((code) => given.get(code) !== redemptionId)) {
      broken.push(`${redemptionId}: has a code that was not given to it`);
    }
  }
  if (issued !== given.size) broken.push('more codes were given than redemptions have');
  for (const { rewardId, hasCodePool, stock } of rewards.values()) {
    if (hasCodePool && stock !== (free.get(rewardId) ?? 0)) {
      broken.push(`${rewardId}: its stock is not what is left of its codes`);
    }
  }
  return broken;
}

/** What entries of orders and activities are counted as, rule by rule, is what they moved. */
export function brokenCounts(facts: readonly Fact[]): readonly string[] {
  return facts.flatMap((fact) => {
    if (fact.fact !== 'EntryRecorded') return [];
    const { kind, change, reference, accountId } = fact.entry;
    if (kind !== 'EARN' && kind !== 'CLAWBACK') return [];
    const moved = Math.abs(change.available + change.pending - change.debt);
    if (sumOf(fact.counted.byRule) === moved) return [];
    return [`${kind} ${reference} of ${accountId}: its rules do not sum to it`];
  });
}
