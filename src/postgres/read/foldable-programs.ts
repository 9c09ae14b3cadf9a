import type { Database } from '../orm.ts';
import { run, statement } from '../statement.ts';

const FOLDABLE = statement(
  'foldable-programs',
  `select p.program_id as "programId" from program p
   where coalesce((select true from statistic_tally t
       where t.program_id = p.program_id limit 1), false)
     or coalesce((select true from statistic_delta d
       where d.program_id = p.program_id limit 1), false)
     or coalesce((select true from entry e
       where e.program_id = p.program_id and not e.is_counted limit 1), false)
   order by p.program_id limit $1`,
);

/** At most so many programs with statistics that are not folded into their days yet. */
export async function readFoldablePrograms(
  database: Database,
  limit: number,
): Promise<readonly string[]> {
  type Row = { readonly programId: string };
  const rows = await run<Row>(database.orm.em.fork(), FOLDABLE, [limit]);
  return rows.map(({ programId }) => programId);
}
