import type { MemberRef } from '../account/member.ts';
import { catchUp } from '../catch-up.ts';
import type { OrderRecord } from '../earning/order-record.ts';
import { payableOf } from '../earning/really-paid.ts';
import type { Purpose } from '../ledger/entry.ts';
import { Journal } from '../ledger/journal.ts';
import type { Money, Points } from '../points.ts';
import { redeemedToday } from '../redemption/count-redeemed.ts';
import { type LineToPay, payableWithPoints } from '../redemption/order-to-pay.ts';
import { limitReached } from '../redemption/redemption-limits.ts';
import { invalidInput, type Rejection } from '../rejection.ts';
import type { Instant } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import {
  checkCurrency,
  checkIdempotencyKey,
  checkKeptInstant,
  checkMemberRef,
  checkMoney,
  checkOccurredAt,
  checkOptionalMoney,
  checkOptionalText,
  checkText,
  checkWhole,
  firstProblem,
  type Problem,
} from './check.ts';
import { checkLineCount, checkTotal } from './check-earning.ts';
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
    /** What it consists of, where the caller says so: some categories may be excluded. */
    readonly lines?: readonly LineToPay[] | null | undefined;
    /** Taken off by coupons, all of it out of `payable` already. */
    readonly couponDiscount?: Money | null | undefined;
    /** Where the shopper pays; what was reported of the order comes first. */
    readonly storeId?: string | null | undefined;
  };
  /** What the use counts as; default ORDER_PAYMENT. */
  readonly purpose?: Purpose | null | undefined;
  /** The caller's own word for the use, to count by. */
  readonly purposeTag?: string | null | undefined;
}

/** Letters and digits of any script, and within them `.`, `_`, `:` and `-`. */
const TAG = /^[\p{L}\p{N}][\p{L}\p{N}._:-]*$/u;
const TAG_LENGTH_MAX = 64;

/** What the entry of the payment says that it was for. */
export function purposeOf({ purpose, purposeTag }: OrderPayment) {
  return { purpose: purpose ?? 'ORDER_PAYMENT', purposeTag: purposeTag ?? null };
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
    () => checkOptionalMoney(['order', 'couponDiscount'], order.couponDiscount),
    () => checkOptionalText(['order', 'storeId'], order.storeId),
    () => (order.lines == null ? null : checkLines(order, order.lines)),
    () => checkPurpose(command),
  );
}

function checkLines(order: OrderPayment['order'], lines: readonly LineToPay[]): Problem {
  const path = ['order', 'lines'];
  const { payable, couponDiscount } = order;
  return firstProblem(
    () => checkLineCount(path, lines.length),
    ...lines.map(({ category, amount }, index) => () => {
      const at = [...path, String(index)];
      return firstProblem(
        () => checkOptionalText([...at, 'category'], category),
        () => checkMoney([...at, 'amount'], amount, 1),
      );
    }),
    () => checkTotal(path, lines),
    () =>
      payable.amount <= payableOf({ lines, couponDiscount })
        ? null
        : invalidInput(['order', 'payable'], 'Must not be more than the lines less the coupon.'),
  );
}

function checkPurpose({ purpose, purposeTag }: OrderPayment): Problem {
  if (purpose === 'TRANSFER') {
    return invalidInput(['purpose'], 'Points are given to another member by transferPoints.');
  }
  if (purposeTag == null) return null;
  return firstProblem(
    () => checkText(['purposeTag'], purposeTag, TAG_LENGTH_MAX),
    () =>
      TAG.test(purposeTag)
        ? null
        : invalidInput(['purposeTag'], 'Must be letters and digits, with . _ : - between.'),
  );
}

export function keysOfOrderPayment({ member, order }: OrderPayment): CommandKeys {
  const keys = { members: [member], lotsOf: [member], orderIds: [order.orderId] };
  return { ...NO_KEYS, ...keys, usageNow: true };
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
    () => checkCurrencies(order, program.currency),
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
  const known = journal.state.order(order.orderId);
  const told = { ...order, payable: order.payable.amount };
  const payable = payableWithPoints(redemption, told, known);
  const used = redeemedToday(journal, accountId);
  const limit = limitReached(redemption, { points, ...payable, used });
  if (limit !== null) return refuse(limit);
  const { available } = journal.account(accountId);
  if (points > available) return refuse(insufficientPoints(available, points));
  return { journal, accountId };
}

function checkCurrencies(order: OrderPayment['order'], currency: string): Problem {
  const { payable, lines, couponDiscount } = order;
  return firstProblem(
    () => checkCurrency(['order', 'payable'], payable, currency),
    () =>
      couponDiscount == null
        ? null
        : checkCurrency(['order', 'couponDiscount'], couponDiscount, currency),
    ...(lines ?? []).map(
      ({ amount }, index) =>
        () =>
          checkCurrency(['order', 'lines', String(index), 'amount'], amount, currency),
    ),
  );
}
