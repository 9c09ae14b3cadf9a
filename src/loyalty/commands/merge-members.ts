import type { AccountState } from '../account/account.ts';
import type { Member, MemberRef } from '../account/member.ts';
import { catchUp } from '../catch-up.ts';
import { Journal } from '../ledger/journal.ts';
import { canCountTogether, mergeAccounts } from '../moving/merge-accounts.ts';
import { invalidInput } from '../rejection.ts';
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
import { spendingMember } from './guards.ts';

/** Two memberships are one person: the survivor takes all, the other name leads to it. */
export interface MergeMembers extends CommandHead {
  readonly kind: 'mergeMembers';
  readonly survivor: MemberRef;
  readonly absorbed: MemberRef;
  readonly reason: string;
}

/** The survivor as it is now. */
export interface MergeMembersSuccess {
  readonly type: 'MergeMembersSuccess';
  readonly member: Member;
  /** The account right after this command. */
  readonly account: AccountState;
  /** Why, also where no points moved and so no entry says it; null once the member is erased. */
  readonly reason: string | null;
}

/**
 * Refusals, in this order: LoyaltyInvalidInput, MemberNotFound and MemberNotActive of the survivor,
 * then of the absorbed member, LoyaltyInvalidInput when they are one. Neither may be frozen: a
 * merge would thaw it.
 */
export const mergeMembers: CommandType<MergeMembers, MergeMembersSuccess> = {
  check(command) {
    return firstProblem(
      () => checkIdempotencyKey(command.idempotencyKey),
      () => checkMemberRef(['survivor'], command.survivor),
      () => checkMemberRef(['absorbed'], command.absorbed),
      () => checkText(['reason'], command.reason, NOTE_LENGTH_MAX),
    );
  },

  keysOf({ survivor, absorbed }) {
    const both = [survivor, absorbed];
    return { ...NO_KEYS, members: both, lotsOf: both };
  },

  decide: decideMergeMembers,
};

function decideMergeMembers(
  workingSet: WorkingSet,
  command: MergeMembers,
  now: Instant,
): Decision<MergeMembersSuccess> {
  const { restrictedTo, reason } = command;
  const survivor = spendingMember(workingSet, { member: command.survivor, restrictedTo }, [
    'survivor',
  ]);
  if ('refused' in survivor) return survivor;
  const absorbed = spendingMember(workingSet, { member: command.absorbed, restrictedTo }, [
    'absorbed',
  ]);
  if ('refused' in absorbed) return absorbed;
  const { member } = survivor;
  if (member.memberId === absorbed.member.memberId) {
    return refuse(invalidInput(['absorbed'], 'Both names are of one member already.'));
  }
  if (!canCountTogether(survivor.account, absorbed.account)) {
    return refuse(invalidInput(['absorbed'], 'The account would count beyond 2^53 − 1.'));
  }
  // From here it must succeed.
  const ids = { survivor: member.accountId, absorbed: absorbed.member.accountId };
  const journal = new Journal(workingSet, { cause: command, now });
  catchUp(journal, ids.survivor);
  catchUp(journal, ids.absorbed);
  mergeAccounts(journal, { ...ids, note: reason });
  journal.record({
    fact: 'MembersMerged',
    survivor: member,
    absorbed: { ...absorbed.member, mergedInto: member.memberId },
    recordedAt: now,
  });
  const account = journal.account(ids.survivor);
  return accept(journal, { type: 'MergeMembersSuccess', member, account, reason });
}
