import type { AccountState } from '../account/account.ts';
import type { MemberRef } from '../account/member.ts';
import { catchUp } from '../catch-up.ts';
import type { Entry } from '../ledger/entry.ts';
import { Journal } from '../ledger/journal.ts';
import { expiryOf } from '../lots/expiry.ts';
import { openLots } from '../lots/open-lots.ts';
import { takeFromLots } from '../lots/take-from-lots.ts';
import type { Points } from '../points.ts';
import { invalidInput } from '../rejection.ts';
import type { Instant } from '../time.ts';
import {
  checkIdempotencyKey,
  checkKeptInstant,
  checkMemberRef,
  checkText,
  checkWhole,
  firstProblem,
  NOTE_LENGTH_MAX,
  type Problem,
} from './check.ts';
import {
  accept,
  type CommandHead,
  type CommandType,
  type Decision,
  NO_KEYS,
  refuse,
} from './command.ts';
import { activeMember, beyondCounting, insufficientPoints } from './guards.ts';

/** An operator gives or takes points by hand, with a reason. */
export interface AdjustPoints extends CommandHead {
  readonly kind: 'adjustPoints';
  readonly member: MemberRef;
  /** Signed, never zero. */
  readonly points: Points;
  readonly reason: string;
  /** When given points expire; by the rule book when absent. */
  readonly expiresAt?: Instant | null | undefined;
}

export interface AdjustPointsSuccess {
  readonly type: 'AdjustPointsSuccess';
  readonly account: AccountState;
  readonly entry: Entry;
}

/**
 * Refusals, in this order: LoyaltyInvalidInput, MemberNotFound, MemberNotActive,
 * InsufficientPoints when more would be taken than is available.
 */
export const adjustPoints: CommandType<AdjustPoints, AdjustPointsSuccess> = {
  check(command) {
    return firstProblem(
      () => checkIdempotencyKey(command.idempotencyKey),
      () => checkMemberRef(['member'], command.member),
      () => checkWhole(['points'], command.points, { minimum: -Number.MAX_SAFE_INTEGER }),
      () => (command.points === 0 ? invalidInput(['points'], 'Must not be zero.') : null),
      () => checkText(['reason'], command.reason, NOTE_LENGTH_MAX),
      () => checkExpiresAt(command),
    );
  },

  keysOf({ member, points }) {
    return { ...NO_KEYS, members: [member], lotsOf: points < 0 ? [member] : [] };
  },

  decide(workingSet, command, now): Decision<AdjustPointsSuccess> {
    if (command.expiresAt != null && command.expiresAt <= now) {
      return refuse(invalidInput(['expiresAt'], 'Must be in the future.'));
    }
    const found = activeMember(workingSet, command);
    if ('refused' in found) return found;
    const { account } = found;
    const uncountable = beyondCounting(account, command.points, ['points']);
    if (uncountable !== null) return refuse(uncountable);
    const journal = new Journal(workingSet, { cause: command, now });
    const taken = -command.points;
    if (taken > 0) catchUp(journal, account.accountId);
    const { available } = journal.account(account.accountId);
    if (taken > available) return refuse(insufficientPoints(available, taken));
    // From here it must succeed.
    const entry = adjust(journal, account.accountId, command);
    return accept(journal, {
      type: 'AdjustPointsSuccess',
      account: journal.account(account.accountId),
      entry,
    });
  },
};

function adjust(journal: Journal, accountId: string, command: AdjustPoints): Entry {
  const { points } = command;
  const line = { kind: 'ADJUST', reference: command.idempotencyKey, note: command.reason } as const;
  if (points < 0) {
    const allocations = takeFromLots(journal.state.lots(accountId), -points);
    return journal.post(accountId, { ...line, purpose: 'OTHER', allocations });
  }
  const { expiry, program } = journal.state.ruleBook;
  const availableAt = journal.now;
  const byRuleBook = expiryOf(expiry, { availableAt, timeZone: program.timeZone });
  const draft = {
    points,
    availableAt,
    expiresAt: command.expiresAt ?? byRuleBook,
    slides: command.expiresAt == null && expiry.kind === 'SLIDING',
  };
  return openLots(journal, accountId, { drafts: [draft], line });
}

function checkExpiresAt({ expiresAt, points }: AdjustPoints): Problem {
  if (expiresAt == null) return null;
  if (points < 0) {
    return invalidInput(['expiresAt'], 'Points that are taken away have no expiry.');
  }
  return checkKeptInstant(['expiresAt'], expiresAt);
}
