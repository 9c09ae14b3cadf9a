import { defineEntity, p } from '@mikro-orm/postgresql';
import { instant, json } from './columns.ts';

/** One line of the ledger; never deleted, nor changed but for the erasure of a person. */
export const entryRow = defineEntity({
  name: 'EntryRow',
  tableName: 'entry',
  properties: {
    programId: p.text().primary(),
    accountId: p.text().primary(),
    sequence: p.integer().primary(),
    entryId: p.text(),
    kind: p.text(),
    changeAvailable: p.bigint('number'),
    changePending: p.bigint('number'),
    changeHeld: p.bigint('number'),
    changeDebt: p.bigint('number'),
    balanceAvailable: p.bigint('number'),
    balancePending: p.bigint('number'),
    balanceHeld: p.bigint('number'),
    balanceDebt: p.bigint('number'),
    occurredAt: instant(),
    recordedAt: instant(),
    reference: p.text(),
    actor: p.text(),
    purpose: p.text().nullable(),
    purposeTag: p.text().nullable(),
    note: p.text().nullable(),
    revision: p.integer(),
    idempotencyKey: p.text(),
    previousHash: p.blob().nullable(),
    storeId: p.text().nullable(),
    levelId: p.text().nullable(),
    byRule: json().nullable().default(null),
    isCounted: p.boolean().default(false),
  },
});
