import { Journal } from '../ledger/journal.ts';
import {
  checkEffectiveAt,
  checkNothingScheduled,
  checkValid,
  contentProblems,
  outdated,
  publishRevision,
} from '../program/revisions/publish-revision.ts';
import type { RuleBookDraft } from '../program/revisions/rule-book-draft.ts';
import type { RuleBookRevision } from '../program/revisions/rule-book-revision.ts';
import type { RuleBookProblem } from '../program/validation/rule-book-problem.ts';
import { invalidInput, type RuleBookOutdated } from '../rejection.ts';
import type { Instant } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import {
  checkIdempotencyKey,
  checkKeptInstant,
  checkText,
  checkWhole,
  firstProblem,
  NOTE_LENGTH_MAX,
} from './check.ts';
import { accept, type CommandHead, type CommandType, NO_KEYS, refuse } from './command.ts';
import { findOpenDraft } from './find-open-draft.ts';

/** A draft becomes the program's rules, now or later. */
export interface PublishRuleBook extends CommandHead {
  readonly kind: 'publishRuleBook';
  readonly draftId: string;
  /** The draft's version that the caller has looked at; null is whichever it is by now. */
  readonly version: number | null;
  /** For the history. */
  readonly reason: string;
  /** An instant up to 366 days ahead; null is now. */
  readonly at: Instant | null;
  /** Whether a publication that is scheduled is cancelled by this one; without it that refuses. */
  readonly replacesScheduled: boolean;
}

export interface PublishRuleBookSuccess {
  readonly type: 'PublishLoyaltyRuleBookSuccess';
  readonly publication: RuleBookRevision;
  /** The scheduled revision that will not take effect, because this one replaces it. */
  readonly replacedRevision: number | null;
  /** Warnings, which keep nothing from being published. */
  readonly problems: readonly RuleBookProblem[];
}

/**
 * Once it is acknowledged, every command that arrives after it (on whatever replica) is decided by
 * the new rules, or, when it is scheduled, every command decided at its instant or later. Refusals
 * in this order: LoyaltyInvalidInput, LoyaltyRuleBookNotFound, LoyaltyAlreadyRecorded (published
 * already), LoyaltyRuleBookOutdated (the draft was saved by somebody else; another publication is
 * scheduled; the draft is based on neither the revision in force nor the scheduled one),
 * LoyaltyRuleBookInvalid with every problem.
 */
export const publishRuleBook: CommandType<PublishRuleBook, PublishRuleBookSuccess> = {
  check(command) {
    const { draftId, version, reason, at } = command;
    return firstProblem(
      () => checkIdempotencyKey(command.idempotencyKey),
      () => checkText(['draftId'], draftId),
      () => (version === null ? null : checkWhole(['version'], version, { minimum: 1 })),
      () => checkText(['reason'], reason, NOTE_LENGTH_MAX),
      () => (at === null ? null : checkKeptInstant(['at'], at)),
    );
  },

  keysOf: ({ draftId }) => ({ ...NO_KEYS, program: true, draftIds: [draftId] }),

  decide(workingSet, command, now) {
    const { at, reason, replacesScheduled } = command;
    const unfit = checkEffectiveAt(at, now);
    if (unfit !== null) return refuse(invalidInput(['at'], unfit));
    const draft = findOpenDraft(workingSet, command);
    if ('type' in draft) return refuse(draft);
    const late =
      checkNothingScheduled(workingSet, replacesScheduled) ?? checkBase(workingSet, draft);
    if (late !== null) return refuse(late);
    const { content } = draft;
    const problems = contentProblems(workingSet, { content, at: at ?? now });
    const invalid = checkValid(problems, ['draftId']);
    if (invalid !== null) return refuse(invalid);

    // From here it must succeed.
    const journal = new Journal(workingSet, { cause: command, now });
    const publication = publishRevision(journal, { content, reason, at, revertedFrom: null });
    const { revision: publishedAs } = publication;
    const published: RuleBookDraft = { ...draft, updatedAt: now, status: 'PUBLISHED', publishedAs };
    journal.record({ fact: 'RuleBookDraftRecorded', draft: published, isFirst: false });
    const replacedRevision = workingSet.scheduled?.ruleBook.revision ?? null;
    const type = 'PublishLoyaltyRuleBookSuccess';
    return accept(journal, { type, publication, replacedRevision, problems });
  },
};

function checkBase(workingSet: WorkingSet, draft: RuleBookDraft): RuleBookOutdated | null {
  const { ruleBook, scheduled } = workingSet;
  if ([ruleBook.revision, scheduled?.ruleBook.revision].includes(draft.basedOn)) return null;
  return outdated(workingSet, {
    code: 'RULE_BOOK_OUTDATED',
    message:
      `The draft is based on revision ${draft.basedOn}, and revision ${ruleBook.revision} is in ` +
      'force: look at what differs, then save the draft as based on that.',
    path: ['draftId'],
    draftVersion: draft.version,
  });
}
