import type { Balance } from '../../loyalty/account/account.ts';
import type { Entry, EntryKind, Purpose } from '../../loyalty/ledger/entry.ts';
import type { Allocation, Lot } from '../../loyalty/lots/lot.ts';
import type { Instant } from '../../loyalty/time.ts';

export interface BalanceParent extends Balance {
  readonly sequence: number;
}

/** What the fields of `PointsLedgerEntry` are resolved from. */
export interface EntryParent {
  readonly id: string;
  readonly accountId: string;
  readonly sequence: number;
  readonly kind: EntryKind;
  readonly change: Balance;
  readonly balance: BalanceParent;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly reference: string;
  readonly actor: string;
  readonly purpose: Purpose | null;
  readonly note: string | null;
  readonly lotChanges: readonly Allocation[];
}

/** What the fields of `PointsLot` are resolved from. */
export interface LotParent extends Lot {
  readonly id: string;
}

export function entryParent(entry: Entry): EntryParent {
  const { entryId, balance, sequence, allocations, ...rest } = entry;
  return {
    ...rest,
    id: entryId,
    sequence,
    balance: { ...balance, sequence },
    lotChanges: allocations,
  };
}

export function lotParent(lot: Lot): LotParent {
  return { ...lot, id: lot.lotId };
}
