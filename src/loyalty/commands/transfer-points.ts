import type { AccountState } from '../account/account.ts';
import type { MemberRef } from '../account/member.ts';
import { catchUp } from '../catch-up.ts';
import type { Entry } from '../ledger/entry.ts';
import { Journal } from '../ledger/journal.ts';
import { givePoints } from '../moving/give-points.ts';
import { TRANSFER_RULE, transferLimit } from '../moving/transfer-limits.ts';
import type { Points } from '../points.ts';
import { invalidInput, type Rejection } from '../rejection.ts';
import { dayOf, type Instant } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import {
  checkIdempotencyKey,
  checkMemberRef,
  checkText,
  checkWhole,
  firstProblem,
  NOTE_LENGTH_MAX,
} from './check.ts';
import {
  accept,
  type CommandHead,
  type CommandType,
  type Decision,
  NO_KEYS,
  refuse,
} from './command.ts';
import {
  type ActiveMember,
  askerOf,
  beyondCounting,
  insufficientPoints,
  spendingMember,
} from './guards.ts';

/** A member gives points to another; they keep their expiry. */
export interface TransferPoints extends CommandHead {
  readonly kind: 'transferPoints';
  /** Who gives: also what a member's own token is checked against. */
  readonly member: MemberRef;
  readonly recipient: MemberRef;
  readonly points: Points;
  readonly note?: string | null | undefined;
}

/** The points are the other member's. */
export interface TransferPointsSuccess {
  readonly type: 'TransferPointsSuccess';
  /** The giver's account right after this command. */
  readonly account: AccountState;
  readonly entry: Entry;
  readonly recipientAccount: AccountState;
  readonly recipientEntry: Entry;
}

/**
 * Refusals, in this order: LoyaltyInvalidInput, MemberNotFound and MemberNotActive of the giver,
 * then of the recipient, LoyaltyInvalidInput when they are one, PointsLimitReached (whether at all,
 * minimum, maximum at a time and a day), InsufficientPoints.
 */
export const transferPoints: CommandType<TransferPoints, TransferPointsSuccess> = {
  check(command) {
    const { note } = command;
    return firstProblem(
      () => checkIdempotencyKey(command.idempotencyKey),
      () => checkMemberRef(['member'], command.member),
      () => checkMemberRef(['recipient'], command.recipient),
      () => checkWhole(['points'], command.points, { minimum: 1 }),
      () => (note == null ? null : checkText(['note'], note, NOTE_LENGTH_MAX)),
    );
  },

  keysOf(command) {
    const both = [command.member, command.recipient];
    const members = [...both, ...askerOf(command)];
    return { ...NO_KEYS, members, lotsOf: both, usageNow: true };
  },

  decide: decideTransferPoints,
};

function decideTransferPoints(
  workingSet: WorkingSet,
  command: TransferPoints,
  now: Instant,
): Decision<TransferPointsSuccess> {
  const { points, note = null } = command;
  const { transfers, program } = workingSet.ruleBook;
  const found = partiesOf(workingSet, command);
  if ('refused' in found) return found;
  const giver = found.giver.account.accountId;
  const recipient = found.recipient.account.accountId;
  const uncountable = beyondCounting(found.recipient.account, points, ['points']);
  if (uncountable !== null) return refuse(uncountable);
  const day = dayOf(now, program.timeZone);
  const used = workingSet.usedOn({ accountId: giver, ruleId: TRANSFER_RULE, day });
  const limit = transferLimit(transfers, { points, used });
  if (limit !== null) return refuse(limit);
  const journal = new Journal(workingSet, { cause: command, now });
  catchUp(journal, giver);
  catchUp(journal, recipient);
  const { available } = journal.account(giver);
  if (points > available) return refuse(insufficientPoints(available, points));
  // From here it must succeed.
  const given = givePoints(journal, { giver, recipient, points, note });
  return accept(journal, {
    type: 'TransferPointsSuccess',
    account: journal.account(giver),
    recipientAccount: journal.account(recipient),
    ...given,
  });
}

interface Parties {
  readonly giver: ActiveMember;
  readonly recipient: ActiveMember;
}

/** Both ledgers must prove their balance, or points that never were would get away. */
function partiesOf(
  workingSet: WorkingSet,
  command: TransferPoints,
): Parties | { readonly refused: Rejection } {
  const giver = spendingMember(workingSet, command);
  if ('refused' in giver) return giver;
  // Whoever may give, may give to anybody.
  const named = { member: command.recipient, restrictedTo: null };
  const recipient = spendingMember(workingSet, named, ['recipient']);
  if ('refused' in recipient) return recipient;
  if (giver.member.memberId !== recipient.member.memberId) return { giver, recipient };
  return refuse(invalidInput(['recipient'], 'Must not be the member that gives.'));
}
