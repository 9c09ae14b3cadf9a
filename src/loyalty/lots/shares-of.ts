import type { Journal } from '../ledger/journal.ts';
import type { Allocation } from './lot.ts';
import type { LotShare } from './lot-share.ts';

/** What `allocations` took, lot by lot, as it can be given back. */
export function sharesOf(
  journal: Journal,
  accountId: string,
  allocations: readonly Allocation[],
): readonly LotShare[] {
  return allocations.flatMap(({ lotId, points }) => {
    const lot = journal.state.lot(accountId, lotId);
    if (lot === null || points >= 0) return [];
    const { expiresAt, availableAt } = lot;
    return [{ lotId, points: -points, expiresAt, availableAt }];
  });
}
