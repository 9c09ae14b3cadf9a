import type { CaptureHold } from '../../src/loyalty/commands/capture-hold.ts';
import type { HoldPoints } from '../../src/loyalty/commands/hold-points.ts';
import type { RedeemPoints } from '../../src/loyalty/commands/redeem-points.ts';
import type { ReleaseHold } from '../../src/loyalty/commands/release-hold.ts';
import { catchUp, free, slide, split, sum, take } from './model-lots.ts';
import { heldFor, isOfAnother, payableOf, payOrder, worthOf } from './model-orders.ts';
import type { ModelAccount, ModelEarning, ModelHold, ModelLine, Share } from './model-state.ts';
import { balanceOf } from './model-state.ts';
import { accountView, type ModelAnswer, type Moment } from './moment.ts';
import {
  alreadyRecorded,
  findSpending,
  insufficient,
  invalid,
  isFound,
  isToldInTime,
  limit,
  mayActFor,
} from './refusals.ts';

/** Part of an order is paid with points, at once. */
export function redeem(moment: Moment, command: RedeemPoints): ModelAnswer {
  const { points, order } = command;
  const { orderId, occurredAt } = order;
  if (!isToldInTime(moment, occurredAt)) return invalid('order', 'occurredAt');
  const found = findSpending(moment, command);
  if (!isFound(found)) return found;
  const { account } = found;
  const known = moment.state.orders.get(orderId);
  if (known?.payment != null) return alreadyRecorded(known.payment.recordedAt);
  if (known !== undefined && isOfAnother(moment, known, account.accountId)) {
    return known.earning === null
      ? invalid('order', 'orderId')
      : alreadyRecorded(known.earning.recordedAt);
  }
  catchUp(moment, account);
  const beyond = beyondLimits(moment, account, command);
  if (beyond !== null) return beyond;
  const { available } = balanceOf(account);
  if (points > available) return insufficient(available, points);
  const about = {
    kind: 'REDEEM',
    reference: orderId,
    purpose: 'ORDER_PAYMENT',
    occurredAt,
  } as const;
  let shares: readonly Share[] = [];
  const entry = moment.post(account, about, () => {
    shares = take(account.lots, points);
  });
  if (moment.book.redemption.dailyMaximum !== null) {
    moment.count(account.accountId, `$redeem ${moment.today}`, points);
  }
  slide(moment, account, occurredAt);
  const record = moment.orderOrNew(orderId, account.accountId);
  record.accountId = account.accountId;
  const { rate } = moment.book.redemption;
  payOrder(moment, record, { shares, rate, occurredAt });
  const worth = { amount: worthOf(points, rate), currency: order.payable.currency };
  return { type: 'RedeemPointsSuccess', account: accountView(account), entry, worth };
}

function beyondLimits(
  moment: Moment,
  { accountId }: ModelAccount,
  { points, order }: Pick<RedeemPoints, 'points' | 'order'>,
): ModelAnswer | null {
  const { minimum, step, rate, maximumShareBasisPoints, ...policy } = moment.book.redemption;
  const earning = moment.state.orders.get(order.orderId)?.earning ?? null;
  const hasCoupon = (order.couponDiscount?.amount ?? 0) + (earning?.coupon ?? 0) > 0;
  if (hasCoupon && !policy.stacksWithCoupons) return limit('NOT_WITH_COUPON', { maximum: 0 });
  if (points < minimum) return limit('BELOW_MINIMUM', { minimum });
  if (points % step !== 0) return limit('NOT_A_MULTIPLE', { multipleOf: step });
  const payable = Math.min(order.payable.amount, payableByPoints(moment, earning));
  const worth = Math.floor((payable * maximumShareBasisPoints) / 10_000);
  const most = Math.floor((worth * rate.points) / rate.worth);
  const paid = moment.state.orders.get(order.orderId)?.payment?.points ?? 0;
  const committed = paid + heldFor(moment, order.orderId);
  const maximum = Math.max(0, most - (most % step) - committed);
  if (points > maximum) return limit('ABOVE_ORDER_SHARE', { maximum });
  if (policy.dailyMaximum === null) return null;
  const left = Math.max(
    0,
    policy.dailyMaximum - moment.counted(accountId, `$redeem ${moment.today}`),
  );
  return points > left ? limit('ABOVE_DAILY_MAXIMUM', { maximum: left }) : null;
}

/** What is known of an order costs so much without the categories that points cannot pay. */
function payableByPoints({ book }: Moment, earning: ModelEarning | null): number {
  const { excludedCategories } = book.redemption;
  if (earning === null || excludedCategories.length === 0) return Infinity;
  const costs = (lines: readonly ModelLine[]) => lines.reduce((all, of) => all + of.amount, 0);
  const others = earning.lines.filter(
    ({ category }) => !excludedCategories.includes(category ?? ''),
  );
  return Math.floor((payableOf(earning) * costs(others)) / costs(earning.lines));
}

