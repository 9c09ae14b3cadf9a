import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Fact } from '../loyalty/facts.ts';
import type { WorkingSet } from '../loyalty/working-set.ts';
import { factsOf, latestOf } from './facts-of.ts';
import { formatInstant } from './instant.ts';
import { postedStatement, run } from './statement.ts';
import { writeRuleBooks } from './write-rule-books.ts';

// The name is that of the rules in force as this is written; whoever asks reads it in those.
const SET_RULES = postedStatement(
  'set-rules',
  `update program set revision = $2, next_revision = $3, next_revision_at = $4, name = $5
   where program_id = $1`,
);

/** Writes new revisions and drafts, and which revision decides; posted, as all writes. */
export async function saveRuleBooks(
  em: SqlEntityManager,
  programId: string,
  { facts, workingSet }: { readonly facts: readonly Fact[]; readonly workingSet: WorkingSet },
): Promise<void> {
  const published = factsOf(facts, 'RuleBookPublished').map(({ publication }) => publication);
  const cancelled = factsOf(facts, 'RuleBookPublicationCancelled');
  const drafts = latestOf(
    factsOf(facts, 'RuleBookDraftRecorded').map(({ draft, isFirst }) => {
      return { row: draft, id: draft.draftId, isFirst };
    }),
  );
  const rows = [published, cancelled, drafts.made, drafts.changed] as const;
  if (rows.every((some) => some.length === 0)) return;
  const { statement, parameters } = writeRuleBooks(programId, rows);
  await run(em, statement, parameters);
  if (published.length + cancelled.length === 0) return;
  const { ruleBook, scheduled } = workingSet;
  await run(em, SET_RULES, [
    programId,
    ruleBook.revision,
    scheduled?.ruleBook.revision ?? null,
    scheduled === null ? null : formatInstant(scheduled.effectiveAt),
    ruleBook.program.name,
  ]);
}
