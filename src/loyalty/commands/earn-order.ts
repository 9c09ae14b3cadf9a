import { catchUp } from '../catch-up.ts';
import { circumstancesOf } from '../earning/circumstances-of.ts';
import { creditEarning } from '../earning/credit-earning.ts';
import { evaluateOrder, type OrderEarned } from '../earning/evaluate-earning.ts';
import {
  isAnothers,
  type OrderEarning,
  type OrderRecord,
  unknownOrder,
} from '../earning/order-record.ts';
import { noteFirstOrder, recordUses } from '../earning/record-uses.ts';
import { Journal } from '../ledger/journal.ts';
import { applyWaitingRefunds } from '../refunds/apply-refund.ts';
import type { InvalidInput } from '../rejection.ts';
import type { Instant } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import { checkCurrency, checkOccurredAt, firstProblem } from './check.ts';
import { accept, type Decision, refuse } from './command.ts';
import type { EarnOrder, EarnPoints, EarnPointsSuccess } from './earn-command.ts';
import { activeMember, alreadyRecorded, beyondCounting, onRecordForAnother } from './guards.ts';

const PATH = ['source', 'order'] as const;

/** A paid order earns on what was really paid: lines minus coupons minus points, freight out. */
export function decideEarnOrder(
  workingSet: WorkingSet,
  command: EarnPoints & { readonly order: EarnOrder },
  now: Instant,
): Decision<EarnPointsSuccess> {
  const { ruleBook } = workingSet;
  const { order } = command;
  const problem = checkOrderInProgram(PATH, order, { currency: ruleBook.program.currency, now });
  if (problem !== null) return refuse(problem);
  const found = activeMember(workingSet, command);
  if ('refused' in found) return found;
  const known = workingSet.order(order.orderId);
  const taken = orderTaken(known, found.account.accountId);
  if (taken !== null) return refuse(taken);
  const { accountId } = found.account;
  const reported = reportedOf(order);
  const paidWithPoints = known?.redemption?.worth ?? 0;
  const circumstances = circumstancesOf(workingSet, accountId);
  const earning = evaluateOrder(ruleBook, { ...reported, paidWithPoints }, circumstances);
  const { growth } = earning;
  const counted = Math.max(earning.points, growth);
  const uncountable = beyondCounting(found.account, counted, [...PATH, 'lines']);
  if (uncountable !== null) return refuse(uncountable);
  // From here it must succeed.
  const journal = new Journal(workingSet, { cause: command, now });
  // Refunds that waited give back what points paid: into lots that are as they are by now.
  if (known !== null && known.waiting.length > 0 && known.redemption !== null) {
    catchUp(journal, accountId);
  }
  const entry = creditEarning(journal, accountId, {
    given: earning.given,
    reference: order.orderId,
    orderId: order.orderId,
    storeId: order.storeId ?? null,
    occurredAt: order.occurredAt,
  });
  recordUses(journal, accountId, earning.uses);
  if (earning.points > 0) noteFirstOrder(journal, accountId);
  if (growth > 0) journal.record({ fact: 'GrowthChanged', accountId, growth });
  const before = journal.state.order(order.orderId) ?? unknownOrder(order.orderId, accountId);
  const { breakdown } = earning;
  const record: OrderRecord = {
    ...before,
    accountId,
    earning: { ...reported, ...decidedBy(earning), breakdown, recordedAt: now },
    sequences: entry === null ? before.sequences : [...before.sequences, entry.sequence],
  };
  journal.record({ fact: 'OrderRecorded', order: record, isFirst: known === null });
  applyWaitingRefunds(journal, record);
  return accept(journal, {
    type: 'EarnPointsSuccess',
    account: journal.account(accountId),
    entry,
    points: earning.points,
    growth,
    breakdown,
  });
}

/** What about a reported order does not fit this program or this moment. */
export function checkOrderInProgram(
  path: readonly string[],
  order: EarnOrder,
  program: { readonly currency: string; readonly now: Instant },
): InvalidInput | null {
  const { currency, now } = program;
  const { couponDiscount, shipping } = order;
  return firstProblem(
    ...order.lines.map(
      (line, index) => () =>
        checkCurrency([...path, 'lines', String(index), 'amount'], line.amount, currency),
    ),
    () =>
      couponDiscount == null
        ? null
        : checkCurrency([...path, 'couponDiscount'], couponDiscount, currency),
    () => (shipping == null ? null : checkCurrency([...path, 'shipping'], shipping, currency)),
    () => checkOccurredAt([...path, 'occurredAt'], order.occurredAt, now),
  );
}

function orderTaken(known: OrderRecord | null, accountId: string) {
  if (known === null) return null;
  const path = [...PATH, 'orderId'];
  if (known.earning !== null) {
    const message = 'This order has earned already, under another idempotency key.';
    return alreadyRecorded(path, message, known.earning.recordedAt);
  }
  if (!isAnothers(known, accountId)) return null;
  const taken = onRecordForAnother(path);
  // What is only held can be free again: nothing is on record for ever.
  if (known.redemption === null) return taken;
  return alreadyRecorded(path, taken.message, known.redemption.recordedAt);
}

/** An order as it is kept. */
export function reportedOf(order: EarnOrder): ReportedOrder {
  return {
    occurredAt: order.occurredAt,
    lines: order.lines.map((line) => ({
      lineId: line.lineId,
      sku: line.sku,
      category: line.category ?? null,
      quantity: line.quantity,
      amount: line.amount.amount,
    })),
    couponDiscount: order.couponDiscount?.amount ?? 0,
    shipping: order.shipping?.amount ?? 0,
    storeId: order.storeId ?? null,
    channel: order.channel ?? null,
  };
}

type ReportedOrder = Pick<
  OrderEarning,
  'occurredAt' | 'lines' | 'couponDiscount' | 'shipping' | 'storeId' | 'channel'
>;

function decidedBy(earning: OrderEarned) {
  const { paid, points, growth, circumstances } = earning;
  const { revision } = earning.breakdown;
  const nothingBack = { takenBack: 0, growthTakenBack: 0 };
  return { paid, paidWhenReported: paid, points, growth, ...nothingBack, revision, circumstances };
}
