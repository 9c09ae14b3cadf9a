import type { MemberRef } from '../account/member.ts';
import { catchUp } from '../catch-up.ts';
import { Journal } from '../ledger/journal.ts';
import type { Lot } from '../lots/lot.ts';
import type { Points } from '../points.ts';
import { invalidInput, type Rejection } from '../rejection.ts';
import type { Instant, Stretch } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import {
  checkIdempotencyKey,
  checkKeptInstant,
  checkMemberRef,
  checkText,
  firstProblem,
  NOTE_LENGTH_MAX,
  type Problem,
} from './check.ts';
import { accept, type CommandHead, type CommandType, NO_KEYS, refuse } from './command.ts';
import { activeMember } from './guards.ts';

/** With the points of more members than these, a stretch of time is too long for one command. */
export const EXTENDED_ACCOUNTS_MAX = 10_000;

/** An operator puts the expiry of points off: of one member, or of all that expire in a time. */
export interface ExtendExpiry extends CommandHead {
  readonly kind: 'extendExpiry';
  /** All points of this member. Exactly one of member and expiring must be given. */
  readonly member?: MemberRef | null | undefined;
  /** Points of all members that expire at `from` or later and before `until`. */
  readonly expiring?: Stretch | null | undefined;
  /** Their new expiry, later than the one they have; those that expire later already stay. */
  readonly expiresAt: Instant;
  readonly reason: string;
}

/** How much was put off. */
export interface ExtendExpirySuccess {
  readonly type: 'ExtendExpirySuccess';
  readonly accounts: number;
  readonly lots: number;
  readonly points: Points;
}

/**
 * What has expired by now stays expired, also when nobody had written it down yet. Refusals, in
 * this order: LoyaltyInvalidInput (also when too many accounts would be concerned),
 * MemberNotFound, MemberNotActive.
 */
export const extendExpiry: CommandType<ExtendExpiry, ExtendExpirySuccess> = {
  check(command) {
    return firstProblem(
      () => checkIdempotencyKey(command.idempotencyKey),
      () => checkWhose(command),
      () => checkKeptInstant(['expiresAt'], command.expiresAt),
      () => checkText(['reason'], command.reason, NOTE_LENGTH_MAX),
    );
  },

  keysOf({ member, expiring }) {
    const members = member == null ? [] : [member];
    const accountsMax = EXTENDED_ACCOUNTS_MAX;
    const stretches = expiring == null ? [] : [{ ...expiring, accountsMax }];
    return { ...NO_KEYS, members, lotsOf: members, expiring: stretches };
  },

  decide(workingSet, command, now) {
    if (command.expiresAt <= now) {
      return refuse(invalidInput(['expiresAt'], 'Must be in the future.'));
    }
    const accountIds = accountsOf(workingSet, command);
    if ('refused' in accountIds) return accountIds;
    const journal = new Journal(workingSet, { cause: command, now });
    let points = 0;
    let lots = 0;
    let accounts = 0;
    for (const accountId of accountIds) {
      catchUp(journal, accountId);
      const extended = journal.state.lots(accountId).filter((lot) => isExtended(lot, command, now));
      for (const lot of extended) putOff(journal, lot, command);
      points += extended.reduce((sum, lot) => sum + pointsIn(lot), 0);
      lots += extended.length;
      accounts += extended.length > 0 ? 1 : 0;
    }
    if (!Number.isSafeInteger(points)) {
      const message = 'More than 2^53 − 1 points in all expire then: narrow the time.';
      return refuse(invalidInput(['expiring'], message));
    }
    return accept(journal, { type: 'ExtendExpirySuccess', accounts, lots, points });
  },
};

function accountsOf(
  workingSet: WorkingSet,
  command: ExtendExpiry,
): readonly string[] | { readonly refused: Rejection } {
  const { member, expiring } = command;
  if (member != null) {
    const found = activeMember(workingSet, { ...command, member });
    return 'refused' in found ? found : [found.account.accountId];
  }
  if (expiring == null) return [];
  if (workingSet.hasTooMany(expiring)) {
    const many = `more than ${EXTENDED_ACCOUNTS_MAX} members`;
    return refuse(invalidInput(['expiring'], `Points of ${many} expire then: narrow the time.`));
  }
  return workingSet
    .accountIds()
    .filter((accountId) => workingSet.lots(accountId).some((lot) => isIn(lot, expiring)));
}

function isIn(lot: Lot, { from, until }: Stretch): boolean {
  const { expiresAt } = lot;
  return expiresAt !== null && expiresAt >= from && expiresAt < until && pointsIn(lot) > 0;
}

/** Never to an earlier expiry than it has; points that never expire have none to put off. */
function isExtended(lot: Lot, command: ExtendExpiry, now: Instant): boolean {
  const { expiring, expiresAt } = command;
  const until = Math.min(expiresAt, expiring?.until ?? Infinity);
  return isIn(lot, { from: Math.max(now + 1, expiring?.from ?? 0), until });
}

function pointsIn({ remaining, pending, held }: Lot): Points {
  return remaining + pending + held;
}

function putOff(journal: Journal, lot: Lot, command: ExtendExpiry): void {
  const { accountId, lotId, availableAt } = lot;
  const { expiresAt, reason, actor, idempotencyKey } = command;
  journal.record({
    fact: 'LotRescheduled',
    accountId,
    lotId,
    availableAt,
    expiresAt,
    reason,
    actor,
    recordedAt: journal.now,
    idempotencyKey,
  });
}

function checkWhose({ member, expiring }: ExtendExpiry): Problem {
  if ((member == null) === (expiring == null)) {
    const found = member == null ? 'none is' : 'both are';
    return invalidInput([], `Exactly one of member and expiring must be given; ${found}.`);
  }
  if (member != null) return checkMemberRef(['member'], member);
  if (expiring == null) return null;
  return firstProblem(
    () => checkKeptInstant(['expiring', 'from'], expiring.from),
    () => checkKeptInstant(['expiring', 'until'], expiring.until),
    () =>
      expiring.from < expiring.until
        ? null
        : invalidInput(['expiring', 'until'], 'Must be later than from.'),
  );
}
