import type { Instant } from '../time.ts';
import type { AccountState } from './account.ts';
import { normalizePhone } from './phone.ts';

/** A person enrolled in the program. Names do not change with points; see `AccountState`. */
export interface Member {
  readonly memberId: string;
  readonly accountId: string;
  /** The merchant's own customer id. */
  readonly externalId: string;
  /** Digits with an optional leading +, or null. */
  readonly phone: string | null;
  /** What the shop scans or types in. */
  readonly memberCode: string;
  readonly enrolledAt: Instant;
  readonly referredBy: string | null;
  /** The member that this one is by now, after a merge: never one that was merged itself. */
  readonly mergedInto: string | null;
}

/** A member with the account as it stood at one moment: what an answer carries. */
export interface MemberView {
  readonly member: Member;
  readonly account: AccountState;
}

/** Exactly one of the four names a member. */
export interface MemberRef {
  readonly id?: string | null | undefined;
  readonly externalId?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly memberCode?: string | null | undefined;
  /** What the face that it came through has made of it; absent: it is on record as it stands. */
  readonly understood?: UnderstoodName | null | undefined;
}

/** A name that does not stand on record as it is given. */
export interface UnderstoodName {
  /** Ways in which it may be on record: the first that is somebody's counts. */
  readonly lookups: readonly MemberLookup[];
  /** Why it can be nobody's name, in words for callers. */
  readonly problem?: string;
}

export const MEMBER_REF_KINDS = ['id', 'externalId', 'phone', 'memberCode'] as const;
export type MemberRefKind = (typeof MEMBER_REF_KINDS)[number];

/** What codes begin with that are another every minute, and no printed one. */
export const ROTATING_CODE_START = 'R1.';

export interface MemberLookup {
  readonly kind: MemberRefKind;
  readonly value: string;
}

/** How the one name that a reference gives may be on record, phone numbers without separators. */
export function lookupsOf(ref: MemberRef): readonly MemberLookup[] {
  if (ref.understood != null) return ref.understood.lookups;
  for (const kind of MEMBER_REF_KINDS) {
    const value = ref[kind];
    if (value == null) continue;
    return [{ kind, value: kind === 'phone' ? (normalizePhone(value) ?? value) : value }];
  }
  return [];
}
