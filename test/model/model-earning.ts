import type { EarnPoints } from '../../src/loyalty/commands/earn-command.ts';
import type { EarningRule } from '../../src/loyalty/earning/earning-rule.ts';
import { activeFrom, expiryFrom } from './calendar.ts';
import { catchUp, type NewLot, openAndSettle, slide } from './model-lots.ts';
import { applyWaiting, earnedOn, isOfAnother } from './model-orders.ts';
import { type Known, RulesAtWork } from './model-rules.ts';
import type { ModelAccount, ModelEntry } from './model-state.ts';
import { accountView, type ModelAnswer, type Moment } from './moment.ts';
import { alreadyRecorded, findActive, invalid, isFound, isToldInTime } from './refusals.ts';

export function earn(moment: Moment, command: EarnPoints): ModelAnswer {
  const { order, activity } = command.source;
  if (order != null) return earnOrder(moment, { ...command, order });
  if (activity != null) return earnActivity(moment, { ...command, activity });
  return invalid('source');
}

type Order = NonNullable<EarnPoints['source']['order']>;
type Activity = NonNullable<EarnPoints['source']['activity']>;

function earnOrder(moment: Moment, command: EarnPoints & { readonly order: Order }): ModelAnswer {
  const { order } = command;
  const path = ['source', 'order'];
  if (!isToldInTime(moment, order.occurredAt)) return invalid(...path, 'occurredAt');
  const found = findActive(moment, command);
  if (!isFound(found)) return found;
  const { account } = found;
  const known = moment.state.orders.get(order.orderId);
  if (known?.earning != null) return alreadyRecorded(known.earning.recordedAt);
  if (known !== undefined && isOfAnother(moment, known, account.accountId)) {
    return known.payment === null
      ? invalid(...path, 'orderId')
      : alreadyRecorded(known.payment.recordedAt);
  }
  // What waits gives points back: time comes first.
  if (known?.payment != null && known.waiting.length > 0) catchUp(moment, account);
  const told = toldOf(order);
  const before = knownOf(moment, account);
  const worth = moment.state.orders.get(order.orderId)?.payment?.worth ?? 0;
  const earned = earnedOn(moment.book, { order: told, worth, known: before });
  const { byRule, points, growth } = earned;
  const record = moment.orderOrNew(order.orderId, account.accountId);
  const { occurredAt, orderId } = order;
  const entry = credit(moment, account, { byRule, orderId, reference: orderId, occurredAt });
  for (const [use, counted] of earned.counted) moment.count(account.accountId, use, counted);
  if (points > 0 && before.isFirstOrder) moment.count(account.accountId, FIRST_ORDER, 1);
  account.growthValue += growth;
  record.accountId = account.accountId;
  record.earning = {
    ...told,
    revision: moment.book.revision,
    known: before,
    recordedAt: moment.now,
    points,
    growth,
    takenBack: 0,
    growthTakenBack: 0,
  };
  applyWaiting(moment, record);
  return { type: 'EarnPointsSuccess', account: accountView(account), entry, points, growth };
}

/** Counted once a member, when an order has earned something. */
const FIRST_ORDER = '$first-order 0001-01-01';

function toldOf({ occurredAt, storeId = null, channel = null, ...order }: Order) {
  const lines = order.lines.map(({ lineId, sku, category = null, quantity, amount }) => {
    return { lineId, sku, category, quantity, amount: amount.amount };
  });
  return { occurredAt, storeId, channel, lines, coupon: order.couponDiscount?.amount ?? 0 };
}

/** What is known of a member now. */
function knownOf({ state }: Moment, { accountId, memberId, growthValue }: ModelAccount): Known {
  const used = new Map<string, number>();
  for (const [key, points] of state.uses) {
    if (key.startsWith(`${accountId} `)) used.set(key.slice(accountId.length + 1), points);
  }
  const isFirstOrder = !used.has(FIRST_ORDER);
  const enrolledAt = state.members.get(memberId)?.enrolledAt ?? 0;
  return { growthValue, enrolledAt, isFirstOrder, used };
}

/** What sign-up rules give comes with the enrolment. */
export function creditSignUp(moment: Moment, account: ModelAccount): void {
  const { book, now: occurredAt } = moment;
  if (!book.earning.some(({ trigger }) => trigger === 'SIGN_UP')) return;
  const activityId = `sign-up-${account.memberId}`;
  doActivity(moment, account, { activityId, type: 'SIGN_UP', occurredAt });
}

