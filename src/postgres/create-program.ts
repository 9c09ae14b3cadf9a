import type { RuleBook } from '../loyalty/program/rule-book.ts';
import { completeReward, type PlainReward } from '../loyalty/rewards/reward.ts';
import type { Instant } from '../loyalty/time.ts';
import { withFaults } from './faults.ts';
import type { Database } from './orm.ts';
import { rewardRow } from './rows/reward-row.ts';
import { ruleBookRow } from './rows/rule-book-row.ts';
import { run } from './statement.ts';

export interface NewProgram {
  readonly ruleBook: RuleBook;
  /** In the order in which they are shown. */
  readonly rewards: readonly PlainReward[];
  /** Whether its clock can be moved; that of a program that is live never can. */
  readonly isSandbox?: boolean;
  /** Who publishes the first rule book, e.g. `operator:setup`. */
  readonly author: string;
  readonly reason: string;
  readonly publishedAt: Instant;
}

/**
 * Makes the program with its first rule book and its rewards; answers false, and leaves everything
 * as it is, when a program with its id or code is there. Of two replicas that try at once one
 * waits for the other.
 */
export function createProgram(database: Database, from: NewProgram): Promise<boolean> {
  const { ruleBook, rewards, isSandbox = false } = from;
  const { program, revision } = ruleBook;
  const { programId, code, name, timeZone, currency } = program;
  return withFaults(() =>
    database.orm.em.fork().transactional(async (em) => {
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
      await em.insert(ruleBookRow, {
        programId,
        revision,
        document: ruleBook,
        author: from.author,
        reason: from.reason,
        publishedAt: from.publishedAt,
      });
      const rows = rewards.map((reward, position) => ({
        ...{ programId, position },
        ...completeReward(reward),
      }));
      if (rows.length > 0) await em.insertMany(rewardRow, rows);
      return true;
    }),
  );
}

// Waits for a program of the same code or id that another transaction is about to make. Without a
// name, so that it waits for BEGIN as well (see `taggedClient`): it comes once, and it writes.
const INSERT_PROGRAM = {
  sql: `insert into program (program_id, code, name, time_zone, currency, revision, is_sandbox)
   values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning program_id`,
};
