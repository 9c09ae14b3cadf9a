import type { Member } from './member.ts';

// No member may choose such a name, or it could stand in the way of somebody's erasure.
const PREFIX = 'erased:';

/** The member under names that say nothing, and are unique all the same. */
export function withoutNames(member: Member): Member {
  const nothing = nothingOf(member);
  return { ...member, externalId: nothing, phone: null, memberCode: nothing };
}

/** Stands for a name that is none, and is unique all the same. */
export function nothingOf({ memberId }: Pick<Member, 'memberId'>): string {
  return `${PREFIX}${memberId}`;
}

/** Whether only an erased member may be named so. */
export function isNameOfErased(name: string): boolean {
  return name.startsWith(PREFIX);
}
