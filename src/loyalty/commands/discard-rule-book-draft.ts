import { Journal } from '../ledger/journal.ts';
import type { RuleBookDraft } from '../program/revisions/rule-book-draft.ts';
import { checkIdempotencyKey, checkText, checkWhole, firstProblem } from './check.ts';
import { accept, type CommandHead, type CommandType, NO_KEYS, refuse } from './command.ts';
import { findOpenDraft } from './find-open-draft.ts';

/** A draft is given up. */
export interface DiscardRuleBookDraft extends CommandHead {
  readonly kind: 'discardRuleBookDraft';
  readonly draftId: string;
  /** The draft's version that the caller has looked at; null is whichever it is by now. */
  readonly version: number | null;
}

export interface DiscardRuleBookDraftSuccess {
  readonly type: 'DiscardLoyaltyRuleBookDraftSuccess';
  /** As it was, now discarded. */
  readonly draft: RuleBookDraft;
}

/**
 * It is not found from then on. Refusals in this order: LoyaltyInvalidInput,
 * LoyaltyRuleBookNotFound, LoyaltyAlreadyRecorded (published already), LoyaltyRuleBookOutdated
 * (saved by somebody else).
 */
export const discardRuleBookDraft: CommandType<DiscardRuleBookDraft, DiscardRuleBookDraftSuccess> =
  {
    check({ idempotencyKey, draftId, version }) {
      return firstProblem(
        () => checkIdempotencyKey(idempotencyKey),
        () => checkText(['draftId'], draftId),
        () => (version === null ? null : checkWhole(['version'], version, { minimum: 1 })),
      );
    },

    keysOf: ({ draftId }) => ({ ...NO_KEYS, program: true, draftIds: [draftId] }),

    decide(workingSet, command, now) {
      const found = findOpenDraft(workingSet, command);
      if ('type' in found) return refuse(found);

      // From here it must succeed.
      const journal = new Journal(workingSet, { cause: command, now });
      const draft: RuleBookDraft = { ...found, updatedAt: now, status: 'DISCARDED' };
      journal.record({ fact: 'RuleBookDraftRecorded', draft, isFirst: false });
      return accept(journal, { type: 'DiscardLoyaltyRuleBookDraftSuccess', draft });
    },
  };
