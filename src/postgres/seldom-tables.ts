import type { LotRescheduled } from '../loyalty/facts.ts';
import type { Hold } from '../loyalty/holds/hold.ts';
import type { ExpiryWarning } from '../loyalty/lots/expiry-warning.ts';
import type { Refund } from '../loyalty/refunds/refund.ts';
import type { Instant } from '../loyalty/time.ts';
import type { FactOf } from './facts-of.ts';
import { MOVED_LOTS } from './ledger-tables.ts';
import { type Column, insertInto, updateOf, writeTogether } from './set-wise.ts';

/** Statements that write rows of tables which most batches leave alone, one a kind. */

const HOLD: readonly Column<Hold>[] = [
  { name: 'hold_id', type: 'text', of: (row) => row.holdId },
  { name: 'account_id', type: 'text', of: (row) => row.accountId },
  { name: 'order_id', type: 'text', of: (row) => row.orderId },
  { name: 'status', type: 'text', of: (row) => row.status },
  { name: 'points', type: 'bigint', of: (row) => row.points },
  { name: 'captured', type: 'bigint', of: (row) => row.captured },
  { name: 'released', type: 'bigint', of: (row) => row.released },
  { name: 'expires_at', type: 'timestamptz', of: (row) => row.expiresAt },
  { name: 'created_at', type: 'timestamptz', of: (row) => row.createdAt },
  { name: 'payable', type: 'bigint', of: (row) => row.payable },
  { name: 'purpose', type: 'text', of: (row) => row.purpose },
  { name: 'purpose_tag', type: 'text', of: (row) => row.purposeTag },
  { name: 'counted_on', type: 'date', of: (row) => row.countedOn },
  { name: 'rate', type: 'json', of: (row) => row.rate },
  { name: 'store_id', type: 'text', of: (row) => row.storeId },
  { name: 'lots', type: 'json', of: (row) => row.lots },
];

export const writeHolds = writeTogether<[Hold, Hold]>('save-holds', [
  insertInto('hold', HOLD),
  updateOf('hold', ['hold_id'], HOLD),
]);

const REFUND: readonly Column<Refund>[] = [
  { name: 'refund_id', type: 'text', of: (row) => row.refundId },
  { name: 'order_id', type: 'text', of: (row) => row.orderId },
  { name: 'occurred_at', type: 'timestamptz', of: (row) => row.occurredAt },
  { name: 'recorded_at', type: 'timestamptz', of: (row) => row.recordedAt },
  { name: 'reason', type: 'text', of: (row) => row.reason },
  { name: 'lines', type: 'json', of: (row) => row.lines },
  { name: 'actor', type: 'text', of: (row) => row.actor },
  { name: 'clawed_back', type: 'bigint', of: (row) => row.clawedBack },
  { name: 'became_debt', type: 'bigint', of: (row) => row.becameDebt },
  { name: 'returned', type: 'bigint', of: (row) => row.returned },
  { name: 'applied_at', type: 'timestamptz', of: (row) => row.appliedAt },
];

export const writeRefunds = writeTogether<[Refund, Refund]>('save-refunds', [
  insertInto('order_refund', REFUND),
  updateOf('order_refund', ['refund_id'], REFUND),
]);

/** A lot's times before and after. */
export interface Reschedule extends LotRescheduled {
  /** Of those of one batch. */
  readonly position: number;
  readonly availableFrom: Instant;
  readonly expiresFrom: Instant | null;
}

const RESCHEDULE: readonly Column<Reschedule>[] = [
  { name: 'account_id', type: 'text', of: (row) => row.accountId },
  { name: 'lot_id', type: 'text', of: (row) => row.lotId },
  { name: 'idempotency_key', type: 'text', of: (row) => row.idempotencyKey },
  { name: 'position', type: 'int', of: (row) => row.position },
  { name: 'available_from', type: 'timestamptz', of: (row) => row.availableFrom },
  { name: 'available_to', type: 'timestamptz', of: (row) => row.availableAt },
  { name: 'expires_from', type: 'timestamptz', of: (row) => row.expiresFrom },
  { name: 'expires_to', type: 'timestamptz', of: (row) => row.expiresAt },
  { name: 'reason', type: 'text', of: (row) => row.reason },
  { name: 'actor', type: 'text', of: (row) => row.actor },
  { name: 'recorded_at', type: 'timestamptz', of: (row) => row.recordedAt },
];

export const writeMovedLots = writeTogether('save-moved-lots', [
  MOVED_LOTS,
  insertInto('lot_reschedule', RESCHEDULE),
]);

const WARNING: readonly Column<ExpiryWarning>[] = [
  { name: 'account_id', type: 'text', of: (row) => row.accountId },
  { name: 'number', type: 'int', of: (row) => row.number },
  { name: 'warning_id', type: 'text', of: (row) => row.warningId },
  { name: 'last_day', type: 'date', of: (row) => row.lastDay },
  { name: 'expires_at', type: 'timestamptz', of: (row) => row.expiresAt },
  { name: 'points', type: 'bigint', of: (row) => row.points },
  { name: 'threshold_days', type: 'int', of: (row) => row.thresholdDays },
  { name: 'days_left', type: 'int', of: (row) => row.daysLeft },
  { name: 'recorded_at', type: 'timestamptz', of: (row) => row.recordedAt },
];

export const writeWarnings = writeTogether<[ExpiryWarning]>('save-warnings', [
  insertInto('expiry_warning', WARNING),
]);

const REINSTATEMENT: readonly Column<FactOf<'ExpiryReinstated'>>[] = [
  { name: 'account_id', type: 'text', of: (row) => row.accountId },
  { name: 'sequence', type: 'int', of: (row) => row.sequence },
  { name: 'points', type: 'bigint', of: (row) => row.points },
  { name: 'recorded_at', type: 'timestamptz', of: (row) => row.recordedAt },
];

export const writeReinstatements = writeTogether<[FactOf<'ExpiryReinstated'>]>(
  'save-reinstatements',
  [insertInto('reinstatement', REINSTATEMENT)],
);
