import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';

/**
 * One SQL statement, always of the same text. `name` is what it is prepared under and what logs and
 * pg_stat_statements show; see `taggedClient`.
 */
export interface Statement {
  readonly sql: string;
}

export function statement(name: string, sql: string): Statement {
  return { sql: `/* ${name} */ ${sql.trim()}` };
}

/**
 * A statement whose answer nobody waits for: its failure is that of the next one, and its rows are
 * filled in when that one has answered.
 */
export function postedStatement(name: string, sql: string): Statement {
  return { sql: `/* ${name}, posted */ ${sql.trim()}` };
}

/** Runs the statement, inside the transaction of `em` if there is one. */
export async function run<Row>(
  em: SqlEntityManager,
  { sql }: Statement,
  parameters: readonly unknown[],
): Promise<readonly Row[]> {
  const answer = await em
    .getKysely()
    .executeQuery<Row>(CompiledQuery.raw(sql, parameters as unknown[]));
  return answer.rows;
}
