import type { AccountState } from '../account/account.ts';
import type { Member, MemberRef } from '../account/member.ts';
import { invalidInput } from '../rejection.ts';
import { type CommandHead, type CommandType, NO_KEYS, refuse } from './command.ts';

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
}

export const eraseMember: CommandType<EraseMember, EraseMemberSuccess> = {
  check: () => null,
  keysOf: () => NO_KEYS,
  decide: () => refuse(invalidInput([], 'TODO')),
};
