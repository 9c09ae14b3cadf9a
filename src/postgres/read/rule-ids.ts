import { numberArray } from '../array-literal.ts';
import type { Database } from '../orm.ts';
import { run, statement } from '../statement.ts';

const RULE_IDS = statement(
  'rule-ids',
  `select b.revision, b.ids as "ruleIds" from unnest($2::int[]) as u (revision)
   cross join lateral (select revision,
     array(select r.rule ->> 'ruleId' from json_array_elements(document -> 'earning')
       with ordinality as r (rule, position) order by r.position) as ids
     from rule_book where program_id = $1 and revision = u.revision offset 0) b`,
);

/** The names of all rules of some revisions, in the order of their rule books. */
export async function readRuleIds(
  database: Database,
  programId: string,
  revisions: ReadonlySet<number>,
): Promise<ReadonlyMap<number, readonly string[]>> {
  type Row = { readonly revision: number; readonly ruleIds: readonly string[] };
  const named = numberArray([...revisions]);
  const rows = await run<Row>(database.orm.em.fork(), RULE_IDS, [programId, named]);
  return new Map(rows.map(({ revision, ruleIds }) => [revision, ruleIds]));
}
