import type { EarnPoints } from '../../src/loyalty/commands/earn-command.ts';
import type { EarningRule } from '../../src/loyalty/earning/earning-rule.ts';
import { activeFrom, dayNumberOf, expiryFrom } from './calendar.ts';
import { catchUp, type NewLot, openAndSettle, slide } from './model-lots.ts';
import { applyWaiting, earnedOn, isOfAnother, payableOf } from './model-orders.ts';
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
  const lines = order.lines.map(({ lineId, quantity, amount }) => ({
    lineId,
    quantity,
    amount: amount.amount,
  }));
  const coupon = order.couponDiscount?.amount ?? 0;
  const paid = Math.max(0, payableOf({ lines, coupon }) - (known?.payment?.worth ?? 0));
  const { byRule, points, growth } = earnedOn(moment, paid);
  const record = moment.orderOrNew(order.orderId, account.accountId);
  const { occurredAt, orderId } = order;
  const entry = credit(moment, account, { byRule, orderId, reference: orderId, occurredAt });
  account.growthValue += growth;
  record.accountId = account.accountId;
  record.earning = {
    occurredAt,
    recordedAt: moment.now,
    lines,
    coupon,
    points,
    growth,
    takenBack: 0,
    growthTakenBack: 0,
  };
  applyWaiting(moment, record);
  return { type: 'EarnPointsSuccess', account: accountView(account), entry, points, growth };
}

function earnActivity(
  moment: Moment,
  command: EarnPoints & { readonly activity: Activity },
): ModelAnswer {
  const { activityId, type, occurredAt, quantity } = command.activity;
  const path = ['source', 'activity'];
  const { state, book, zone } = moment;
  if (!isToldInTime(moment, occurredAt)) return invalid(...path, 'occurredAt');
  const isKnown = book.earning.some((rule) => typeOf(rule) === type);
  if (!isKnown) return invalid(...path, 'type');
  const found = findActive(moment, command);
  if (!isFound(found)) return found;
  const { account } = found;
  const recordedAt = state.activities.get(activityId);
  if (recordedAt !== undefined) return alreadyRecorded(recordedAt);
  const day = dayNumberOf(occurredAt, zone);
  const byRule = book.earning.map((rule) => {
    const { formula, caps } = rule;
    if (formula.kind !== 'PER_UNIT' || typeOf(rule) !== type) return { rule, points: 0 };
    const points = formula.points * (quantity ?? 1);
    const [cap] = caps;
    if (cap === undefined) return { rule, points };
    const key = `${account.accountId} ${rule.ruleId} ${day}`;
    const used = state.uses.get(key) ?? 0;
    const capped = Math.min(points, Math.max(0, cap.maximum - used));
    if (capped > 0) state.uses.set(key, used + capped);
    return { rule, points: capped };
  });
  const reference = activityId;
  const entry = credit(moment, account, { byRule, orderId: null, reference, occurredAt });
  state.activities.set(activityId, moment.now);
  const points = byRule.reduce((all, line) => all + line.points, 0);
  return { type: 'EarnPointsSuccess', account: accountView(account), entry, points, growth: 0 };
}

/** The type by which the rule's activities are reported. */
function typeOf({ trigger, activity }: EarningRule): string | null {
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
