import type { Command, Draft } from '../../commands/commands.ts';
import { DAY, type Instant } from '../../time.ts';
import { DEMO_PROGRAM } from './demo.ts';

const { programId, currency } = DEMO_PROGRAM.ruleBook.program;

/**
 * A little history for the demo members, as commands like any other: alice is Silver and has spent
 * points, bob has just begun, carol is Gold. The keys are fixed, so that it happens once.
 */
export function demoHistory(now: Instant): readonly Draft<Command>[] {
  return [
    enroll('alice', '13800000001', now - 200 * DAY),
    enroll('bob', '13800000002', now - 40 * DAY),
    enroll('carol', '13800000003', now - 390 * DAY),
    order('alice', { orderId: 'demo-1001', amount: 128_000, occurredAt: now - 180 * DAY }),
    order('carol', { orderId: 'demo-1002', amount: 560_000, occurredAt: now - 150 * DAY }),
    order('bob', { orderId: 'demo-1003', amount: 35_650, occurredAt: now - 30 * DAY }),
    review('alice', now - 20 * DAY),
    payment('alice', { orderId: 'demo-1004', payable: 2_500, points: 500 }, now - 10 * DAY),
    order('alice', { orderId: 'demo-1004', amount: 2_500, occurredAt: now - 10 * DAY }),
    payment('carol', { orderId: 'demo-1005', payable: 9_900, points: 1_900 }, now - 5 * DAY),
  ];
}

function head(what: string, who: string) {
  const idempotencyKey = `demo-history-${what}-${who}`;
  return { programId, idempotencyKey, actor: 'service:demo-history', restrictedTo: null };
}

function enroll(externalId: string, phone: string, occurredAt: Instant): Draft<Command> {
  return { ...head('enroll', externalId), kind: 'enrollMember', externalId, phone, occurredAt };
}

function order(
  externalId: string,
  of: { readonly orderId: string; readonly amount: number; readonly occurredAt: Instant },
): Draft<Command> {
  const { orderId, occurredAt } = of;
  const amount = { amount: of.amount, currency };
  const lines = [{ lineId: '1', sku: 'demo', quantity: 1, amount }];
  return {
    ...head(`order-${orderId}`, externalId),
    kind: 'earnPoints',
    member: { externalId },
    source: { order: { orderId, occurredAt, lines } },
  };
}

function review(externalId: string, occurredAt: Instant): Draft<Command> {
  const activity = { activityId: `demo-review-${externalId}`, type: 'REVIEW', occurredAt };
  return {
    ...head('review', externalId),
    kind: 'earnPoints',
    member: { externalId },
    source: { activity },
  };
}

function payment(
  externalId: string,
  of: { readonly orderId: string; readonly payable: number; readonly points: number },
  occurredAt: Instant,
): Draft<Command> {
  const { orderId, points } = of;
  return {
    ...head(`payment-${orderId}`, externalId),
    kind: 'redeemPoints',
    member: { externalId },
    points,
    order: { orderId, payable: { amount: of.payable, currency }, occurredAt },
  };
}
