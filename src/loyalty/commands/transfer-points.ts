import type { AccountState } from '../account/account.ts';
import type { MemberRef } from '../account/member.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Points } from '../points.ts';
import { invalidInput } from '../rejection.ts';
import { type CommandHead, type CommandType, NO_KEYS, refuse } from './command.ts';

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

export const transferPoints: CommandType<TransferPoints, TransferPointsSuccess> = {
  check: () => null,
  keysOf: () => NO_KEYS,
  decide: () => refuse(invalidInput([], 'TODO')),
};
