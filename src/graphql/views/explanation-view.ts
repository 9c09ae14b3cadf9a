import type { ActivityRecord } from '../../loyalty/earning/activity-record.ts';
import type { EarningLine } from '../../loyalty/earning/earning-rule.ts';
import { explainActivity, explainOrder } from '../../loyalty/earning/explain-earning.ts';
import type { OrderEarning } from '../../loyalty/earning/order-record.ts';
import type { RuleBook } from '../../loyalty/program/rule-book.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { type AnswerParent, asType } from './answer-view.ts';
import { entryParent } from './ledger-view.ts';
import { memberParent } from './member-view.ts';

export type Lines = readonly EarningLine[] | null;

/** Every rule that an order was looked at by; null where that is not known any more. */
export async function linesOfOrder(loaders: Loaders, earning: OrderEarning): Promise<Lines> {
  const book = await ruleBookOf(loaders, earning.breakdown?.revision ?? earning.revision);
  return explainOrder(book, earning);
}

/** The same of an activity. */
export async function linesOfActivity(loaders: Loaders, activity: ActivityRecord): Promise<Lines> {
  // Before it was kept by which revision activities were decided, programs had no other than this.
  const book = await ruleBookOf(loaders, activity.breakdown?.revision ?? FIRST_REVISION);
  return explainActivity(book, activity);
}

const FIRST_REVISION = 1;

async function ruleBookOf(loaders: Loaders, revision: number): Promise<RuleBook> {
  const book = await loaders.ruleBookOf.load(revision);
  if (book === null) throw new Error(`Rule book ${revision} has decided, and is not there.`);
  return book;
}

export async function orderExplanation(loaders: Loaders, orderId: string): Promise<AnswerParent> {
  const order = await loaders.order(orderId);
  const earning = order?.earning ?? null;
  if (order === null || earning === null) {
    const message = 'No order of this id was reported as paid in this program.';
    return notFound('LoyaltyOrderNotFound', { code: 'ORDER_NOT_FOUND', message, path: 'orderId' });
  }
  const { paid, storeId, channel, points, growth, takenBack, growthTakenBack, revision } = earning;
  const { occurredAt, recordedAt } = earning;
  const { currency } = (await loaders.ruleBook()).program;
  const entries = await loaders.orderEntries.load(orderId);
  return explanation({
    order: { orderId, paid: { amount: paid, currency }, storeId, channel },
    activity: null,
    member: await ownerOf(loaders, order.accountId ?? ''),
    ...{ occurredAt, recordedAt, revision, points, growth, takenBack, growthTakenBack },
    breakdown: await linesOfOrder(loaders, earning),
    entries: entries.map(entryParent),
  });
}

export async function activityExplanation(
  loaders: Loaders,
  activityId: string,
): Promise<AnswerParent> {
  const activity = await loaders.activity(activityId);
  if (activity === null) {
    const message = 'No activity of this id is on record in this program.';
    const told = { code: 'ACTIVITY_NOT_FOUND', message, path: 'activityId' };
    return notFound('PointsActivityNotFound', told);
  }
  const { accountId, sequence, type, quantity, amount, storeId, channel } = activity;
  const { points, occurredAt, recordedAt, breakdown } = activity;
  const { currency } = (await loaders.ruleBook()).program;
  const entry = sequence === null ? null : await loaders.entry.load({ accountId, sequence });
  const money = amount === null ? null : { amount, currency };
  return explanation({
    order: null,
    activity: { activityId, type, quantity, amount: money, storeId, channel },
    member: await ownerOf(loaders, accountId),
    ...{ occurredAt, recordedAt, revision: breakdown?.revision ?? null, points },
    ...{ growth: 0, takenBack: 0, growthTakenBack: 0 },
    breakdown: await linesOfActivity(loaders, activity),
    entries: entry === null ? [] : [entryParent(entry)],
  });
}

function explanation(parts: object): AnswerParent {
  return asType('PointsEarningExplanation', parts);
}

function notFound(
  __typename: string,
  told: { readonly code: string; readonly message: string; readonly path: string },
): AnswerParent {
  return asType(__typename, { ...told, path: [told.path] });
}

async function ownerOf(loaders: Loaders, accountId: string) {
  const view = await loaders.memberOfAccount(accountId);
  if (view === null) throw new Error(`Account ${accountId} has earned, and has no member.`);
  return memberParent(view);
}
