import { expect, test } from '@jest/globals';
import { getNamedType, isObjectType, isUnionType } from 'graphql';
import { buildExecutableSchema } from '../../src/graphql/executable-schema.ts';
import { ROOT_ACCESS } from '../../src/graphql/root-access.ts';

const schema = buildExecutableSchema();

/** Null for member tokens, as the tests of these fields show. */
const NOTHING_FOR_MEMBERS = ['Reward.changes', 'Member.identityChanges'];

const OF_OPERATORS = [
  ...['LoyaltyRuleBookDraft', 'LoyaltyRuleBookRevision', 'LoyaltyRuleBookPreview'],
  ...['LoyaltyProgramStatistics', 'LoyaltyStatisticsRow', 'LoyaltyJob', 'PointsReconciliation'],
  ...['PointsEarningExplanation', 'RewardChangeConnection', 'MemberIdentityChange'],
];

/** Every field by which a member token comes to a type, by the type; root fields first. */
function waysOfMembers(): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, string[]>();
  const follow = (typeName: string, field: string): void => {
    const type = schema.getType(typeName);
    if (isUnionType(type)) for (const { name } of type.getTypes()) follow(name, field);
    if (!isObjectType(type)) return;
    const known = ways.get(typeName);
    ways.set(typeName, [...(known ?? []), field]);
    if (known !== undefined) return;
    for (const [name, { type: answer }] of Object.entries(type.getFields())) {
      follow(getNamedType(answer).name, `${typeName}.${name}`);
    }
  };
  for (const [root, fields] of Object.entries(ROOT_ACCESS)) {
    const type = schema.getType(root);
    for (const [name, field] of Object.entries(isObjectType(type) ? type.getFields() : {})) {
      const isForMembers = fields[name]?.roles.includes('member') ?? false;
      if (isForMembers) follow(getNamedType(field.type).name, `${root}.${name}`);
    }
  }
  return ways;
}

test('what operators are told is nowhere in reach of members', () => {
  const ways = waysOfMembers();
  expect(OF_OPERATORS.filter((name) => schema.getType(name) === undefined)).toEqual([]);
  const found = OF_OPERATORS.flatMap((name) => ways.get(name) ?? []);
  expect(found.filter((field) => !NOTHING_FOR_MEMBERS.includes(field))).toEqual([]);
  // And what is said to be null for them is there.
  expect(found.toSorted()).toEqual(NOTHING_FOR_MEMBERS.toSorted());
});
