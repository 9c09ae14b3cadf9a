import { IsolationLevel } from '@mikro-orm/postgresql';
import type { Difference } from '../../loyalty/proof/account-audit.ts';
import { withFaults } from '../faults.ts';
import type { Database } from '../orm.ts';
import { run, statement } from '../statement.ts';
import { zoneOffsetsOf } from '../zone-offsets.ts';
import { AUDIT_CAP_USES, AUDIT_CAPS } from './audit-caps.ts';
import { AUDIT_ISSUED_CODES, AUDIT_POOLS } from './audit-codes.ts';
import {
  AUDIT_ACTIVITY_BREAKDOWNS,
  AUDIT_BREAKDOWNS,
  AUDIT_ENTRY_RULES,
} from './audit-earnings.ts';
import { AUDIT_ORDERS, AUDIT_REFUNDS } from './audit-orders.ts';
import { AUDIT_STATISTICS } from './audit-statistics.ts';
import {
  AUDIT_ACTIVITIES,
  AUDIT_ANSWERS,
  AUDIT_GROWTH,
  AUDIT_HOLDS,
  AUDIT_MERGED,
  AUDIT_REDEMPTIONS,
  AUDIT_STRAYS,
} from './audit-subjects.ts';

/** What does not agree, and whose points it is about; null where that cannot be said. */
export interface ProgramDifference extends Difference {
  readonly accountId: string | null;
}

/** What the replay of one account does not prove: each is the question for what breaks laws. */
const QUESTIONS = [
  AUDIT_ORDERS,
  AUDIT_REFUNDS,
  AUDIT_GROWTH,
  AUDIT_HOLDS,
  AUDIT_REDEMPTIONS,
  AUDIT_ACTIVITIES,
  AUDIT_BREAKDOWNS,
  AUDIT_ACTIVITY_BREAKDOWNS,
  AUDIT_ENTRY_RULES,
  AUDIT_ISSUED_CODES,
  AUDIT_POOLS,
  AUDIT_MERGED,
  AUDIT_ANSWERS,
  AUDIT_STRAYS,
];

/** The same of what is counted by days, weeks and months. */
const QUESTIONS_OF_DAYS = [AUDIT_CAPS, AUDIT_CAP_USES, AUDIT_STATISTICS];

// Whole tables are gone through, which the service's own settings price out.
const PLANNER = ['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin'].map((setting) =>
  statement(`audit-${setting.replace('_', '-')}`, `set local ${setting} = on`),
);

/** The laws of one program that span its accounts, as they stood at one moment. */
export function auditProgram(
  database: Database,
  programId: string,
): Promise<readonly ProgramDifference[]> {
  const work = async (em: Parameters<typeof run>[0]): Promise<readonly ProgramDifference[]> => {
    for (const setting of PLANNER) await run(em, setting, []);
    // Where a table is lost there may be more differences than one call takes arguments.
    const found: (readonly ProgramDifference[])[] = [];
    for (const question of QUESTIONS) {
      found.push(await run<ProgramDifference>(em, question, [programId]));
    }
    const zone = await zoneOffsetsOf(em, programId);
    for (const question of QUESTIONS_OF_DAYS) {
      found.push(await run<ProgramDifference>(em, question, [programId, ...zone]));
    }
    return found.flat();
  };
  return withFaults(() =>
    database.orm.em.fork().transactional(work, { isolationLevel: IsolationLevel.REPEATABLE_READ }),
  );
}
