import type { AccountState } from '../account/account.ts';
import type { MemberRef } from '../account/member.ts';
import type { EntryRecorded } from '../facts.ts';
import { deriveId } from '../ids.ts';
import type { Entry } from '../ledger/entry.ts';
import { applyEntry, change, type EntryDraft, postEntry } from '../ledger/post-entry.ts';
import { expiryOf, openLot } from '../lots/open-lot.ts';
import { takeFromLots } from '../lots/take-from-lots.ts';
import type { Points } from '../points.ts';
import { invalidInput } from '../rejection.ts';
import type { Instant } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
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
import { type CommandHead, type CommandType, type Decision, NO_KEYS, refuse } from './command.ts';
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
    const taken = -command.points;
    if (taken > account.available) return refuse(insufficientPoints(account.available, taken));
    // From here it must succeed.
    const recorded = adjust(workingSet, { account, command, now });
    return {
      facts: [recorded],
      answer: {
        type: 'AdjustPointsSuccess',
        account: applyEntry(account, recorded.entry),
        entry: recorded.entry,
      },
    };
  },
};

function adjust(
  workingSet: WorkingSet,
  from: {
    readonly account: AccountState;
    readonly command: AdjustPoints;
    readonly now: Instant;
  },
): EntryRecorded {
  const { account, command, now } = from;
  const { ruleBook } = workingSet;
  const draft: Omit<EntryDraft, 'change' | 'allocations'> = {
    entryId: deriveId('ent', command.commandId, 0),
    kind: 'ADJUST',
    occurredAt: now,
    recordedAt: now,
    reference: command.idempotencyKey,
    actor: command.actor,
    purpose: command.points < 0 ? 'OTHER' : null,
    note: command.reason,
    revision: ruleBook.revision,
    idempotencyKey: command.idempotencyKey,
  };
  if (command.points < 0) {
    const allocations = takeFromLots(workingSet.lots(account.accountId), -command.points);
    const entry = postEntry(account, {
      ...draft,
      change: change({ available: command.points }),
      allocations,
    });
    return { fact: 'EntryRecorded', entry, opened: [] };
  }
  const { timeZone } = ruleBook.program;
  const credit = openLot(account, {
    lotId: deriveId('lot', command.commandId, 0),
    points: command.points,
    availableAt: now,
    expiresAt: command.expiresAt ?? expiryOf(ruleBook.expiry, { availableAt: now, timeZone }),
  });
  const entry = postEntry(account, {
    ...draft,
    change: change({ available: credit.available, debt: 0 - credit.settled }),
    allocations: credit.allocations,
  });
  return { fact: 'EntryRecorded', entry, opened: [credit.lot] };
}

function checkExpiresAt({ expiresAt, points }: AdjustPoints): Problem {
  if (expiresAt == null) return null;
  if (points < 0) {
    return invalidInput(['expiresAt'], 'Points that are taken away have no expiry.');
  }
  return checkKeptInstant(['expiresAt'], expiresAt);
}
