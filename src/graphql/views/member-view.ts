import type { AccountState, MemberStatus } from '../../loyalty/account/account.ts';
import type { MemberView } from '../../loyalty/account/member.ts';
import type { Instant } from '../../loyalty/time.ts';

/** What the fields of `Member` are resolved from. */
export interface MemberParent {
  readonly id: string;
  readonly externalId: string;
  readonly memberCode: string;
  readonly status: MemberStatus;
  readonly enrolledAt: Instant;
  readonly growthValue: number;
  readonly view: MemberView;
}

/** What the fields of `PointsAccount` are resolved from. */
export interface AccountParent extends AccountState {
  readonly id: string;
  /** The member, where it was read together with the account. */
  readonly view: MemberView | null;
}

export function memberParent(view: MemberView): MemberParent {
  const { member, account } = view;
  return {
    id: member.memberId,
    externalId: member.externalId,
    memberCode: member.memberCode,
    status: statusOf(account),
    enrolledAt: member.enrolledAt,
    growthValue: account.growthValue,
    view,
  };
}

/** Whoever may not spend is frozen to the eye, also while only the ledger is looked into. */
export function statusOf({ status, spendingFrozen }: AccountState): MemberStatus {
  return status === 'ACTIVE' && spendingFrozen ? 'FROZEN' : status;
}

export function accountParent(
  account: AccountState,
  view: MemberView | null = null,
): AccountParent {
  return { ...account, id: account.accountId, view };
}
