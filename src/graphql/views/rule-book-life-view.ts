import type { Answer } from '../../loyalty/commands/commands.ts';
import {
  type RuleBookContent,
  revisionOf,
} from '../../loyalty/program/revisions/rule-book-content.ts';
import type { RuleBookDraft } from '../../loyalty/program/revisions/rule-book-draft.ts';
import type { RuleBookRevision } from '../../loyalty/program/revisions/rule-book-revision.ts';
import type { Program } from '../../loyalty/program/rule-book.ts';
import type { RuleBookProblem } from '../../loyalty/program/validation/rule-book-problem.ts';
import { type NamedSections, ruleBookPath } from './rule-book-path.ts';
import { type RuleBookParent, ruleBookParent } from './rule-book-view.ts';

/** What the fields of `LoyaltyRuleBookDraft` are resolved from. */
export interface DraftParent extends Omit<RuleBookDraft, 'content'> {
  readonly id: string;
  readonly ruleBook: RuleBookParent;
  readonly content: RuleBookContent;
}

/** What the fields of `LoyaltyRuleBookRevision` are resolved from. */
export type RevisionParent = RuleBookRevision;

export function draftParent(draft: RuleBookDraft, program: Program): DraftParent {
  const { draftId, content, basedOn } = draft;
  const ruleBook = ruleBookParent(revisionOf(content, { program, revision: basedOn }));
  return { ...draft, id: draftId, ruleBook };
}

/** Problems with their paths as the fields of GraphQL are called. */
export function problemParents(
  problems: readonly RuleBookProblem[],
  content: NamedSections,
): readonly RuleBookProblem[] {
  return problems.map((problem) => ({ ...problem, path: ruleBookPath(problem.path, content) }));
}

/** The answer with its problems, if it has any, as GraphQL names their places. */
export async function withProblemsOf<Told extends Answer>(
  answer: Told,
  readContent: () => Promise<NamedSections>,
): Promise<Told> {
  if (!hasProblems(answer) || answer.problems.length === 0) return answer;
  return { ...answer, problems: problemParents(answer.problems, await readContent()) };
}

type WithProblems = Answer & { readonly problems: readonly RuleBookProblem[] };

function hasProblems(answer: Answer): answer is WithProblems {
  return 'problems' in answer && answer.type !== 'ImportBalancesSuccess';
}
