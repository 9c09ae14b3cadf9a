import { type MemberIdentity, primaryNames } from '../../src/loyalty/account/identity.ts';
import type { Member } from '../../src/loyalty/account/member.ts';
import { withoutNames } from '../../src/loyalty/account/without-names.ts';
import type { Fact } from '../../src/loyalty/facts.ts';

type Identities = ReadonlyMap<string, MemberIdentity>;

export const identityKey = ({ kind, value }: Pick<MemberIdentity, 'kind' | 'value'>) =>
  `${kind} ${value}`;

/** Members as `facts` have merged them: whoever is erased next was somebody else before. */
export function membersMerged(
  members: ReadonlyMap<string, Member>,
  facts: readonly Fact[],
): ReadonlyMap<string, Member> {
  const merges = facts.filter((fact) => fact.fact === 'MembersMerged');
  return merges.reduce((before, { survivor, absorbed }) => {
    const moved = [...before.values()].map((member) => {
      const isTheirs = member.mergedInto === absorbed.memberId;
      return isTheirs ? { ...member, mergedInto: survivor.memberId } : member;
    });
    return new Map([...moved, absorbed].map((member) => [member.memberId, member] as const));
  }, members);
}

/** All names after one fact: as the database keeps them beside the rows of members. */
export function identitiesAfter(
  before: Identities,
  fact: Fact,
  members: () => ReadonlyMap<string, Member>,
): Identities {
  switch (fact.fact) {
    case 'MemberEnrolled':
      return withAll(before, namesOf(fact.member));
    case 'IdentitiesChanged': {
      const gone = new Set(fact.removed.map(identityKey));
      const left = [...before].filter(([key]) => !gone.has(key));
      const rows = fact.members.flatMap(namesOf).filter((name) => !before.has(identityKey(name)));
      return withAll(new Map(left), [...rows, ...fact.added]);
    }
    case 'MembersMerged': {
      const { memberId } = fact.survivor;
      const theirs = [...before.values()].filter((of) => of.memberId === fact.absorbed.memberId);
      return withAll(
        before,
        theirs.map((identity) => ({ ...identity, memberId })),
      );
    }
    case 'MemberErased': {
      const left = [...before].filter(([, of]) => of.memberId !== fact.member.memberId);
      const earlier = [...members().values()]
        .filter(({ mergedInto }) => mergedInto === fact.member.memberId)
        .map(withoutNames);
      return withAll(new Map(left), [fact.member, ...earlier].flatMap(namesOf));
    }
    default:
      return before;
  }
}

function namesOf(member: Member): readonly MemberIdentity[] {
  const memberId = member.mergedInto ?? member.memberId;
  return primaryNames(member).map((name) => ({ ...name, memberId, since: member.enrolledAt }));
}

function withAll(before: Identities, more: readonly MemberIdentity[]): Identities {
  return new Map([...before, ...more.map((of) => [identityKey(of), of] as const)]);
}
