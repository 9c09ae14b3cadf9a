import type { MemberView } from '../../loyalty/account/member.ts';
import type { Difference } from '../../loyalty/proof/account-audit.ts';
import type { AuditedAccount } from '../../postgres/read/audit-accounts.ts';
import { type AccountParent, accountParent } from './member-view.ts';

/** Of a ledger in which nothing fits, so many are enough to see it. */
export const DIFFERENCES_MAX = 100;

/** What the fields of `PointsReconciliation` are resolved from. */
export interface ReconciliationParent {
  readonly account: AccountParent;
  readonly entries: number;
  readonly unchained: number;
  readonly chainHead: string | null;
  readonly isClean: boolean;
  readonly differences: readonly Difference[];
}

export function reconciliationParent(
  { account, entries, unchained, headHash, differences }: AuditedAccount,
  view: MemberView,
): ReconciliationParent {
  return {
    account: accountParent(account, view),
    ...{ entries, unchained, chainHead: headHash },
    isClean: differences.length === 0,
    differences: differences.slice(0, DIFFERENCES_MAX),
  };
}
