import type { AccountState } from '../account/account.ts';
import { isAnothers, type OrderRecord, unknownOrder } from '../earning/order-record.ts';
import type { Entry } from '../ledger/entry.ts';
import { sharesOf } from '../lots/shares-of.ts';
import { takeFromLots } from '../lots/take-from-lots.ts';
import type { Money } from '../points.ts';
import { countingDay, countRedeemed } from '../redemption/count-redeemed.ts';
import { payOrder, storeOfPayment } from '../redemption/pay-order.ts';
import { worthOf } from '../redemption/redemption-limits.ts';
import type { Instant } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import { accept, type CommandType, type Decision } from './command.ts';
import { alreadyRecorded, onRecordForAnother } from './guards.ts';
import {
  allowPayment,
  checkOrderPayment,
  keysOfOrderPayment,
  type OrderPayment,
  purposeOf,
} from './order-payment.ts';

/** Part of an order is paid with points. */
export interface RedeemPoints extends OrderPayment {
  readonly kind: 'redeemPoints';
}

export interface RedeemPointsSuccess {
  readonly type: 'RedeemPointsSuccess';
  readonly account: AccountState;
  readonly entry: Entry;
  readonly worth: Money;
}

/**
 * Refusals, in this order: LoyaltyInvalidInput, MemberNotFound, MemberNotActive,
 * LoyaltyAlreadyRecorded when points paid for the order before or it earned for another member,
 * LoyaltyInvalidInput while points of another member are held for it, PointsLimitReached (coupon,
 * minimum, step, share of the order, maximum a day: what the rules say comes before what the
 * member has),
 * InsufficientPoints.
 */
export const redeemPoints: CommandType<RedeemPoints, RedeemPointsSuccess> = {
  check: checkOrderPayment,
  keysOf: keysOfOrderPayment,
  decide: decideRedeemPoints,
};

function decideRedeemPoints(
  workingSet: WorkingSet,
  command: RedeemPoints,
  now: Instant,
): Decision<RedeemPointsSuccess> {
  const allowed = allowPayment(workingSet, command, { now, takenBy: orderTaken });
  if ('refused' in allowed) return allowed;
  // From here it must succeed.
  const { journal, accountId } = allowed;
  const { redemption, program } = workingSet.ruleBook;
  const { order, points } = command;
  const { orderId, occurredAt } = order;
  const allocations = takeFromLots(journal.state.lots(accountId), points);
  const shares = sharesOf(journal, accountId, allocations);
  const known = journal.state.order(orderId) ?? unknownOrder(orderId, accountId);
  const storeId = storeOfPayment(known, order.storeId ?? null);
  const entry = journal.post(accountId, {
    kind: 'REDEEM',
    allocations,
    occurredAt,
    reference: orderId,
    ...purposeOf(command),
    storeId,
  });
  countRedeemed(journal, { accountId, day: countingDay(journal), points });
  const payable = order.payable.amount;
  const amount = worthOf(points, redemption.rate);
  const paid = { entry, points, worth: amount, shares, payable, occurredAt };
  payOrder(journal, known, { ...paid, storeId });
  const worth = { amount, currency: program.currency };
  const account = journal.account(accountId);
  return accept(journal, { type: 'RedeemPointsSuccess', account, entry, worth });
}

/** Why points of this account cannot pay for the order, going by its record; null when they can. */
export function orderTaken(known: OrderRecord | null, accountId: string) {
  if (known === null) return null;
  const path = ['order', 'orderId'];
  if (known.redemption !== null) {
    const message = 'Points have paid for this order already, under another idempotency key.';
    return alreadyRecorded(path, message, known.redemption.recordedAt);
  }
  if (!isAnothers(known, accountId)) return null;
  const taken = onRecordForAnother(path);
  // What is only held can be free again: nothing is on record for ever.
  if (known.earning === null) return taken;
  return alreadyRecorded(path, taken.message, known.earning.recordedAt);
}
