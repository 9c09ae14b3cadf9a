import { Journal } from '../ledger/journal.ts';
import type { PreviewRequest } from '../preview/preview.ts';
import { checkValid, contentProblems } from '../program/revisions/publish-revision.ts';
import { revisionOf } from '../program/revisions/rule-book-content.ts';
import { invalidInput } from '../rejection.ts';
import { DAY, type Instant, type Stretch } from '../time.ts';
import {
  checkIdempotencyKey,
  checkKeptInstant,
  checkText,
  firstProblem,
  type Problem,
} from './check.ts';
import { accept, type CommandHead, type CommandType, NO_KEYS, refuse } from './command.ts';
import { findOpenDraft } from './find-open-draft.ts';

/** Most previews of one program that wait or run. */
export const UNFINISHED_PREVIEWS_MAX = 10;

/** Longest window, in days. */
export const PREVIEW_DAYS_MAX = 1_100;

/** What would a draft have given for what has happened? */
export interface PreviewRuleBook extends CommandHead {
  readonly kind: 'previewRuleBook';
  readonly draftId: string;
  /** From this instant on, until before that one, which is not in the future. */
  readonly from: Instant;
  readonly until: Instant;
}

/** It is counted in the background; how far it is has to be asked for. */
export interface PreviewRuleBookSuccess {
  readonly type: 'PreviewLoyaltyRuleBookSuccess';
  readonly previewId: string;
}

/**
 * Nothing is written to any account. Refusals in this order: LoyaltyInvalidInput (also when too
 * many previews wait), LoyaltyRuleBookNotFound, LoyaltyAlreadyRecorded (published already),
 * LoyaltyRuleBookInvalid with every problem: rules that cannot be published count for nothing.
 */
export const previewRuleBook: CommandType<PreviewRuleBook, PreviewRuleBookSuccess> = {
  check(command) {
    return firstProblem(
      () => checkIdempotencyKey(command.idempotencyKey),
      () => checkText(['draftId'], command.draftId),
      () => checkKeptInstant(['from'], command.from),
      () => checkKeptInstant(['until'], command.until),
      () => checkWindow(command),
    );
  },

  keysOf: ({ draftId }) => ({ ...NO_KEYS, program: true, draftIds: [draftId] }),

  decide(workingSet, command, now) {
    const { from, until } = command;
    if (until > now) return refuse(invalidInput(['until'], 'Must not be in the future.'));
    if (workingSet.ruleBooksState.unfinishedPreviews >= UNFINISHED_PREVIEWS_MAX) {
      const message = `${UNFINISHED_PREVIEWS_MAX} previews are not done yet: ask again after one.`;
      return refuse(invalidInput(['draftId'], message));
    }
    const draft = findOpenDraft(workingSet, { ...command, version: null });
    if ('type' in draft) return refuse(draft);
    const { content } = draft;
    const problems = contentProblems(workingSet, { content, at: now });
    const invalid = checkValid(problems, ['draftId']);
    if (invalid !== null) return refuse(invalid);

    // From here it must succeed.
    const journal = new Journal(workingSet, { cause: command, now });
    const { ruleBook: comparedTo } = workingSet;
    const { program } = comparedTo;
    const request: PreviewRequest = {
      previewId: journal.nextId('pvw'),
      draftId: draft.draftId,
      ruleBook: revisionOf(content, { program, revision: comparedTo.revision + 1 }),
      comparedTo,
      window: { from, until },
      requestedBy: command.actor,
      requestedAt: now,
    };
    journal.record({ fact: 'PreviewRequested', request });
    return accept(journal, {
      type: 'PreviewLoyaltyRuleBookSuccess',
      previewId: request.previewId,
    });
  },
};

function checkWindow({ from, until }: Stretch): Problem {
  if (until <= from) return invalidInput(['until'], 'Must be after `from`.');
  if (until - from <= PREVIEW_DAYS_MAX * DAY) return null;
  return invalidInput(['from'], `At most ${PREVIEW_DAYS_MAX} days are looked at.`);
}