/** Points are reserved for an order. */
export function hold(moment: Moment, command: HoldPoints): ModelAnswer {
  const { points, order } = command;
  const { orderId, occurredAt } = order;
  if (!isToldInTime(moment, occurredAt)) return invalid('order', 'occurredAt');
  const found = findSpending(moment, command);
  if (!isFound(found)) return found;
  const { account } = found;
  const known = moment.state.orders.get(orderId);
  if (known !== undefined && isOfAnother(moment, known, account.accountId)) {
    return invalid('order', 'orderId');
  }
  catchUp(moment, account);
  const beyond = beyondLimits(moment, account, command);
  if (beyond !== null) return beyond;
  const { available } = balanceOf(account);
  if (points > available) return insufficient(available, points);
  const made: ModelHold = {
    holdId: moment.nextId('hld'),
    accountId: account.accountId,
    orderId,
    status: 'OPEN',
    points,
    captured: 0,
    released: 0,
    expiresAt: moment.now + (command.expiresInSeconds ?? 900) * 1_000,
    payable: order.payable.amount,
    occurredAt,
    rate: moment.book.redemption.rate,
    countedOn: moment.book.redemption.dailyMaximum === null ? null : moment.today,
    shares: [],
  };
  const about = { kind: 'HOLD', reference: made.holdId, occurredAt } as const;
  const entry = moment.post(account, about, () => {
    made.shares = take(account.lots, points);
    for (const share of made.shares) {
      const lot = account.lots.find(({ lotId }) => lotId === share.lotId);
      if (lot !== undefined) lot.held += share.points;
    }
  });
  moment.orderOrNew(orderId, account.accountId).accountId = account.accountId;
  if (made.countedOn !== null) {
    moment.count(account.accountId, `$redeem ${made.countedOn}`, points);
  }
  moment.state.holds.set(made.holdId, made);
  return { type: 'HoldPointsSuccess', hold: holdView(made), account: accountView(account), entry };
}

function holdView({ shares: _, occurredAt: __, ...view }: ModelHold) {
  return { ...view };
}

/** The open hold, judged before time has done anything; else the refusal. */
function openHold(
  moment: Moment,
  command: { readonly holdId: string; readonly restrictedTo: string | null },
): ModelHold | ModelAnswer {
  const found = moment.state.holds.get(command.holdId);
  const missing = { type: 'PointsHoldNotFound', code: 'HOLD_NOT_FOUND' };
  if (found === undefined) return missing;
  const owner = moment.state.members.get(moment.account(found.accountId).memberId);
  if (owner === undefined || !mayActFor(moment, owner, command.restrictedTo)) return missing;
  const { status, expiresAt } = found;
  const type = 'PointsHoldNotOpen';
  if (status === 'EXPIRED' || (status === 'OPEN' && moment.now >= expiresAt)) {
    return { type, code: 'HOLD_EXPIRED', status: 'EXPIRED' };
  }
  return status === 'OPEN' ? found : { type, code: 'HOLD_NOT_OPEN', status };
}

export function capture(moment: Moment, command: CaptureHold): ModelAnswer {
  const found = openHold(moment, command);
  if (!('holdId' in found)) return found;
  const open = found as ModelHold;
  const account = moment.account(open.accountId);
  const reserved = sum(open.shares);
  const points = command.points ?? reserved;
  if (points > reserved) return limit('ABOVE_HOLD', { maximum: reserved });
  catchUp(moment, account);
  const { first, rest } = split(open.shares, points);
  const reference = open.holdId;
  const about = { kind: 'CAPTURE', reference, purpose: 'ORDER_PAYMENT' } as const;
  const entry = moment.post(account, about, () => {
    for (const share of first) {
      const lot = account.lots.find(({ lotId }) => lotId === share.lotId);
      if (lot !== undefined) lot.held -= share.points;
    }
  });
  open.status = 'CAPTURED';
  open.captured = points;
  open.shares = [];
  if (rest.length > 0) free(moment, account, { hold: open, shares: rest });
  const order = moment.orderOrNew(open.orderId, account.accountId);
  slide(moment, account, moment.now);
  payOrder(moment, order, { shares: first, rate: open.rate, occurredAt: moment.now });
  return { type: 'CaptureHoldSuccess', hold: holdView(open), account: accountView(account), entry };
}

export function release(moment: Moment, command: ReleaseHold): ModelAnswer {
  const found = openHold(moment, command);
  if (!('holdId' in found)) return found;
  const open = found as ModelHold;
  const account = moment.account(open.accountId);
  catchUp(moment, account);
  const { shares } = open;
  open.status = 'RELEASED';
  open.shares = [];
  const entry = free(moment, account, { hold: open, shares });
  return { type: 'ReleaseHoldSuccess', hold: holdView(open), account: accountView(account), entry };
}
