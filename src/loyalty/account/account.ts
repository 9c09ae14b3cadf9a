import type { Points } from '../points.ts';

/** Stands with the account, because it is read and changed under the account's lock. */
export type MemberStatus = 'ACTIVE' | 'FROZEN' | 'CLOSED';

/** The four parts of a balance. None is negative; debt and available are not both positive. */
export interface Balance {
  readonly available: Points;
  readonly pending: Points;
  readonly held: Points;
  readonly debt: Points;
}

/**
 * One member's account. The row caches what entries and lots prove; whoever changes it holds its
 * row lock. Status and growth value stand here, because they change and are read under that lock.
 */
export interface AccountState extends Balance {
  readonly accountId: string;
  readonly memberId: string;
  readonly status: MemberStatus;
  readonly growthValue: Points;
  readonly lifetimeEarned: Points;
  readonly lifetimeRedeemed: Points;
  readonly lifetimeExpired: Points;
  /** Number of the latest ledger entry; grows by exactly one an entry. */
  readonly sequence: number;
  /** Number of the latest expiry warning; grows by exactly one a warning. */
  readonly warnings: number;
  /** The ledger was found not to prove this balance: nothing may be spent until it is cleared. */
  readonly spendingFrozen: boolean;
}

export function openAccount(ids: {
  readonly accountId: string;
  readonly memberId: string;
}): AccountState {
  return {
    ...ids,
    status: 'ACTIVE',
    growthValue: 0,
    available: 0,
    pending: 0,
    held: 0,
    debt: 0,
    lifetimeEarned: 0,
    lifetimeRedeemed: 0,
    lifetimeExpired: 0,
    sequence: 0,
    warnings: 0,
    spendingFrozen: false,
  };
}
