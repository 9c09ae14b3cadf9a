import type { MemberRef } from '../account/member.ts';
import type { Points } from '../points.ts';
import { invalidInput } from '../rejection.ts';
import type { Instant } from '../time.ts';
import { type CommandHead, type CommandType, NO_KEYS, refuse } from './command.ts';

/** An operator puts the expiry of points off: of one member, or of all that expire in a time. */
export interface ExtendExpiry extends CommandHead {
  readonly kind: 'extendExpiry';
  /** Exactly one of member and expiring must be given. */
  readonly member?: MemberRef | null | undefined;
  /** Points that expire at `from` or later and before `until`; with a member absent: all of them. */
  readonly expiring?: { readonly from: Instant; readonly until: Instant } | null | undefined;
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

export const extendExpiry: CommandType<ExtendExpiry, ExtendExpirySuccess> = {
  check: () => null,
  keysOf: () => NO_KEYS,
  decide: () => refuse(invalidInput([], 'TODO')),
};
