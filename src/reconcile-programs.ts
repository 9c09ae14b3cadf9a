import { randomUUID } from 'node:crypto';
import type { Engine } from './engine/engine.ts';
import type { AccountState } from './loyalty/account/account.ts';
import type { FreezeSpending } from './loyalty/commands/freeze-spending.ts';
import type { Difference } from './loyalty/proof/account-audit.ts';
import type { Database } from './postgres/orm.ts';
import {
  type AccountToAudit,
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
  /** Accounts whose spending this run has stopped. */
  readonly frozen: readonly string[];
  /** Accounts whose spending this run has let go on. */
  readonly released: readonly string[];
  /** Accounts that were found in order and stay frozen. */
  readonly frozenInOrder: readonly string[];
}

export interface ReconcileOptions {
  readonly database: Database;
  readonly engine: Engine;
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
    released: [] as string[],
    frozenInOrder: [] as string[],
  };
  const tell = (finding: Finding) => {
    report.differences += 1;
    options.onFinding(finding);
  };
  for (const program of chosen) {
    const { programId, code } = program;
    // First what spans accounts: whose it is is frozen as the accounts are gone through.
    const drifted = new Set<string | null>();
    for (const difference of await auditProgram(options.database, programId)) {
      drifted.add(difference.accountId);
      tell({ program: code, ...difference });
    }
    for await (const audited of auditedAccounts(options.database, programId)) {
      report.accounts += 1;
      report.entries += audited.entries;
      report.unchained += audited.unchained;
      const { accountId } = audited.account;
      for (const of of audited.differences) tell({ program: code, accountId, ...of });
      const isInOrder = audited.differences.length === 0 && !drifted.has(accountId);
      await settle(options, { programId, account: audited.account, isInOrder, report });
    }
  }
  return report;
}

/** Spending stops where something differs, and may go on where nothing does any more. */
async function settle(
  options: ReconcileOptions,
  of: {
    readonly programId: string;
    readonly account: AccountState;
    readonly isInOrder: boolean;
    readonly report: Record<'frozen' | 'released' | 'frozenInOrder', string[]>;
  },
): Promise<void> {
  const { isInOrder, report } = of;
  const { accountId, spendingFrozen } = of.account;
  if (isInOrder === !spendingFrozen) return;
  if (isInOrder && !options.release) report.frozenInOrder.push(accountId);
  if (isInOrder ? !options.release : !options.freeze) return;
  await setFrozen(options, { programId: of.programId, accountId, frozen: !isInOrder });
  (isInOrder ? report.released : report.frozen).push(accountId);
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
  { engine }: ReconcileOptions,
  of: { readonly programId: string; readonly accountId: string; readonly frozen: boolean },
): Promise<void> {
  const { accountId, frozen } = of;
  const answer = await engine.submit<FreezeSpending>({
    ...of,
    kind: 'freezeSpending',
    idempotencyKey: `reconcile\u001f${accountId}\u001f${randomUUID()}`,
    actor: 'system:reconcile',
    restrictedTo: null,
    reason: frozen ? 'The ledger does not prove the balance.' : 'The ledger proves the balance.',
  });
  if (answer.type === 'FreezeSpendingSuccess') return;
  throw new Error(`spending of ${accountId} could not be ${frozen ? 'stopped' : 'let go'}`);
}
