import { completeRuleBook, type RuleBookDocument } from '../../loyalty/program/rule-book.ts';
import type { Instant } from '../../loyalty/time.ts';
import { revisionInForce } from '../columns.ts';
import { formatInstant } from '../instant.ts';
import type { Database } from '../orm.ts';
import type { ListedProgram, Page, ProgramsPageKey } from '../reads.ts';
import { run, statement } from '../statement.ts';
import { pageOf } from './read.ts';

const PAGE = statement(
  'programs-page',
  `select r.document, p.is_sandbox as "isSandbox", p.clock_ahead_ms as "clockAheadMilliseconds"
   from program p
   cross join lateral (
     select document from rule_book
     where program_id = p.program_id and revision = ${revisionInForce('p', '$3')} offset 0) r
   where p.program_id > $1 order by p.program_id limit $2`,
);

interface ProgramRow extends Omit<ListedProgram, 'ruleBook'> {
  readonly document: RuleBookDocument;
}

/**
 * With the rules in force at `now` of the real clock; by id, which is in the order in which they
 * were made.
 */
export async function readProgramsPage(
  database: Database,
  { after, limit }: ProgramsPageKey,
  now: Instant,
): Promise<Page<ListedProgram>> {
  const parameters = [after ?? '', limit + 1, formatInstant(now)];
  const rows = await run<ProgramRow>(database.orm.em.fork(), PAGE, parameters);
  const programs = rows.map(({ document, ...clock }) => {
    return { ...clock, ruleBook: completeRuleBook(document) };
  });
  return pageOf(programs, limit);
}
