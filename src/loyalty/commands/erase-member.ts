import type { AccountState } from '../account/account.ts';
import { emptyAccount } from '../account/empty-account.ts';
import type { Member, MemberRef } from '../account/member.ts';
import { withoutNames } from '../account/without-names.ts';
import { catchUp } from '../catch-up.ts';
import { Journal } from '../ledger/journal.ts';
import { memberNotFound } from '../rejection.ts';
import type { Instant } from '../time.ts';
import type { WorkingSet } from '../working-set.ts';
import {
  checkIdempotencyKey,
  checkMemberRef,
  checkText,
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
import { askerOf, mayActFor, notActive } from './guards.ts';

/** Personal data of a member goes; what the ledger says of points stays. */
export interface EraseMember extends CommandHead {
  readonly kind: 'eraseMember';
  readonly member: MemberRef;
  readonly reason: string;
}

/** The member without names; the membership is closed. */
export interface EraseMemberSuccess {
  readonly type: 'EraseMemberSuccess';
  readonly member: Member;
  /** The account right after this command. */
  readonly account: AccountState;
  /** Why, for whoever asks later what became of the member: nothing else keeps it. */
  readonly reason: string;
}

const NOTE = 'The membership was erased.';

/**
 * Refusals, in this order: LoyaltyInvalidInput, MemberNotFound, MemberNotActive when it is closed
 * already, or when its ledger does not prove its balance. A frozen member can be erased.
 */
export const eraseMember: CommandType<EraseMember, EraseMemberSuccess> = {
  check(command) {
    return firstProblem(
      () => checkIdempotencyKey(command.idempotencyKey),
      () => checkMemberRef(['member'], command.member),
      () => checkText(['reason'], command.reason, NOTE_LENGTH_MAX),
    );
  },

  keysOf(command) {
    const { member } = command;
    return { ...NO_KEYS, members: [member, ...askerOf(command)], lotsOf: [member] };
  },

  decide: decideEraseMember,
};

function decideEraseMember(
  workingSet: WorkingSet,
  command: EraseMember,
  now: Instant,
): Decision<EraseMemberSuccess> {
  const member = workingSet.member(command.member);
  if (member === null || !mayActFor(workingSet, member, command.restrictedTo)) {
    return refuse(memberNotFound(['member']));
  }
  const { accountId } = member;
  const { status, spendingFrozen } = workingSet.account(accountId);
  if (status === 'CLOSED') return refuse(notActive('CLOSED', ['member']));
  if (spendingFrozen) return refuse(notActive('FROZEN', ['member']));
  // From here it must succeed.
  const journal = new Journal(workingSet, { cause: command, now });
  catchUp(journal, accountId);
  emptyAccount(journal, accountId, NOTE);
  const erased = withoutNames(member);
  journal.record({ fact: 'MemberErased', member: erased, recordedAt: now });
  const account = journal.account(accountId);
  const { reason } = command;
  return accept(journal, { type: 'EraseMemberSuccess', member: erased, account, reason });
}
