import type { RedemptionRate, RuleBook } from '../../src/loyalty/program/rule-book.ts';
import { expiryFrom } from './calendar.ts';
import {
  activate,
  giveBack,
  inOrderOfActivation,
  spendingOrder,
  split,
  sum,
  take,
} from './model-lots.ts';
import { inProportion, type Known, RulesAtWork } from './model-rules.ts';
import type { ModelAccount, ModelEarning, ModelEntry, ModelOrder, Share } from './model-state.ts';
import type { Moment } from './moment.ts';

type PaidOrder = Pick<ModelEarning, 'occurredAt' | 'storeId' | 'channel' | 'lines' | 'coupon'>;

/** What an order gives on what was really paid for it, by the rules and what was known. */
export function earnedOn(
  book: RuleBook,
  from: { readonly order: PaidOrder; readonly worth: number; readonly known: Known },
) {
  const { order, worth, known } = from;
  const payable = payableOf(order);
  const paid = Math.max(0, payable - worth);
  const earned = new RulesAtWork(book, { what: 'ORDER', ...order, payable, paid }, known).earned();
  return { ...earned, growth: Math.floor(paid / book.growth.per) * book.growth.give };
}

export function payableOf(earning: {
  readonly lines: readonly { readonly amount: number }[];
  readonly coupon: number;
}): number {
  return Math.max(0, earning.lines.reduce((all, line) => all + line.amount, 0) - earning.coupon);
}

export interface Settled {
  readonly clawedBack: number;
  readonly becameDebt: number;
  readonly returned: number;
}

interface About {
  readonly reference: string;
  readonly occurredAt: number;
}

/** Moves points until the order has given back and taken back what it should by now. */
export function settleOrder(moment: Moment, order: ModelOrder, about: About): Settled {
  const share = shareRefunded(order);
  const part = (points: number) => Math.floor((points * share.amount) / share.whole);
  const returned = returnPaid(moment, order, { due: part(order.payment?.points ?? 0), about });
  const { earning } = order;
  if (earning === null) return { returned, clawedBack: 0, becameDebt: 0 };
  const { known } = earning;
  const gives = earnedOn(bookOf(moment, earning), {
    order: earning,
    worth: order.payment?.worth ?? 0,
    known,
  });
  const earned = Math.min(earning.points, gives.points);
  const grown = Math.min(earning.growth, gives.growth);
  const byLine = order.refundedWhole ? null : gives.byLine;
  const back = byLine === null ? part(earned) : backByLine(order, inProportion(earned, byLine));
  const due = Math.max(earning.takenBack, earning.points - earned + back);
  const growthDue = Math.max(earning.growthTakenBack, earning.growth - grown + part(grown));
  const points = due - earning.takenBack;
  const account = ownerOf(moment, order);
  account.growthValue -= growthDue - earning.growthTakenBack;
  order.earning = { ...earning, takenBack: due, growthTakenBack: growthDue };
  if (points === 0) return { returned, clawedBack: 0, becameDebt: 0 };
  const entry = clawBack(moment, account, { points, orderId: order.orderId, about });
  return { returned, clawedBack: points - entry.change.debt, becameDebt: entry.change.debt };
}

function returnPaid(
  moment: Moment,
  order: ModelOrder,
  { due, about }: { readonly due: number; readonly about: About },
): number {
  const { payment } = order;
  if (payment === null || due <= payment.returned) return 0;
  const points = due - payment.returned;
  // What would have been spent last comes back first.
  const { first, rest } = split(payment.shares, sum(payment.shares) - points);
  order.payment = { ...payment, returned: due, shares: first };
  const as = { ...about, purpose: 'ORDER_PAYMENT' } as const;
  giveBack(moment, ownerOf(moment, order), { shares: rest, ...as });
  return points;
}

function bookOf({ state }: Moment, { revision }: ModelEarning): RuleBook {
  const book = state.revisions.get(revision);
  if (book === undefined) throw new Error(`no revision ${revision}`);
  return book;
}

/** What the units that went back have earned: of three of which one went back a third. */
function backByLine({ earning, refunded }: ModelOrder, byLine: readonly number[]): number {
  const parts = (earning?.lines ?? []).map(({ lineId, quantity }, at) =>
    Math.floor(((byLine[at] ?? 0) * (refunded[lineId] ?? 0)) / quantity),
  );
  return parts.reduce((all, points) => all + points, 0);
}

function shareRefunded({ earning, refunded, refundedWhole }: ModelOrder) {
  if (refundedWhole) return { amount: 1, whole: 1 };
  if (earning === null) return { amount: 0, whole: 1 };
  let amount = 0;
  let whole = 0;
  for (const line of earning.lines) {
    amount += Math.floor((line.amount * (refunded[line.lineId] ?? 0)) / line.quantity);
    whole += line.amount;
  }
  return { amount, whole };
}

/** Own pending points, own others, anybody's others; the rest is owed. */
function clawBack(
  moment: Moment,
  account: ModelAccount,
  from: { readonly points: number; readonly orderId: string; readonly about: About },
): ModelEntry {
  return moment.post(account, { kind: 'CLAWBACK', ...from.about }, () => {
    const own = account.lots.filter((lot) => lot.orderId === from.orderId);
    let left = from.points;
    for (const lot of spendingOrder(own)) {
      const taken = Math.min(lot.pending, left);
      lot.pending -= taken;
      left -= taken;
    }
    for (const lots of [own, account.lots]) {
      const points = Math.min(left, remainingOf(lots));
      take(lots, points);
      left -= points;
    }
    account.debt += left;
  });
}

