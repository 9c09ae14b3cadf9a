import type { Entry } from '../../loyalty/ledger/entry.ts';

/** An entry `e` with its allocations, in the order in which they were made. */
export const ENTRY_COLUMNS = `
  e.entry_id as "entryId", e.account_id as "accountId", e.sequence, e.kind,
  e.change_available as "changeAvailable", e.change_pending as "changePending",
  e.change_held as "changeHeld", e.change_debt as "changeDebt",
  e.balance_available as "balanceAvailable", e.balance_pending as "balancePending",
  e.balance_held as "balanceHeld", e.balance_debt as "balanceDebt",
  e.occurred_at as "occurredAt", e.recorded_at as "recordedAt", e.reference, e.actor, e.purpose,
  e.purpose_tag as "purposeTag", e.note, e.revision, e.idempotency_key as "idempotencyKey",
  coalesce((
    select json_agg(json_build_object('lotId', t.lot_id, 'points', t.points,
      'pending', t.pending, 'held', t.held) order by t.position)
    from allocation t
    where t.program_id = $1 and t.account_id = e.account_id and t.sequence = e.sequence
  ), '[]') as allocations`;

export interface EntryRow extends Omit<Entry, 'change' | 'balance'> {
  readonly changeAvailable: number;
  readonly changePending: number;
  readonly changeHeld: number;
  readonly changeDebt: number;
  readonly balanceAvailable: number;
  readonly balancePending: number;
  readonly balanceHeld: number;
  readonly balanceDebt: number;
}

export function entryOf(row: EntryRow): Entry {
  return {
    entryId: row.entryId,
    accountId: row.accountId,
    sequence: row.sequence,
    kind: row.kind,
    change: {
      available: row.changeAvailable,
      pending: row.changePending,
      held: row.changeHeld,
      debt: row.changeDebt,
    },
    balance: {
      available: row.balanceAvailable,
      pending: row.balancePending,
      held: row.balanceHeld,
      debt: row.balanceDebt,
    },
    occurredAt: row.occurredAt,
    recordedAt: row.recordedAt,
    reference: row.reference,
    actor: row.actor,
    purpose: row.purpose,
    purposeTag: row.purposeTag,
    note: row.note,
    revision: row.revision,
    idempotencyKey: row.idempotencyKey,
    allocations: row.allocations,
  };
}
