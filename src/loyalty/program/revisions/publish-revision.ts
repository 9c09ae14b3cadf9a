import type { Journal } from '../../ledger/journal.ts';
import type { RuleBookInvalid, RuleBookNotFound, RuleBookOutdated } from '../../rejection.ts';
import { DAY, type Instant, toText } from '../../time.ts';
import type { WorkingSet } from '../../working-set.ts';
import { problemsOf } from '../validation/rule-book-checks.ts';
import type { RuleBookProblem } from '../validation/rule-book-problem.ts';
import { type RuleBookContent, revisionOf } from './rule-book-content.ts';
import type { RuleBookPublication, RuleBookRevision } from './rule-book-revision.ts';

/** A publication may be scheduled for so many days ahead: a year, also a leap year. */
export const SCHEDULED_DAYS_MAX = 366;

/** Whether a publication may take effect at `at`; null is at once. */
export function checkEffectiveAt(at: Instant | null, now: Instant): string | null {
  if (at === null) return null;
  if (at <= now) return `Must be later than the program's clock, at ${toText(now)} now.`;
  const latest = now + SCHEDULED_DAYS_MAX * DAY;
  return at > latest ? `Must not be after ${toText(latest)} (${SCHEDULED_DAYS_MAX} days).` : null;
}

/** Revisions change nothing else than what they mean to: none waits that would undo this one. */
export function checkNothingScheduled(
  workingSet: WorkingSet,
  replacesScheduled: boolean,
): RuleBookOutdated | null {
  const { scheduled } = workingSet;
  if (scheduled === null || replacesScheduled) return null;
  return outdated(workingSet, {
    code: 'RULE_BOOK_SCHEDULED',
    message:
      `Revision ${scheduled.ruleBook.revision} takes effect at ${toText(scheduled.effectiveAt)} ` +
      'and would undo this one: cancel it, or say that it is replaced.',
    path: ['replacesScheduled'],
  });
}

export function outdated(
  { ruleBook, scheduled }: WorkingSet,
  of: Pick<RuleBookOutdated, 'code' | 'message' | 'path'> & { readonly draftVersion?: number },
): RuleBookOutdated {
  return {
    type: 'LoyaltyRuleBookOutdated',
    draftVersion: null,
    ...of,
    currentRevision: ruleBook.revision,
    scheduledRevision: scheduled?.ruleBook.revision ?? null,
  };
}

export function ruleBookNotFound(
  path: readonly string[],
  code: RuleBookNotFound['code'],
): RuleBookNotFound {
  const message =
    code === 'RULE_BOOK_NOT_FOUND'
      ? 'No such revision of the rule book in this program.'
      : 'No such draft in this program, or it was discarded.';
  return { type: 'LoyaltyRuleBookNotFound', code, message, path };
}

/** What is wrong with the content if it is to decide from `at` on. */
export function contentProblems(
  workingSet: WorkingSet,
  { content, at }: { readonly content: RuleBookContent; readonly at: Instant },
): readonly RuleBookProblem[] {
  const { rewardLevels } = workingSet.ruleBooksState;
  const rewardLevelIds = rewardLevels.map(({ levelId }) => levelId);
  return problemsOf(content, { program: workingSet.ruleBook.program, at, rewardLevelIds });
}

/** A refusal with all problems when one of them is an error. */
export function checkValid(
  problems: readonly RuleBookProblem[],
  path: readonly string[],
): RuleBookInvalid | null {
  const errors = problems.filter(({ severity }) => severity === 'ERROR');
  const [first] = errors;
  if (first === undefined) return null;
  const message =
    errors.length === 1
      ? `The rule book has a problem: ${first.message}`
      : `The rule book has ${errors.length} problems; the first: ${first.message}`;
  return { type: 'LoyaltyRuleBookInvalid', code: 'RULE_BOOK_INVALID', message, path, problems };
}

/** What is published, and why. */
interface NewRevision {
  readonly content: RuleBookContent;
  readonly reason: string;
  /** Null is at once. */
  readonly at: Instant | null;
  readonly revertedFrom: number | null;
}

/** Writes down the next revision; the one that was scheduled, if any, is cancelled by it. */
export function publishRevision(journal: Journal, from: NewRevision): RuleBookRevision {
  const { state, now, cause } = journal;
  const { content, reason, at, revertedFrom } = from;
  const author = cause.actor;
  if (state.scheduled !== null) {
    journal.record({
      fact: 'RuleBookPublicationCancelled',
      revision: state.scheduled.ruleBook.revision,
      ...{ author, reason, cancelledAt: now },
    });
  }
  const revision = state.ruleBooksState.lastRevision + 1;
  const line: RuleBookRevision = {
    revision,
    author,
    reason,
    publishedAt: now,
    effectiveAt: at ?? now,
    revertedFrom,
    cancellation: null,
  };
  const ruleBook = revisionOf(content, { program: state.ruleBook.program, revision });
  const publication: RuleBookPublication = { ...line, ruleBook };
  journal.record({ fact: 'RuleBookPublished', publication });
  return line;
}
