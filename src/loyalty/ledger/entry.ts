import type { Balance } from '../account/account.ts';
import type { Allocation } from '../lots/lot.ts';
import type { Instant } from '../time.ts';

export type EntryKind =
  | 'EARN'
  | 'ACTIVATE'
  | 'REDEEM'
  | 'HOLD'
  | 'CAPTURE'
  | 'RELEASE'
  | 'RETURN'
  | 'CLAWBACK'
  | 'EXPIRE'
  | 'ADJUST'
  | 'IMPORT';

export type Purpose = 'ORDER_PAYMENT' | 'REWARD' | 'DRAW' | 'TRANSFER' | 'OTHER';

/** One immutable line of an account's history: the change, and the balance right after it. */
export interface Entry {
  readonly entryId: string;
  readonly accountId: string;
  readonly sequence: number;
  readonly kind: EntryKind;
  readonly change: Balance;
  readonly balance: Balance;
  /** When it happened in the shop. */
  readonly occurredAt: Instant;
  /** When it was written here. */
  readonly recordedAt: Instant;
  /** Order, refund, activity, reward or hold that caused it. */
  readonly reference: string;
  /** Who asked, e.g. `service:pos`. */
  readonly actor: string;
  readonly purpose: Purpose | null;
  /** The caller's own word for the use, to count by; null when none was given. */
  readonly purposeTag: string | null;
  readonly note: string | null;
  /** Revision of the rule book that decided it. */
  readonly revision: number;
  /** Idempotency key of the command that caused it. */
  readonly idempotencyKey: string;
  readonly allocations: readonly Allocation[];
}
