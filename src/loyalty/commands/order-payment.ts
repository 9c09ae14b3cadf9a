import type { MemberRef } from '../account/member.ts';
import { catchUp } from '../catch-up.ts';
import type { OrderRecord } from '../earning/order-record.ts';
import { Journal } from '../ledger/journal.ts';
import type { Money, Points } from '../points.ts';
import { committedTo, limitReached } from '../redemption/redemption-limits.ts';
import type { Rejection } from '../rejection.ts';
import type { Instant } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import {
  checkCurrency,
  checkIdempotencyKey,
  checkKeptInstant,
  checkMemberRef,
  checkMoney,
  checkOccurredAt,
  checkText,
  checkWhole,
  firstProblem,
  type Problem,
} from './check.ts';
import { type CommandHead, type CommandKeys, NO_KEYS, refuse } from './command.ts';
import { insufficientPoints, spendingMember } from './guards.ts';

/** Points for an order: spent at once, or reserved while the shopper pays. */
export interface OrderPayment extends CommandHead {
  readonly member: MemberRef;
  readonly points: Points;
  readonly order: {
    readonly orderId: string;
    /** What the order still costs after coupons, freight left out. */
    readonly payable: Money;
    readonly occurredAt: Instant;
  };
}

export function checkOrderPayment(command: OrderPayment): Problem {
  const { order } = command;
  return firstProblem(
    () => checkIdempotencyKey(command.idempotencyKey),
    () => checkMemberRef(['member'], command.member),
    () => checkWhole(['points'], command.points, { minimum: 1 }),
    () => checkText(['order', 'orderId'], order.orderId),
    () => checkMoney(['order', 'payable'], order.payable, 1),
    () => checkKeptInstant(['order', 'occurredAt'], order.occurredAt),
  );
}

export function keysOfOrderPayment({ member, order }: OrderPayment): CommandKeys {
  return { ...NO_KEYS, members: [member], lotsOf: [member], orderIds: [order.orderId] };
}

/** The account has caught up, and nothing stands in the way of the payment any more. */
export interface PaymentAllowed {
  readonly journal: Journal;
  readonly accountId: string;
}

/**
 * All that a payment with points is looked at for, in this order: the input, the member, the order
 * (`takenBy`), what the policy allows, what the member has.
 */
export function allowPayment(
  workingSet: WorkingSet,
  command: OrderPayment,
  from: {
    readonly now: Instant;
    /** Why points of the account cannot pay for the order, going by its record; null: they can. */
    readonly takenBy: (order: OrderRecord | null, accountId: string) => Rejection | null;
  },
): PaymentAllowed | { readonly refused: Rejection } {
  const { redemption, program } = workingSet.ruleBook;
  const { order, points } = command;
  const problem = firstProblem(
    () => checkCurrency(['order', 'payable'], order.payable, program.currency),
    () => checkOccurredAt(['order', 'occurredAt'], order.occurredAt, from.now),
  );
  if (problem !== null) return refuse(problem);
  const found = spendingMember(workingSet, command);
  if ('refused' in found) return found;
  const { accountId } = found.account;
  const taken = from.takenBy(workingSet.order(order.orderId), accountId);
  if (taken !== null) return refuse(taken);
  const journal = new Journal(workingSet, { cause: command, now: from.now });
  catchUp(journal, accountId);
  const committed = committedTo(journal.state.order(order.orderId));
  const limit = limitReached(redemption, { points, payable: order.payable.amount, committed });
  if (limit !== null) return refuse(limit);
  const { available } = journal.account(accountId);
  if (points > available) return refuse(insufficientPoints(available, points));
  return { journal, accountId };
}