const remainingOf = (lots: ModelAccount['lots']) =>
  lots.reduce((all, { remaining }) => all + remaining, 0);

export function ownerOf(moment: Moment, { orderId, accountId }: ModelOrder): ModelAccount {
  if (accountId === null) throw new Error(`order ${orderId} has no owner`);
  return moment.account(accountId);
}

/** Points have paid for the order. */
export function payOrder(
  moment: Moment,
  order: ModelOrder,
  paid: {
    readonly shares: readonly Share[];
    readonly rate: RedemptionRate;
    readonly occurredAt: number;
  },
): void {
  const { payment, orderId } = order;
  const points = sum(paid.shares);
  order.payment = {
    recordedAt: payment?.recordedAt ?? moment.now,
    points: (payment?.points ?? 0) + points,
    worth: (payment?.worth ?? 0) + worthOf(points, paid.rate),
    returned: payment?.returned ?? 0,
    shares: joined([...(payment?.shares ?? []), ...paid.shares]),
  };
  settleOrder(moment, order, { reference: orderId, occurredAt: paid.occurredAt });
  if (order.earning !== null || order.refundedWhole) return;
  // All of it had gone back before anything of it was known.
  const whole = order.waiting.find((id) => moment.state.refunds.get(id)?.lines === null);
  if (whole === undefined) return;
  order.waiting = order.waiting.filter((id) => id !== whole);
  applyRefund(moment, order, whole);
}

/** In minor units, rounded down. */
export function worthOf(points: number, rate: RedemptionRate): number {
  return Math.floor((points * rate.worth) / rate.points);
}

/** Shares of one lot are one, with the expiry that it had last. */
function joined(shares: readonly Share[]): readonly Share[] {
  const byLot = Map.groupBy(shares, ({ lotId }) => lotId);
  return [...byLot.values()].map((of) => ({ ...(of.at(-1) as Share), points: sum(of) }));
}

/** Points that open holds reserve for an order. */
export function heldFor(moment: Moment, orderId: string): number {
  let points = 0;
  for (const hold of moment.state.holds.values()) {
    if (hold.orderId === orderId && hold.status === 'OPEN') points += sum(hold.shares);
  }
  return points;
}

/** Whether the order is on record for another account. */
export function isOfAnother(moment: Moment, order: ModelOrder, accountId: string): boolean {
  if (order.accountId === accountId) return false;
  const isOnRecord = order.earning !== null || order.payment !== null;
  return isOnRecord || heldFor(moment, order.orderId) > 0;
}

/** Books what goes back now: all of it when nobody knows the lines. */
export function applyRefund(moment: Moment, order: ModelOrder, refundId: string): Settled {
  const refund = moment.state.refunds.get(refundId);
  if (refund === undefined) throw new Error(`no refund ${refundId}`);
  if (order.earning === null) order.refundedWhole = true;
  else if (!order.refundedWhole) {
    const quantities: Record<string, number> = { ...order.refunded };
    for (const line of order.earning.lines) {
      const before = quantities[line.lineId] ?? 0;
      const asked = (refund.lines ?? [{ lineId: line.lineId, quantity: line.quantity }])
        .filter(({ lineId }) => lineId === line.lineId)
        .reduce((all, { quantity }) => all + quantity, 0);
      quantities[line.lineId] = Math.min(line.quantity, before + asked);
    }
    order.refunded = quantities;
  }
  const { occurredAt } = refund;
  const settled = settleOrder(moment, order, { reference: refundId, occurredAt });
  refund.clawedBack = settled.clawedBack;
  refund.becameDebt = settled.becameDebt;
  refund.returned = settled.returned;
  refund.appliedAt = moment.now;
  return settled;
}

/** What waited for the lines, now that they are known. */
export function applyWaiting(moment: Moment, order: ModelOrder): void {
  const { waiting, orderId } = order;
  order.waiting = [];
  if (order.refundedWhole) {
    settleOrder(moment, order, { reference: orderId, occurredAt: moment.now });
  }
  for (const refundId of waiting) applyRefund(moment, order, refundId);
}

/** The order's points are active from now on; says how many became so. */
export function confirm(moment: Moment, order: ModelOrder): number {
  const account = ownerOf(moment, order);
  const lots = account.lots.filter((lot) => lot.orderId === order.orderId && lot.pending > 0);
  let points = 0;
  for (const lot of inOrderOfActivation(lots)) {
    points += lot.pending;
    const asEarned =
      lot.validity === null ? null : expiryFrom(lot.validity, lot.availableAt, moment.zone);
    const wasExtended = asEarned !== null && lot.expiresAt !== null && lot.expiresAt > asEarned;
    lot.availableAt = moment.now;
    if (!wasExtended) {
      lot.expiresAt =
        lot.validity === null ? null : expiryFrom(lot.validity, moment.now, moment.zone);
    }
    activate(moment, account, lot);
  }
  return points;
}
