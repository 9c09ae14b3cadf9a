import { formatInstant } from '../instant.ts';
import type { Database } from '../orm.ts';
import { run, type Statement, statement } from '../statement.ts';
import type { DueAccounts, DueAccountsKey, DueCursor, DueWork } from './time-reads.ts';

// The rows in the order of their index from the cursor on: a page costs what it holds, however
// much is due behind it, and what failed before the cursor is not met again.
function dueIn(
  name: string,
  from: { readonly table: string; readonly at: string; readonly where: string },
): Statement {
  return statement(
    name,
    `select d.${from.at} as at, d.account_id as "accountId" from ${from.table} d
     where d.program_id = $1 and ${from.where} and d.${from.at} <= $2
     and (d.${from.at}, d.account_id) > ($3, $4)
     order by d.${from.at}, d.account_id limit $5`,
  );
}

const DUE: Readonly<Record<DueWork, Statement>> = {
  LAPSES: dueIn('due-lapses', { table: 'hold', at: 'expires_at', where: "d.status = 'OPEN'" }),
  ACTIVATIONS: dueIn('due-activations', {
    table: 'lot',
    at: 'available_at',
    where: 'd.pending > 0',
  }),
  EXPIRIES: dueIn('due-expiries', { table: 'lot', at: 'expires_at', where: 'd.remaining > 0' }),
};

/** Accounts with something of the kind that was due by `now`, and where to go on. */
export async function readDueAccounts(
  database: Database,
  programId: string,
  { work, now, after, limit }: DueAccountsKey,
): Promise<DueAccounts> {
  const rows = await run<DueCursor>(database.orm.em.fork(), DUE[work], [
    programId,
    formatInstant(now),
    after === null ? '-infinity' : formatInstant(after.at),
    after?.accountId ?? '',
    limit,
  ]);
  const accountIds = [...new Set(rows.map((row) => row.accountId))];
  return { accountIds, next: rows.length < limit ? null : (rows.at(-1) ?? null) };
}
