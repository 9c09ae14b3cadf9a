import type { AccountState } from '../account/account.ts';
import type { MemberRef } from '../account/member.ts';
import type { Hold } from '../holds/hold.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Money, Points } from '../points.ts';
import { invalidInput } from '../rejection.ts';
import type { Instant } from '../time.ts';
import { type CommandHead, type CommandType, NO_KEYS, refuse } from './command.ts';

/** Points are reserved while the shopper pays. */
export interface HoldPoints extends CommandHead {
  readonly kind: 'holdPoints';
  readonly member: MemberRef;
  readonly points: Points;
  readonly order: {
    readonly orderId: string;
    /** What the order still costs after coupons, freight left out. */
    readonly payable: Money;
    readonly occurredAt: Instant;
  };
  /** 1 to 604,800; default 900. */
  readonly expiresInSeconds?: number | null | undefined;
}

/** The points are reserved. */
export interface HoldPointsSuccess {
  readonly type: 'HoldPointsSuccess';
  readonly hold: Hold;
  /** The account right after this command. */
  readonly account: AccountState;
  readonly entry: Entry;
}

export const holdPoints: CommandType<HoldPoints, HoldPointsSuccess> = {
  check: () => null,
  keysOf: () => NO_KEYS,
  decide: () => refuse(invalidInput([], 'TODO')),
};
