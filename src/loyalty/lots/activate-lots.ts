import type { Journal } from '../ledger/journal.ts';
import type { Lot } from './lot.ts';
import { lessSettled, settleDebt } from './settle-debt.ts';

/** Makes spendable what has become active by now: one entry a lot, dated when it became so. */
export function activateLots(journal: Journal, accountId: string): void {
  const due = journal.state
    .lots(accountId)
    .filter((lot) => lot.pending > 0 && lot.availableAt <= journal.now)
    .sort((a, b) => a.availableAt - b.availableAt || (a.lotId < b.lotId ? -1 : 1));
  for (const lot of due) activateLot(journal, lot);
}

function activateLot(journal: Journal, lot: Lot): void {
  const { accountId, lotId, pending } = lot;
  const settlement = settleDebt(journal.account(accountId).debt, [{ lot, points: pending }]);
  journal.post(accountId, {
    kind: 'ACTIVATE',
    allocations: lessSettled([{ lotId, points: pending, pending: -pending, held: 0 }], settlement),
    debt: 0 - settlement.settled,
    occurredAt: lot.availableAt,
    reference: lot.orderId ?? lotId,
  });
}
