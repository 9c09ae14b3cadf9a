import type { AccountState, Balance } from '../account/account.ts';
import { invariant } from '../invariant.ts';
import type { Points } from '../points.ts';
import type { Entry } from './entry.ts';

export type EntryDraft = Omit<Entry, 'accountId' | 'sequence' | 'balance'>;

/** The next line of the account's history: the change, and the balance right after it. */
export function postEntry(account: AccountState, draft: EntryDraft): Entry {
  const balance = addBalance(account, draft.change);
  const { available, pending, held, debt } = balance;
  invariant(
    available >= 0 && pending >= 0 && held >= 0 && debt >= 0,
    `entry ${draft.entryId} would leave a negative balance`,
  );
  invariant(
    [available, pending, held, debt].every(Number.isSafeInteger),
    `entry ${draft.entryId} would leave a balance beyond counting`,
  );
  invariant(available === 0 || debt === 0, `entry ${draft.entryId} would leave debt unsettled`);
  return {
    ...draft,
    accountId: account.accountId,
    sequence: account.sequence + 1,
    balance,
  };
}

/** The account as it stands after `entry`. */
export function applyEntry(account: AccountState, entry: Entry): AccountState {
  invariant(
    entry.sequence === account.sequence + 1,
    `entry ${entry.entryId} does not follow entry ${account.sequence}`,
  );
  const { lifetimeEarned: earned, lifetimeRedeemed: redeemed, lifetimeExpired: expired } = account;
  const lifetime = lifetimeOf({ earned, redeemed, expired }, entry);
  return {
    ...account,
    ...entry.balance,
    sequence: entry.sequence,
    lifetimeEarned: lifetime.earned,
    lifetimeRedeemed: lifetime.redeemed,
    lifetimeExpired: lifetime.expired,
  };
}

/** All that an account ever earned, redeemed and lost to expiry; never less than before. */
export interface Lifetime {
  readonly earned: Points;
  readonly redeemed: Points;
  readonly expired: Points;
}

export const NO_LIFETIME: Lifetime = { earned: 0, redeemed: 0, expired: 0 };

export function lifetimeOf(before: Lifetime, entry: Entry): Lifetime {
  const { kind, change } = entry;
  const spent = 0 - (change.available + change.pending + change.held);
  const gained = change.available + change.pending - change.debt;
  return {
    earned: before.earned + (kind === 'EARN' ? gained : 0),
    redeemed: before.redeemed + (isSpending(entry) ? spent : 0),
    expired: before.expired + (kind === 'EXPIRE' ? spent : 0),
  };
}

/** Points that left for good, and what for: gifts to other members are no redemption. */
function isSpending({ kind }: Entry): boolean {
  return kind === 'REDEEM' || kind === 'CAPTURE';
}

/** A change of nothing but what is named. */
export function change(parts: Partial<Balance>): Balance {
  return { available: 0, pending: 0, held: 0, debt: 0, ...parts };
}

function addBalance(before: Balance, by: Balance): Balance {
  return {
    available: before.available + by.available,
    pending: before.pending + by.pending,
    held: before.held + by.held,
    debt: before.debt + by.debt,
  };
}
