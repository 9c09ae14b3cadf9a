import { IsolationLevel, type SqlEntityManager } from '@mikro-orm/postgresql';
import type { AccountState } from '../../loyalty/account/account.ts';
import type { Hold } from '../../loyalty/holds/hold.ts';
import type { Lot } from '../../loyalty/lots/lot.ts';
import { AccountAudit, type Difference } from '../../loyalty/proof/account-audit.ts';
import { numberArray, textArray } from '../array-literal.ts';
import { ACCOUNT_COLUMNS, HOLD_COLUMNS, LOT_COLUMNS } from '../columns.ts';
import { hashOf, NO_HASH } from '../entry-hash.ts';
import { withFaults } from '../faults.ts';
import type { Database } from '../orm.ts';
import { run, statement } from '../statement.ts';
import { ENTRY_COLUMNS, type EntryRow, entryOf } from './entry-columns.ts';

/** What the ledger of one account proves, or does not. */
export interface AuditedAccount {
  readonly account: AccountState;
  readonly entries: number;
  /** Of the entries: those from before there was a chain. */
  readonly unchained: number;
  readonly headHash: string | null;
  readonly differences: readonly Difference[];
}

/** Entries of one account that are read at once. */
const PAGE = 500;

const ACCOUNTS = statement(
  'replay-accounts',
  `select ${ACCOUNT_COLUMNS}, encode(a.head_hash, 'hex') as "headHash",
    array(select e.sequence from entry e
      where e.program_id = $1 and e.account_id = a.account_id and not exists (
        select from command_record c
        where c.program_id = $1 and c.idempotency_key = e.idempotency_key)
      order by e.sequence) as "withoutCommand"
   from account a where a.program_id = $1 and a.account_id = any($2) order by a.account_id`,
);

const LOTS = statement(
  'replay-lots',
  `select ${LOT_COLUMNS} from lot l where l.program_id = $1 and l.account_id = any($2)`,
);

const HOLDS = statement(
  'replay-holds',
  `select ${HOLD_COLUMNS} from hold h
   where h.program_id = $1 and h.account_id = any($2) and h.status = 'OPEN'`,
);

const ENTRIES = statement(
  'replay-entries',
  `select r.* from unnest($2::text[], $3::int[]) as k (account_id, after)
   cross join lateral (
     select ${ENTRY_COLUMNS}, encode(e.previous_hash, 'hex') as "previousHash" from entry e
     where e.program_id = $1 and e.account_id = k.account_id and e.sequence > k.after
     order by e.sequence limit ${PAGE} offset 0
   ) r order by r."accountId", r.sequence`,
);

type AccountRow = AccountState & {
  readonly headHash: string | null;
  readonly withoutCommand: readonly number[];
};
type ChainedRow = EntryRow & { readonly previousHash: string | null };

/**
 * Replays the ledgers of some accounts as they stood at one moment. Reads only, and holds one page
 * of entries an account at a time.
 */
export function auditAccounts(
  database: Database,
  programId: string,
  accountIds: readonly string[],
): Promise<readonly AuditedAccount[]> {
  return withFaults(() =>
    database.orm.em.fork().transactional((em) => audit(em, programId, accountIds), {
      isolationLevel: IsolationLevel.REPEATABLE_READ,
    }),
  );
}

async function audit(
  em: SqlEntityManager,
  programId: string,
  accountIds: readonly string[],
): Promise<readonly AuditedAccount[]> {
  const keys = [programId, textArray(accountIds)];
  const accounts = await run<AccountRow>(em, ACCOUNTS, keys);
  const lots = groupedBy(await run<Lot>(em, LOTS, keys));
  const holds = groupedBy(await run<Hold>(em, HOLDS, keys));
  const replays = accounts.map((row) => new Replay(row, { lots, holds }));
  for (;;) {
    const unread = replays.filter(({ isRead }) => !isRead);
    if (unread.length === 0) break;
    const rows = await run<ChainedRow>(em, ENTRIES, [
      programId,
      textArray(unread.map(({ account }) => account.accountId)),
      numberArray(unread.map(({ after }) => after)),
    ]);
    const pages = groupedBy(rows);
    for (const replay of unread) replay.add(pages.get(replay.account.accountId) ?? []);
  }
  return replays.map((replay) => replay.finish());
}

/** One account on its way through its entries. */
class Replay {
  readonly account: AccountState;
  /** Sequence of the entry read last. */
  after = 0;
  /** Whether there is no entry left. */
  isRead = false;
  readonly #audit: AccountAudit;
  readonly #headHash: string | null;
  #entries = 0;
  #unchained = 0;

  constructor(
    { headHash, withoutCommand, ...account }: AccountRow,
    from: {
      readonly lots: ReadonlyMap<string, readonly Lot[]>;
      readonly holds: ReadonlyMap<string, readonly Hold[]>;
    },
  ) {
    const { accountId } = account;
    this.account = account;
    this.#headHash = headHash;
    this.#audit = new AccountAudit({
      account,
      headHash,
      lots: from.lots.get(accountId) ?? [],
      openHolds: from.holds.get(accountId) ?? [],
      withoutCommand,
    });
  }

  add(rows: readonly ChainedRow[]): void {
    for (const row of rows) {
      const { previousHash } = row;
      const entry = entryOf(row);
      const before = previousHash === null ? NO_HASH : Buffer.from(previousHash, 'hex');
      const hash = hashOf(entry, before).toString('hex');
      this.#audit.add(entry, { previousHash, hash });
      this.#entries += 1;
      if (previousHash === null) this.#unchained += 1;
      this.after = entry.sequence;
    }
    // Not by what the account says: it may have forgotten entries, or some of them may be gone.
    this.isRead = rows.length < PAGE;
  }

  finish(): AuditedAccount {
    return {
      account: this.account,
      entries: this.#entries,
      unchained: this.#unchained,
      headHash: this.#headHash,
      differences: this.#audit.finish(),
    };
  }
}

function groupedBy<Row extends { readonly accountId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, ({ accountId }) => accountId);
}