function earnActivity(
  moment: Moment,
  command: EarnPoints & { readonly activity: Activity },
): ModelAnswer {
  const { activityId, type, occurredAt } = command.activity;
  const path = ['source', 'activity'];
  const { state, book } = moment;
  if (!isToldInTime(moment, occurredAt)) return invalid(...path, 'occurredAt');
  const isKnown = book.earning.some((rule) => typeOf(rule) === type);
  if (!isKnown && !book.exclusions.activities.includes(type)) return invalid(...path, 'type');
  const found = findActive(moment, command);
  if (!isFound(found)) return found;
  const { account } = found;
  const recordedAt = state.activities.get(activityId);
  if (recordedAt !== undefined) return alreadyRecorded(recordedAt);
  const { entry, points } = doActivity(moment, account, command.activity);
  return { type: 'EarnPointsSuccess', account: accountView(account), entry, points, growth: 0 };
}

function doActivity(moment: Moment, account: ModelAccount, done: Activity) {
  const { activityId, type: what, occurredAt, storeId = null, channel = null } = done;
  const paid = done.amount?.amount ?? 0;
  const lines = [{ sku: null, category: null, quantity: done.quantity ?? 1, amount: paid }];
  const happened = { what, occurredAt, storeId, channel, lines, payable: paid, paid };
  const earned = new RulesAtWork(moment.book, happened, knownOf(moment, account)).earned();
  const { byRule, points } = earned;
  const reference = activityId;
  const entry = credit(moment, account, { byRule, orderId: null, reference, occurredAt });
  for (const [use, counted] of earned.counted) moment.count(account.accountId, use, counted);
  moment.state.activities.set(activityId, moment.now);
  return { entry, points };
}

/** The type by which the rule's activities are reported; enrolments and orders are not. */
function typeOf({ trigger, activity }: EarningRule): string | null {
  if (trigger === 'ORDER' || trigger === 'SIGN_UP') return null;
  return trigger === 'ACTIVITY' ? activity : trigger;
}

interface Credit {
  readonly byRule: readonly { readonly rule: EarningRule; readonly points: number }[];
  readonly orderId: string | null;
  readonly reference: string;
  readonly occurredAt: number;
}

/** What was earned, one lot for all that lives alike; null when it is nothing. */
function credit(moment: Moment, account: ModelAccount, from: Credit): ModelEntry | null {
  slide(moment, account, from.occurredAt);
  const lots: NewLot[] = [];
  for (const { rule, points } of from.byRule) {
    if (points === 0) continue;
    const lot = lotOf(moment, rule, { ...from, points });
    const alike = lots.findIndex((of) => sameTerms(of, lot));
    if (alike < 0) lots.push(lot);
    else lots[alike] = grown(lots[alike] ?? lot, points);
  }
  if (lots.length === 0) return null;
  const { reference, occurredAt } = from;
  return moment.post(account, { kind: 'EARN', reference, occurredAt }, () => {
    openAndSettle(moment, account, lots);
  });
}

function lotOf(
  moment: Moment,
  rule: EarningRule,
  from: Credit & { readonly points: number },
): NewLot {
  const { book, zone, now } = moment;
  const { points, orderId, occurredAt } = from;
  const expiry = rule.expiry ?? book.expiry;
  const activation = rule.activation ?? book.activation;
  const availableAt = activeFrom(activation, { occurredAt, byOrder: orderId !== null, zone });
  const isPending = availableAt > Math.max(now, occurredAt);
  return {
    points,
    availableAt,
    expiresAt: expiryFrom(expiry, availableAt, zone),
    orderId,
    pending: isPending ? points : 0,
    validity: isPending ? expiry : null,
    slides: expiry.kind === 'SLIDING',
  };
}

function grown(lot: NewLot, by: number): NewLot {
  const pending = (lot.pending ?? 0) > 0 ? (lot.pending ?? 0) + by : 0;
  return { ...lot, points: lot.points + by, pending };
}

function sameTerms(a: NewLot, b: NewLot): boolean {
  return (
    a.availableAt === b.availableAt &&
    a.expiresAt === b.expiresAt &&
    (a.pending ?? 0) > 0 === (b.pending ?? 0) > 0 &&
    a.slides === b.slides &&
    JSON.stringify(a.validity) === JSON.stringify(b.validity)
  );
}
