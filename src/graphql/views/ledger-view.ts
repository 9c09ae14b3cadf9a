import type { Balance } from '../../loyalty/account/account.ts';
import type { Entry, EntryKind, Purpose } from '../../loyalty/ledger/entry.ts';
import type { Allocation, Lot } from '../../loyalty/lots/lot.ts';
import type { Points } from '../../loyalty/points.ts';
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
  readonly purposeTag: string | null;
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

/** Whether what is left of a lot is active yet is said by its dates, not by two numbers. */
export function lotParent(lot: Lot): LotParent {
  return { ...lot, id: lot.lotId, remaining: lot.remaining + lot.pending };
}

/** How many points an entry moved in one lot, whichever way; answers of old say it in one part. */
export function movedIn({ points, pending = 0, held = 0 }: MovedLot): Points {
  return Math.max(Math.abs(points), Math.abs(pending), Math.abs(held));
}

type MovedLot = Pick<Allocation, 'points'> & Partial<Allocation>;
