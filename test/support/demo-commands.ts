import type { AdjustPoints } from '../../src/loyalty/commands/adjust-points.ts';
import type { CommandAnswers, CommandKind, Draft } from '../../src/loyalty/commands/commands.ts';
import type {
  EarnActivity,
  EarnOrder,
  EarnPoints,
} from '../../src/loyalty/commands/earn-command.ts';
import type { EnrollMember } from '../../src/loyalty/commands/enroll-member.ts';
import type { RedeemPoints } from '../../src/loyalty/commands/redeem-points.ts';
import type { RedeemReward } from '../../src/loyalty/commands/redeem-reward.ts';
import type { RefundOrderPoints } from '../../src/loyalty/commands/refund-order-points.ts';
import type { Money } from '../../src/loyalty/points.ts';
import { DEMO_PROGRAM } from '../../src/loyalty/program/templates/demo.ts';
import type { Instant } from '../../src/loyalty/time.ts';

/** Noon in Shanghai on 22 November 2026. */
export const NOON: Instant = Date.parse('2026-11-22T04:00:00.000Z');

export const DEMO = DEMO_PROGRAM.ruleBook;

export const yuan = (amount: number): Money => ({
  amount: Math.round(amount * 100),
  currency: 'CNY',
});

const head = (idempotencyKey: string) => ({
  programId: DEMO.program.programId,
  idempotencyKey,
  actor: 'service:shop',
  restrictedTo: null,
});

type DraftOf<Kind extends CommandKind> = Draft<CommandAnswers[Kind][0]>;

export const ALICE = { externalId: 'alice' } as const;

export function enroll(key: string, over: Partial<EnrollMember> = {}): Draft<EnrollMember> {
  return { ...head(key), kind: 'enrollMember', externalId: 'alice', ...over };
}

export function orderOf(orderId: string, over: Partial<EarnOrder> = {}): EarnOrder {
  const line = { lineId: '1', sku: 'tea', quantity: 1, amount: yuan(100) };
  return { orderId, occurredAt: NOON, lines: [line], ...over };
}

export function earnOrder(
  key: string,
  order: EarnOrder = orderOf(key),
  over: Partial<EarnPoints> = {},
): Draft<EarnPoints> {
  return { ...head(key), kind: 'earnPoints', member: ALICE, source: { order }, ...over };
}

export function earnReview(
  key: string,
  over: Partial<Omit<EarnActivity, 'activityId'>> = {},
): Draft<EarnPoints> {
  const activity = { activityId: key, type: 'REVIEW', occurredAt: NOON, ...over };
  return { ...head(key), kind: 'earnPoints', member: ALICE, source: { activity } };
}

export function redeem(
  key: string,
  over: { readonly points?: number; readonly orderId?: string; readonly payable?: Money } = {},
): Draft<RedeemPoints> {
  const { points = 100, orderId = key, payable = yuan(1_000) } = over;
  const order = { orderId, payable, occurredAt: NOON };
  return { ...head(key), kind: 'redeemPoints', member: ALICE, points, order };
}

/** Points are held for an order of the key's name, for a quarter of an hour. */
export function hold(
  key: string,
  points: number,
  over: { readonly orderId?: string; readonly payable?: Money; readonly seconds?: number } = {},
): DraftOf<'holdPoints'> {
  const { orderId = key, payable = yuan(1_000), seconds } = over;
  const order = { orderId, payable, occurredAt: NOON };
  const expiry = seconds === undefined ? {} : { expiresInSeconds: seconds };
  return { ...head(key), kind: 'holdPoints', member: ALICE, points, order, ...expiry };
}

export function capture(key: string, holdId: string, points?: number): DraftOf<'captureHold'> {
  return { ...head(key), kind: 'captureHold', holdId, points };
}

export function release(key: string, holdId: string): DraftOf<'releaseHold'> {
  return { ...head(key), kind: 'releaseHold', holdId };
}

export function takeReward(
  key: string,
  rewardId: string,
  over: Partial<RedeemReward> = {},
): Draft<RedeemReward> {
  return { ...head(key), kind: 'redeemReward', member: ALICE, rewardId, ...over };
}

export function cancelReward(key: string, redemptionId: string): DraftOf<'cancelRewardRedemption'> {
  return { ...head(key), kind: 'cancelRewardRedemption', redemptionId, reason: 'Out of mugs.' };
}

export function fulfilReward(key: string, redemptionId: string): DraftOf<'fulfilRewardRedemption'> {
  return { ...head(key), kind: 'fulfilRewardRedemption', redemptionId };
}

/** All that is left of an order goes back, or some of its lines. */
export function refund(
  key: string,
  orderId: string,
  over: Partial<RefundOrderPoints> = {},
): Draft<RefundOrderPoints> {
  const occurredAt = NOON;
  return { ...head(key), kind: 'refundOrderPoints', orderId, refundId: key, occurredAt, ...over };
}

export function confirm(key: string, orderId: string): DraftOf<'confirmOrder'> {
  return { ...head(key), kind: 'confirmOrder', orderId };
}

export function adjust(
  key: string,
  points: number,
  over: Partial<AdjustPoints> = {},
): Draft<AdjustPoints> {
  return {
    ...head(key),
    kind: 'adjustPoints',
    actor: 'operator:olga',
    member: ALICE,
    points,
    reason: 'A gift.',
    ...over,
  };
}
