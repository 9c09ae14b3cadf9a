import type { Draft } from '../src/loyalty/commands/commands.ts';
import type { EarnPoints } from '../src/loyalty/commands/earn-command.ts';
import { DEMO_PROGRAM } from '../src/loyalty/program/templates/demo.ts';

export const MEMBERS = 10_000;
export const PROGRAM = DEMO_PROGRAM.ruleBook.program;

let made = 0;

/** A paid order of one line that nobody has reported before, of any of the members. */
export function nextEarn(
  externalId = `m${Math.floor(Math.random() * MEMBERS)}`,
): Draft<EarnPoints> {
  made += 1;
  const orderId = `${process.pid}-${made}`;
  const amount = { amount: 12_800, currency: PROGRAM.currency };
  return {
    kind: 'earnPoints',
    programId: PROGRAM.programId,
    idempotencyKey: orderId,
    actor: 'service:bench',
    restrictedTo: null,
    member: { externalId },
    source: {
      order: {
        orderId,
        occurredAt: Date.now(),
        lines: [{ lineId: '1', sku: 'tea', quantity: 1, amount }],
      },
    },
  };
}

/** The same over HTTP: variables of the earnPoints mutation. */
export function nextEarnVariables(): unknown {
  const { idempotencyKey, member, source } = nextEarn();
  const order = source.order;
  const occurredAt = new Date(order?.occurredAt ?? 0).toISOString();
  return { input: { idempotencyKey, member, source: { order: { ...order, occurredAt } } } };
}

/** What an order service asks back for. */
export const EARN_MUTATION = `mutation Earn($input: EarnPointsInput!) {
  earnPoints(input: $input) {
    __typename
    ... on EarnPointsSuccess {
      points
      growth
      entry { id sequence }
      account { id available pending held debt sequence }
    }
    ... on LoyaltyRejection { code message path }
  }
}`;
