import type { AccountState } from '../account/account.ts';
import type { Member, MemberRef } from '../account/member.ts';
import { invalidInput } from '../rejection.ts';
import { type CommandHead, type CommandType, NO_KEYS, refuse } from './command.ts';

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
}

export const mergeMembers: CommandType<MergeMembers, MergeMembersSuccess> = {
  check: () => null,
  keysOf: () => NO_KEYS,
  decide: () => refuse(invalidInput([], 'TODO')),
};
