import type { Instant } from '../time.ts';
import type { Member, MemberLookup, MemberRef, MemberRefKind } from './member.ts';
import { nothingOf } from './without-names.ts';

/** A member may have several names of each kind; each is one member's only. */
export const IDENTITY_KINDS = ['EXTERNAL_ID', 'PHONE', 'MEMBER_CODE'] as const;
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

/** A name by which a member is found. */
export interface MemberIdentity {
  readonly kind: IdentityKind;
  readonly value: string;
  /** Whose it is by now: after a merge the survivor's. */
  readonly memberId: string;
  readonly since: Instant;
}

/** A name and whose it is. */
export type NamedMember = Omit<MemberIdentity, 'since'>;

export const REF_KIND_OF = {
  EXTERNAL_ID: 'externalId',
  PHONE: 'phone',
  MEMBER_CODE: 'memberCode',
} as const satisfies Readonly<Record<IdentityKind, MemberRefKind>>;

export function lookupOfIdentity({
  kind,
  value,
}: Pick<MemberIdentity, 'kind' | 'value'>): MemberLookup {
  return { kind: REF_KIND_OF[kind], value };
}

export function refOfIdentity({ kind, value }: Pick<MemberIdentity, 'kind' | 'value'>): MemberRef {
  return { [REF_KIND_OF[kind]]: value };
}

/** The names that the member's own row carries: those that are shown first. */
export function primaryNames(member: Member): readonly NamedMember[] {
  const { memberId, externalId, phone, memberCode } = member;
  return [
    { kind: 'EXTERNAL_ID', value: externalId, memberId },
    { kind: 'MEMBER_CODE', value: memberCode, memberId },
    ...(phone === null ? [] : [{ kind: 'PHONE', value: phone, memberId } as const]),
  ];
}

/** The member with another name of this kind shown first; null: with none. */
export function withPrimary(member: Member, kind: IdentityKind, value: string | null): Member {
  if (kind === 'PHONE') return { ...member, phone: value };
  return { ...member, [REF_KIND_OF[kind]]: value ?? nothingOf(member) };
}
