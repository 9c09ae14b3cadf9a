import { Journal } from '../ledger/journal.ts';
import { ruleBookNotFound } from '../program/revisions/publish-revision.ts';
import type { RuleBookCancellation } from '../program/revisions/rule-book-revision.ts';
import {
  checkIdempotencyKey,
  checkText,
  checkWhole,
  firstProblem,
  NOTE_LENGTH_MAX,
} from './check.ts';
import { accept, type CommandHead, type CommandType, NO_KEYS, refuse } from './command.ts';

/** Rules that were to take effect later never will. */
export interface CancelRuleBookPublication extends CommandHead {
  readonly kind: 'cancelRuleBookPublication';
  /** The one that is scheduled. */
  readonly revision: number;
  /** For the history. */
  readonly reason: string;
}

export interface CancelRuleBookPublicationSuccess {
  readonly type: 'CancelLoyaltyRuleBookPublicationSuccess';
  readonly revision: number;
  readonly cancellation: RuleBookCancellation;
}

/**
 * Its number stays used, and its content can be taken up again. Refusals: LoyaltyInvalidInput,
 * LoyaltyRuleBookNotFound (it is not scheduled, or it took effect meanwhile).
 */
export const cancelRuleBookPublication: CommandType<
  CancelRuleBookPublication,
  CancelRuleBookPublicationSuccess
> = {
  check({ idempotencyKey, revision, reason }) {
    return firstProblem(
      () => checkIdempotencyKey(idempotencyKey),
      () => checkWhole(['revision'], revision, { minimum: 1 }),
      () => checkText(['reason'], reason, NOTE_LENGTH_MAX),
    );
  },

  keysOf: () => ({ ...NO_KEYS, program: true }),

  decide(workingSet, command, now) {
    const { revision, reason, actor: author } = command;
    if (workingSet.scheduled?.ruleBook.revision !== revision) {
      const message = 'No publication of this revision is scheduled.';
      return refuse({ ...ruleBookNotFound(['revision'], 'RULE_BOOK_NOT_FOUND'), message });
    }

    // From here it must succeed.
    const journal = new Journal(workingSet, { cause: command, now });
    const cancellation = { author, reason, cancelledAt: now };
    journal.record({ fact: 'RuleBookPublicationCancelled', revision, ...cancellation });
    const type = 'CancelLoyaltyRuleBookPublicationSuccess';
    return accept(journal, { type, revision, cancellation });
  },
};
