import type { AccountState } from '../account/account.ts';
import type { MemberRef } from '../account/member.ts';
import { catchUp } from '../catch-up.ts';
import type { Entry } from '../ledger/entry.ts';
import { Journal } from '../ledger/journal.ts';
import type { ExpiredEntry } from '../loaded.ts';
import { expiryOf } from '../lots/expiry.ts';
import { openLots } from '../lots/open-lots.ts';
import type { Points } from '../points.ts';
import { invalidInput, type Rejection } from '../rejection.ts';
import type { Instant } from '../time.ts';
import {
  checkIdempotencyKey,
  checkKeptInstant,
  checkMemberRef,
  checkText,
  checkWhole,
  firstProblem,
  NOTE_LENGTH_MAX,
} from './check.ts';
import { accept, type CommandHead, type CommandType, NO_KEYS, refuse } from './command.ts';
import { activeMember, alreadyRecorded, beyondCounting } from './guards.ts';

/** An operator gives points back that expired, with a reason. */
export interface ReinstateExpired extends CommandHead {
  readonly kind: 'reinstateExpired';
  readonly member: MemberRef;
  /** Sequence of the EXPIRE entry that took them. */
  readonly sequence: number;
  /** At most what that entry took; absent gives all of it back. */
  readonly points?: Points | null | undefined;
  /** When they expire again; by the rule book, from now, when absent. */
  readonly expiresAt?: Instant | null | undefined;
  readonly reason: string;
}

/** The points are spendable again. */
export interface ReinstateExpiredSuccess {
  readonly type: 'ReinstateExpiredSuccess';
  /** The account right after this command. */
  readonly account: AccountState;
  readonly entry: Entry;
}

/**
 * Refusals, in this order: LoyaltyInvalidInput, MemberNotFound, MemberNotActive,
 * LoyaltyInvalidInput when there is no such EXPIRE entry, LoyaltyAlreadyRecorded when something of
 * it was given back before, LoyaltyInvalidInput when it took fewer points.
 */
export const reinstateExpired: CommandType<ReinstateExpired, ReinstateExpiredSuccess> = {
  check(command) {
    const { points, expiresAt } = command;
    return firstProblem(
      () => checkIdempotencyKey(command.idempotencyKey),
      () => checkMemberRef(['member'], command.member),
      () => checkWhole(['sequence'], command.sequence, { minimum: 1 }),
      () => (points == null ? null : checkWhole(['points'], points, { minimum: 1 })),
      () => (expiresAt == null ? null : checkKeptInstant(['expiresAt'], expiresAt)),
      () => checkText(['reason'], command.reason, NOTE_LENGTH_MAX),
    );
  },

  keysOf({ member, sequence }) {
    return { ...NO_KEYS, members: [member], lotsOf: [member], expiredAt: [sequence] };
  },

  decide(workingSet, command, now) {
    if (command.expiresAt != null && command.expiresAt <= now) {
      return refuse(invalidInput(['expiresAt'], 'Must be in the future.'));
    }
    const found = activeMember(workingSet, command);
    if ('refused' in found) return found;
    const { accountId } = found.account;
    const expired = workingSet.expired({ accountId, sequence: command.sequence });
    if (expired === null) {
      const message = 'No entry of this number took points because they had expired.';
      return refuse(invalidInput(['sequence'], message));
    }
    const points = command.points ?? expired.points;
    const problem =
      cannotGive(expired, points) ?? beyondCounting(found.account, points, ['points']);
    if (problem !== null) return refuse(problem);
    // From here it must succeed.
    const journal = new Journal(workingSet, { cause: command, now });
    catchUp(journal, accountId);
    const entry = reinstate(journal, expired, { ...command, points });
    const account = journal.account(accountId);
    return accept(journal, { type: 'ReinstateExpiredSuccess', account, entry });
  },
};

function cannotGive(expired: ExpiredEntry, points: Points): Rejection | null {
  if (expired.reinstatedAt !== null) {
    const message = 'Points of this entry were given back already, under another idempotency key.';
    return alreadyRecorded(['sequence'], message, expired.reinstatedAt);
  }
  if (points <= expired.points) return null;
  return invalidInput(['points'], `Must be at most ${expired.points}: so many expired.`);
}

/** The lots that held the points are over: these are a lot of their own. */
function reinstate(
  journal: Journal,
  { accountId, sequence }: ExpiredEntry,
  command: ReinstateExpired & { readonly points: Points },
): Entry {
  const { points, idempotencyKey: reference, reason: note } = command;
  const { expiry, program } = journal.state.ruleBook;
  const availableAt = journal.now;
  const draft = {
    points,
    availableAt,
    expiresAt: command.expiresAt ?? expiryOf(expiry, { availableAt, timeZone: program.timeZone }),
    slides: command.expiresAt == null && expiry.kind === 'SLIDING',
  };
  const line = { kind: 'RETURN', reference, note } as const;
  const entry = openLots(journal, accountId, { drafts: [draft], line });
  const recordedAt = journal.now;
  journal.record({ fact: 'ExpiryReinstated', accountId, sequence, points, recordedAt });
  return entry;
}
