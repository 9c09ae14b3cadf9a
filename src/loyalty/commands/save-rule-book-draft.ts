import { Journal } from '../ledger/journal.ts';
import { checkContent } from '../program/revisions/check-content.ts';
import { contentProblems, ruleBookNotFound } from '../program/revisions/publish-revision.ts';
import { contentOf, type RuleBookContent } from '../program/revisions/rule-book-content.ts';
import { OPEN_DRAFTS_MAX, type RuleBookDraft } from '../program/revisions/rule-book-draft.ts';
import type { RuleBookProblem } from '../program/validation/rule-book-problem.ts';
import { invalidInput, type Rejection } from '../rejection.ts';
import type { WorkingSet } from '../working-set.ts';
import {
  checkIdempotencyKey,
  checkOptionalText,
  checkText,
  checkWhole,
  firstProblem,
  NOTE_LENGTH_MAX,
} from './check.ts';
import { accept, type CommandHead, type CommandType, NO_KEYS, refuse } from './command.ts';
import { findOpenDraft } from './find-open-draft.ts';

/** Most characters of one content, written as JSON. */
export const CONTENT_LENGTH_MAX = 256_000;

/** A draft of the rule book is begun, or changed. */
export interface SaveRuleBookDraft extends CommandHead {
  readonly kind: 'saveRuleBookDraft';
  /** Null begins a new one. */
  readonly draftId: string | null;
  /** The draft's version that the caller has looked at; null with a new one. */
  readonly version: number | null;
  /**
   * The revision that a new draft starts from; null is the latest, be it scheduled. Of a draft that
   * is there: the revision its author has looked at since; null leaves it.
   */
  readonly basedOn: number | null;
  /** Whole sections of the content; what is absent stays as it is. */
  readonly changes: Partial<RuleBookContent>;
  /** What it is about; null leaves what it says. */
  readonly note: string | null;
}

export interface SaveRuleBookDraftSuccess {
  readonly type: 'SaveLoyaltyRuleBookDraftSuccess';
  readonly draft: RuleBookDraft;
  /** What would be told if it were published now. */
  readonly problems: readonly RuleBookProblem[];
}

/**
 * What is no rule book at all is refused; one that is not right yet is saved with its problems.
 * Refusals in this order: LoyaltyInvalidInput, LoyaltyRuleBookNotFound (no such draft, then no such
 * revision), LoyaltyAlreadyRecorded (published meanwhile), LoyaltyRuleBookOutdated (saved by
 * somebody else).
 */
export const saveRuleBookDraft: CommandType<SaveRuleBookDraft, SaveRuleBookDraftSuccess> = {
  check(command) {
    const { draftId, version, basedOn, note, changes } = command;
    return firstProblem(
      () => checkIdempotencyKey(command.idempotencyKey),
      () => checkOptionalText(['draftId'], draftId),
      () =>
        (draftId === null) === (version === null)
          ? null
          : invalidInput(['version'], 'Belongs to the draft: both are given, or none is.'),
      () => (version === null ? null : checkWhole(['version'], version, { minimum: 1 })),
      () => (basedOn === null ? null : checkWhole(['basedOn'], basedOn, { minimum: 1 })),
      () => (note === null ? null : checkText(['note'], note, NOTE_LENGTH_MAX)),
      () => checkContent(['changes'], changes),
    );
  },

  keysOf: ({ draftId, basedOn }) => ({
    ...NO_KEYS,
    program: true,
    draftIds: draftId === null ? [] : [draftId],
    revisions: basedOn === null ? [] : [basedOn],
  }),

  decide(workingSet, command, now) {
    const before = startOf(workingSet, command);
    if ('type' in before) return refuse(before);
    const content = changed(before.content, command.changes);
    if (JSON.stringify(content).length > CONTENT_LENGTH_MAX) {
      return refuse(
        invalidInput(['changes'], `Must be at most ${CONTENT_LENGTH_MAX} characters in all.`),
      );
    }

    // From here it must succeed.
    const journal = new Journal(workingSet, { cause: command, now });
    const draft: RuleBookDraft = {
      draftId: before.draftId ?? journal.nextId('drf'),
      basedOn: before.basedOn,
      content,
      note: command.note ?? before.note,
      author: command.actor,
      createdAt: before.createdAt ?? now,
      updatedAt: now,
      version: before.version + 1,
      status: 'OPEN',
      publishedAs: null,
    };
    journal.record({ fact: 'RuleBookDraftRecorded', draft, isFirst: before.draftId === null });
    const problems = contentProblems(workingSet, { content, at: now });
    return accept(journal, { type: 'SaveLoyaltyRuleBookDraftSuccess', draft, problems });
  },
};

type Start = Pick<RuleBookDraft, 'basedOn' | 'content' | 'note' | 'version'> & {
  readonly draftId: string | null;
  readonly createdAt: number | null;
};

/** What is changed: the draft, or a new one as it begins. */
function startOf(workingSet: WorkingSet, command: SaveRuleBookDraft): Start | Rejection {
  const { draftId, basedOn, version } = command;
  const isFull = workingSet.ruleBooksState.openDrafts >= OPEN_DRAFTS_MAX;
  if (draftId === null && isFull) {
    const message = `There are ${OPEN_DRAFTS_MAX} open drafts: publish or discard one first.`;
    return invalidInput(['draftId'], message);
  }
  const latest = workingSet.scheduled?.ruleBook ?? workingSet.ruleBook;
  if (draftId === null) {
    const from = basedOn === null ? latest : workingSet.revision(basedOn);
    if (from === null) return ruleBookNotFound(['basedOn'], 'RULE_BOOK_NOT_FOUND');
    const content = contentOf(from);
    const isNew = { draftId: null, createdAt: null, note: null, version: 0 } as const;
    return { ...isNew, basedOn: from.revision, content };
  }
  const draft = findOpenDraft(workingSet, { draftId, version });
  if ('type' in draft || basedOn === null) return draft;
  if (workingSet.revision(basedOn) === null) {
    return ruleBookNotFound(['basedOn'], 'RULE_BOOK_NOT_FOUND');
  }
  return { ...draft, basedOn };
}

/** Sections that are given take the place of those that are there. */
function changed(content: RuleBookContent, changes: Partial<RuleBookContent>): RuleBookContent {
  const given = Object.entries(changes).filter(([, section]) => section !== undefined);
  return { ...content, ...Object.fromEntries(given) };
}
