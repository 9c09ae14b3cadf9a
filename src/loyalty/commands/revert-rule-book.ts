import { Journal } from '../ledger/journal.ts';
import {
  checkNothingScheduled,
  checkValid,
  contentProblems,
  publishRevision,
  ruleBookNotFound,
} from '../program/revisions/publish-revision.ts';
import { contentOf } from '../program/revisions/rule-book-content.ts';
import type { RuleBookRevision } from '../program/revisions/rule-book-revision.ts';
import type { RuleBookProblem } from '../program/validation/rule-book-problem.ts';
import { invalidInput } from '../rejection.ts';
import {
  checkIdempotencyKey,
  checkText,
  checkWhole,
  firstProblem,
  NOTE_LENGTH_MAX,
} from './check.ts';
import { accept, type CommandHead, type CommandType, NO_KEYS, refuse } from './command.ts';

/** The rules become what they were in an earlier revision. */
export interface RevertRuleBook extends CommandHead {
  readonly kind: 'revertRuleBook';
  /** Any revision but the one in force, also one that was cancelled. */
  readonly toRevision: number;
  /** For the history. */
  readonly reason: string;
  /** Whether a publication that is scheduled is cancelled by this one; without it that refuses. */
  readonly replacesScheduled: boolean;
}

export interface RevertRuleBookSuccess {
  readonly type: 'RevertLoyaltyRuleBookSuccess';
  readonly publication: RuleBookRevision;
  readonly replacedRevision: number | null;
  /** Warnings, which keep nothing from being published. */
  readonly problems: readonly RuleBookProblem[];
}

/**
 * A new revision with the content of an old one, at once: history is only ever added to. What is
 * on record stays as it was decided. Refusals in this order: LoyaltyInvalidInput,
 * LoyaltyRuleBookNotFound, LoyaltyRuleBookOutdated (a publication is scheduled),
 * LoyaltyRuleBookInvalid (rewards ask for a level by now that it does not have, for example).
 */
export const revertRuleBook: CommandType<RevertRuleBook, RevertRuleBookSuccess> = {
  check({ idempotencyKey, toRevision, reason }) {
    return firstProblem(
      () => checkIdempotencyKey(idempotencyKey),
      () => checkWhole(['toRevision'], toRevision, { minimum: 1 }),
      () => checkText(['reason'], reason, NOTE_LENGTH_MAX),
    );
  },

  keysOf: ({ toRevision }) => ({ ...NO_KEYS, program: true, revisions: [toRevision] }),

  decide(workingSet, command, now) {
    const { toRevision, reason, replacesScheduled } = command;
    if (toRevision === workingSet.ruleBook.revision) {
      return refuse(invalidInput(['toRevision'], 'This revision is in force.'));
    }
    const earlier = workingSet.revision(toRevision);
    if (earlier === null) return refuse(ruleBookNotFound(['toRevision'], 'RULE_BOOK_NOT_FOUND'));
    const late = checkNothingScheduled(workingSet, replacesScheduled);
    if (late !== null) return refuse(late);
    const content = contentOf(earlier);
    const problems = contentProblems(workingSet, { content, at: now });
    const invalid = checkValid(problems, ['toRevision']);
    if (invalid !== null) return refuse(invalid);

    // From here it must succeed.
    const journal = new Journal(workingSet, { cause: command, now });
    const from = { content, reason, at: null, revertedFrom: toRevision };
    const publication = publishRevision(journal, from);
    const replacedRevision = workingSet.scheduled?.ruleBook.revision ?? null;
    const type = 'RevertLoyaltyRuleBookSuccess';
    return accept(journal, { type, publication, replacedRevision, problems });
  },
};
