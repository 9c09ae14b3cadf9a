import { invariant } from '../invariant.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Journal } from '../ledger/journal.ts';
import { clawBack } from '../lots/claw-back.ts';
import { giveBack } from '../lots/give-back.ts';
import { splitShares, totalOf } from '../lots/lot-share.ts';
import { type Points, spread } from '../points.ts';
import {
  partOf,
  partOfLines,
  type RefundedShare,
  refundedShare,
} from '../refunds/refunded-share.ts';
import { type RulePoints, takenBackByRule } from '../statistics/counted.ts';
import type { Instant } from '../time.ts';
import { givenIn, ruleIdsOf } from './breakdown.ts';
import { recallCircumstances } from './circumstances.ts';
import { evaluateOrder } from './evaluate-earning.ts';
import type { OrderEarning, OrderRecord, OrderUse } from './order-record.ts';

export interface OrderSettled {
  readonly order: OrderRecord;
  readonly clawedBack: Points;
  readonly becameDebt: Points;
  readonly returned: Points;
  readonly entries: readonly Entry[];
}

/** What the entries of a settlement say. */
export interface SettlementLine {
  readonly reference: string;
  readonly occurredAt: Instant;
  readonly notes: SettlementNotes;
}

/** What the entry says that gives points back, and the one that takes points back. */
export interface SettlementNotes {
  readonly returned: string | null;
  readonly takenBack: string | null;
}

/**
 * Brings an order to what is known of it by now, in whatever order the news came (laws 6 and 7):
 * points paid for goods that went back return to their lots; what the order earned on goods that
 * went back, or on the part that points paid, is taken back. The caller has put the news into
 * `order`; the order that comes back is recorded.
 */
export function settleOrder(
  journal: Journal,
  order: OrderRecord,
  line: SettlementLine,
): OrderSettled {
  const share = refundedShare(order);
  const returned = giveBackShare(journal, order, { share, line });
  const taken = takeBackShare(journal, returned.order, { share, line });
  const entries = [...returned.entries, ...taken.entries];
  const settled = {
    ...taken.order,
    sequences: [...order.sequences, ...entries.map(({ sequence }) => sequence)],
  };
  const isFirst = journal.state.order(order.orderId) === null;
  journal.record({ fact: 'OrderRecorded', order: settled, isFirst });
  return { ...taken, order: settled, returned: returned.points, entries };
}

function giveBackShare(
  journal: Journal,
  order: OrderRecord,
  { share, line }: { readonly share: RefundedShare; readonly line: SettlementLine },
) {
  const { redemption } = order;
  const points = redemption === null ? 0 : partOf(redemption.points, share) - redemption.returned;
  if (redemption === null || points <= 0) return { order, points: 0, entries: [] };
  // As with holds: what would have been spent last is the first to come back.
  const { first, rest } = splitShares(redemption.lots, totalOf(redemption.lots) - points);
  const { reference, occurredAt, notes } = line;
  const entry = giveBack(journal, ownerOf(order), {
    shares: rest,
    line: { reference, occurredAt, note: notes.returned, ...useOf(order) },
  });
  const kept = { ...redemption, returned: redemption.returned + points, lots: first };
  return { order: { ...order, redemption: kept }, points, entries: [entry] };
}

/** As what the points were spent; of what was spent before that was kept the order's store. */
function useOf({ redemption, earning }: OrderRecord): OrderUse {
  const storeId = earning?.storeId ?? null;
  return redemption?.use ?? { purpose: null, purposeTag: null, storeId };
}

function takeBackShare(
  journal: Journal,
  order: OrderRecord,
  { share, line }: { readonly share: RefundedShare; readonly line: SettlementLine },
) {
  const { earning } = order;
  const nothing = { order, clawedBack: 0, becameDebt: 0, entries: [] };
  if (earning === null) return nothing;
  const due = whatWasEarned(journal, order, earning);
  const points = Math.max(0, due.points + earnedOnRefunded(order, due, share) - earning.takenBack);
  const growth = Math.max(0, due.growth + partOf(due.grown, share) - earning.growthTakenBack);
  const accountId = ownerOf(order);
  if (growth > 0) journal.record({ fact: 'GrowthChanged', accountId, growth: -growth });
  const changed: OrderRecord = {
    ...order,
    earning: {
      ...earning,
      paid: due.paid,
      takenBack: earning.takenBack + points,
      growthTakenBack: earning.growthTakenBack + growth,
    },
  };
  if (points === 0) return { ...nothing, order: changed };
  const { reference, occurredAt, notes } = line;
  const back = clawBack(journal, accountId, {
    points,
    orderId: order.orderId,
    line: {
      ...{ reference, occurredAt, note: notes.takenBack },
      ...{ revision: earning.revision, storeId: earning.storeId },
      byRule: takenBackByRule(givenBy(journal, earning), { before: earning.takenBack, points }),
    },
  });
  const { taken: clawedBack, becameDebt, entry } = back;
  return { order: changed, clawedBack, becameDebt, entries: [entry] };
}

/** What each rule gave; nobody knows of orders from before that was kept. */
function givenBy(journal: Journal, { breakdown }: OrderEarning): readonly RulePoints[] {
  if (breakdown === undefined) return [];
  return givenIn(ruleIdsOf(journal.state.ruleBookOf(breakdown.revision)), breakdown);
}

/**
 * What the order earns on what was really paid (by the rules and the circumstances of its time,
 * whatever they are now), and what of the credit exceeds that because points paid. What is taken
 * back stays counted against caps.
 */
function whatWasEarned(journal: Journal, order: OrderRecord, earning: OrderEarning) {
  const ruleBook = journal.state.ruleBookOf(earning.revision);
  const paidWithPoints = order.redemption?.worth ?? 0;
  const circumstances = recallCircumstances(earning.circumstances);
  const given = evaluateOrder(ruleBook, { ...earning, paidWithPoints }, circumstances);
  const earned = Math.min(earning.points, given.points);
  const grown = Math.min(earning.growth, given.growth);
  return {
    paid: given.paid,
    earned,
    grown,
    byLine: given.pointsByLine,
    points: earning.points - earned,
    growth: earning.growth - grown,
  };
}

/** What of the points that the order has earned belongs to what went back. */
function earnedOnRefunded(
  order: OrderRecord,
  due: ReturnType<typeof whatWasEarned>,
  share: RefundedShare,
): Points {
  const { earned, byLine } = due;
  if (byLine === null || order.refunded.isWhole) return partOf(earned, share);
  return partOfLines(spread(earned, byLine), order);
}

function ownerOf({ accountId, orderId }: OrderRecord): string {
  invariant(accountId !== null, `order ${orderId} moved points and has no owner`);
  return accountId;
}
