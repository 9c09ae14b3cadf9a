import { withFaults } from '../faults.ts';
import type { Database } from '../orm.ts';
import { run, statement } from '../statement.ts';

/** An account to be audited, and how long its ledger is. */
export interface AccountToAudit {
  readonly accountId: string;
  readonly sequence: number;
}

const ACCOUNT_PAGE = statement(
  'accounts-to-audit',
  `select account_id as "accountId", sequence from account
   where program_id = $1 and account_id > $2 order by account_id limit $3`,
);

/** Accounts of the program behind `after`, in the order of their ids. */
export function readAccountsToAudit(
  database: Database,
  programId: string,
  page: { readonly after: string; readonly limit: number },
): Promise<readonly AccountToAudit[]> {
  const { after, limit } = page;
  return withFaults(() => run(database.orm.em.fork(), ACCOUNT_PAGE, [programId, after, limit]));
}

const PROGRAMS = statement(
  'programs-to-audit',
  'select program_id as "programId", code from program order by program_id',
);

export interface ProgramToAudit {
  readonly programId: string;
  readonly code: string;
}

export function readProgramsToAudit(database: Database): Promise<readonly ProgramToAudit[]> {
  return withFaults(() => run(database.orm.em.fork(), PROGRAMS, []));
}
