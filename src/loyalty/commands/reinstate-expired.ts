import type { AccountState } from '../account/account.ts';
import type { MemberRef } from '../account/member.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Points } from '../points.ts';
import { invalidInput } from '../rejection.ts';
import type { Instant } from '../time.ts';
import { type CommandHead, type CommandType, NO_KEYS, refuse } from './command.ts';

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

export const reinstateExpired: CommandType<ReinstateExpired, ReinstateExpiredSuccess> = {
  check: () => null,
  keysOf: () => NO_KEYS,
  decide: () => refuse(invalidInput([], 'TODO')),
};
