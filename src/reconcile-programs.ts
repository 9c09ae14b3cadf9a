import type { Engine } from './engine/engine.ts';
import type { Clock } from './engine/ports.ts';
import type { Difference } from './loyalty/proof/account-audit.ts';
import type { Database } from './postgres/orm.ts';
import {
  type AccountToAudit,
  type ProgramToAudit,
  readAccountsToAudit,
  readProgramsToAudit,
} from './postgres/read/accounts-to-audit.ts';
import { type AuditedAccount, auditAccounts } from './postgres/read/audit-accounts.ts';
import { auditProgram } from './postgres/read/audit-program.ts';

/** What does not agree, and where. */
export interface Finding extends Difference {
  readonly program: string;
  /** Null where the law is the whole program's. */
  readonly accountId: string | null;
}

export interface ReconcileReport {
  readonly programs: number;
  readonly accounts: number;
  readonly entries: number;
  /** Entries from before there was a chain of hashes. */
  readonly unchained: number;
  readonly differences: number;
  /** Accounts that spending was stopped from, by this run. */
  readonly frozen: readonly string[];
  /** Accounts that are frozen and were found in order. */
  readonly frozenInOrder: readonly string[];
}

export interface ReconcileOptions {
  readonly database: Database;
  readonly engine: Engine;
  readonly clock: Clock;
  /** Code of the only program to look at; null is all. */
  readonly program: string | null;
  /** Whether spending is stopped from an account whose ledger does not prove its balance. */
  readonly freeze: boolean;
  /** Whether spending goes on from accounts that were frozen and are in order again. */
  readonly release: boolean;
  readonly onFinding: (finding: Finding) => void;
}

/** Accounts looked at together: as many as have so many entries. */
const ENTRIES_AT_ONCE = 20_000;
const ACCOUNTS_AT_ONCE = 500;

/**
 * Holds the ledger against itself: every entry of every account is replayed. It mends nothing: it
 * tells each difference and stops spending from accounts that have one.
 */
export async function reconcilePrograms(options: ReconcileOptions): Promise<ReconcileReport> {
  const programs = await readProgramsToAudit(options.database);
  const chosen = programs.filter(({ code }) => (options.program ?? code) === code);
  const report = {
    ...{ programs: chosen.length, accounts: 0, entries: 0, unchained: 0, differences: 0 },
    frozen: [] as string[],
    frozenInOrder: [] as string[],
  };
  const tell = (finding: Finding) => {
    report.differences += 1;
    options.onFinding(finding);
  };
  for (const program of chosen) {
    const { programId, code } = program;
    for await (const audited of auditedAccounts(options.database, programId)) {
      report.accounts += 1;
      report.entries += audited.entries;
      report.unchained += audited.unchained;
      const { accountId, spendingFrozen } = audited.account;
      for (const of of audited.differences) tell({ program: code, accountId, ...of });
      const isInOrder = audited.differences.length === 0;
      if (isInOrder && spendingFrozen) report.frozenInOrder.push(accountId);
      if (isInOrder ? spendingFrozen && options.release : !spendingFrozen && options.freeze) {
        await setFrozen(options, program, audited);
        if (!isInOrder) report.frozen.push(accountId);
      }
    }
    for (const of of await auditProgram(options.database, programId)) {
      tell({ program: code, accountId: null, ...of });
    }
  }
  return report;
}

async function* auditedAccounts(
  database: Database,
  programId: string,
): AsyncGenerator<AuditedAccount> {
  let after = '';
  for (;;) {
    const page = await readAccountsToAudit(database, programId, { after, limit: ACCOUNTS_AT_ONCE });
    for (const chunk of chunksOf(page)) yield* await auditAccounts(database, programId, chunk);
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.accountId;
  }
}

/** Ids of accounts that have about as many entries together as are looked at at once. */
function chunksOf(accounts: readonly AccountToAudit[]): readonly (readonly string[])[] {
  const chunks: string[][] = [];
  let room = 0;
  for (const { accountId, sequence } of accounts) {
    if (room < sequence || chunks.length === 0) {
      chunks.push([]);
      room = ENTRIES_AT_ONCE;
    }
    chunks.at(-1)?.push(accountId);
    room -= sequence;
  }
  return chunks;
}

async function setFrozen(
  { engine, clock }: ReconcileOptions,
  { programId }: ProgramToAudit,
  { account, differences }: AuditedAccount,
): Promise<void> {
  const frozen = differences.length > 0;
  const { accountId } = account;
  await engine.submit({
    kind: 'freezeSpending',
    programId,
    idempotencyKey: `reconcile\u001f${accountId}\u001f${clock.now()}`,
    actor: 'system:reconcile',
    restrictedTo: null,
    accountId,
    frozen,
    reason: frozen ? 'The ledger does not prove the balance.' : 'The ledger proves the balance.',
  });
}
