import type { Member } from './member.ts';

// No member may choose such a name, or it could stand in the way of somebody's erasure.
const PREFIX = 'erased:';

/** The member under names that say nothing, and are unique all the same. */
export function withoutNames(member: Member): Member {
  const nothing = `${PREFIX}${member.memberId}`;
  return { ...member, externalId: nothing, phone: null, memberCode: nothing };
}

/** Whether only an erased member may be named so. */
export function isNameOfErased(name: string): boolean {
  return name.startsWith(PREFIX);
}
