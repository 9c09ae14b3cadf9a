import type { Entry } from '../ledger/entry.ts';
import type { Journal } from '../ledger/journal.ts';
import type { Points } from '../points.ts';
import type { Instant } from '../time.ts';
import { expiryOf } from './expiry.ts';
import type { Lot } from './lot.ts';
import { lessSettled, settleDebt } from './settle-debt.ts';

/** Makes spendable what has become active until then: one entry a lot, dated when it became so. */
export function activateLots(journal: Journal, accountId: string, until: Instant): void {
  const due = pendingLots(journal, accountId).filter((lot) => lot.availableAt <= until);
  for (const lot of due) activateLot(journal, lot);
}

/** Makes spendable now what an order earned, and counts its expiry from now. */
export function activateOrder(
  journal: Journal,
  accountId: string,
  orderId: string,
): { readonly activated: Points; readonly entries: readonly Entry[] } {
  const lots = pendingLots(journal, accountId).filter((lot) => lot.orderId === orderId);
  const entries = lots.map((lot) => activateLot(journal, activeFromNow(journal, lot)));
  return { activated: lots.reduce((sum, { pending }) => sum + pending, 0), entries };
}

function pendingLots(journal: Journal, accountId: string): readonly Lot[] {
  return journal.state
    .lots(accountId)
    .filter((lot) => lot.pending > 0)
    .sort((a, b) => a.availableAt - b.availableAt || (a.lotId < b.lotId ? -1 : 1));
}

function activeFromNow(journal: Journal, lot: Lot): Lot {
  const { accountId, lotId, validity } = lot;
  const { now: availableAt, cause } = journal;
  const { timeZone } = journal.state.ruleBook.program;
  const reckoned = (from: Instant) =>
    validity === null ? lot.expiresAt : expiryOf(validity, { availableAt: from, timeZone });
  // What an operator has put off meanwhile stays put off.
  const isPutOff = (lot.expiresAt ?? Infinity) > (reckoned(lot.availableAt) ?? Infinity);
  const expiresAt = isPutOff ? lot.expiresAt : reckoned(availableAt);
  journal.record({
    fact: 'LotRescheduled',
    accountId,
    lotId,
    availableAt,
    expiresAt,
    reason: null,
    actor: cause.actor,
    recordedAt: availableAt,
    idempotencyKey: cause.idempotencyKey,
  });
  return { ...lot, availableAt, expiresAt };
}

function activateLot(journal: Journal, lot: Lot): Entry {
  const { accountId, lotId, pending } = lot;
  const settlement = settleDebt(journal.account(accountId).debt, [{ lot, points: pending }]);
  return journal.post(accountId, {
    kind: 'ACTIVATE',
    allocations: lessSettled([{ lotId, points: pending, pending: -pending, held: 0 }], settlement),
    debt: 0 - settlement.settled,
    occurredAt: lot.availableAt,
    reference: lot.orderId ?? lotId,
  });
}
