import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { NewProgram } from '../loyalty/program/new-program.ts';
import { completeReward } from '../loyalty/rewards/reward.ts';
import { withFaults } from './faults.ts';
import type { Database } from './orm.ts';
import { rewardRow } from './rows/reward-row.ts';
import { ruleBookRow } from './rows/rule-book-row.ts';
import { run } from './statement.ts';

/**
 * Makes the program with its first rule book and its rewards; answers false, and leaves everything
 * as it is, when a program with its id or code is there. Of two replicas that try at once one
 * waits for the other.
 */
export function createProgram(database: Database, from: NewProgram): Promise<boolean> {
  return withFaults(() => database.orm.em.fork().transactional((em) => insertProgram(em, from)));
}

/** The same inside a transaction. */
export async function insertProgram(em: SqlEntityManager, from: NewProgram): Promise<boolean> {
  const { ruleBook, rewards, isSandbox = false } = from;
  const { program, revision } = ruleBook;
  const { programId, code, name, timeZone, currency } = program;
  const made = await run(em, INSERT_PROGRAM, [
    programId,
    code,
    name,
    timeZone,
    currency,
    revision,
    isSandbox,
  ]);
  if (made.length === 0) return false;
  const { author, reason, publishedAt } = from;
  await em.insert(ruleBookRow, {
    ...{ programId, revision, document: ruleBook },
    ...{ author, reason, publishedAt },
  });
  const rows = rewards.map((reward, position) => ({
    ...{ programId, position },
    ...completeReward(reward),
  }));
  if (rows.length > 0) await em.insertMany(rewardRow, rows);
  return true;
}

// Waits for a program of the same code or id that another transaction is about to make. Without a
// name, so that it waits for BEGIN as well (see `taggedClient`): it comes once, and it writes.
const INSERT_PROGRAM = {
  sql: `insert into program (program_id, code, name, time_zone, currency, revision, is_sandbox)
   values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning program_id`,
};
