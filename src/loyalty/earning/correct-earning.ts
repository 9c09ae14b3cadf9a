import type { AccountState } from '../account/account.ts';
import type { Fact } from '../facts.ts';
import { deriveId } from '../ids.ts';
import type { Cause } from '../ledger/cause.ts';
import { applyEntry, change, postEntry } from '../ledger/post-entry.ts';
import { clawBack } from '../lots/claw-back.ts';
import type { Lot } from '../lots/lot.ts';
import type { RuleBook } from '../program/rule-book.ts';
import type { Instant } from '../time.ts';
import { evaluateOrder } from './evaluate-earning.ts';
import type { OrderRecord } from './order-record.ts';
import { reallyPaid } from './really-paid.ts';

export interface Correction {
  readonly order: OrderRecord;
  readonly account: AccountState;
  readonly facts: readonly Fact[];
}

/**
 * The news that points paid for an order may come after the order earned. What it earned on the
 * part that points paid is then taken back, so that the order of arrival changes nothing (law 7).
 */
export function correctEarning(
  order: OrderRecord,
  from: {
    readonly account: AccountState;
    readonly lots: readonly Lot[];
    readonly cause: Cause;
    readonly ruleBookOf: (revision: number) => RuleBook;
    readonly now: Instant;
  },
): Correction {
  const { account, cause, now } = from;
  const { earning } = order;
  if (earning === null) return { order, account, facts: [] };
  // What would have been earned is a matter of the rules of that time, whatever they are now.
  const ruleBook = from.ruleBookOf(earning.revision);
  const paid = reallyPaid(earning.paid, order.redemption?.worth ?? 0);
  const { occurredAt } = earning;
  const { points, growth } = evaluateOrder(ruleBook, { paid, occurredAt });
  const excess = Math.max(0, earning.points - points);
  const growthExcess = Math.max(0, earning.growth - growth);
  const facts: Fact[] = [];
  let corrected = { ...account, growthValue: account.growthValue - growthExcess };
  let { sequences } = order;
  if (growthExcess > 0) {
    facts.push({ fact: 'GrowthChanged', accountId: account.accountId, growth: -growthExcess });
  }
  if (excess > 0) {
    const back = clawBack(account, {
      lots: from.lots,
      points: excess,
      ownSequences: order.sequences,
    });
    const entry = postEntry(corrected, {
      entryId: deriveId('ent', cause.commandId, 1),
      kind: 'CLAWBACK',
      change: change({ available: 0 - back.taken, debt: back.becameDebt }),
      occurredAt: order.redemption?.occurredAt ?? now,
      recordedAt: now,
      reference: order.orderId,
      actor: cause.actor,
      purpose: null,
      note: 'Earned on the part of the order that points paid.',
      revision: ruleBook.revision,
      idempotencyKey: cause.idempotencyKey,
      allocations: back.allocations,
    });
    facts.push({ fact: 'EntryRecorded', entry, opened: [] });
    corrected = applyEntry(corrected, entry);
    sequences = [...sequences, entry.sequence];
  }
  const kept = {
    ...earning,
    paid,
    points: earning.points - excess,
    growth: earning.growth - growthExcess,
  };
  return { order: { ...order, earning: kept, sequences }, account: corrected, facts };
}
