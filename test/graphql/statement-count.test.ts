import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LIMIT_PERIODS } from '../../src/loyalty/rewards/limit-period.ts';
import { adjust, enroll } from '../support/demo-commands.ts';
import {
  type Asker,
  OPERATOR,
  SERVICE,
  startFace,
  type TestFace,
} from '../support/graphql-face.ts';
import { createReward } from '../support/reward-commands.ts';

const MEMBERS = 100;
const ENTRIES = 20;

let service: TestFace;
const ids: string[] = [];
beforeAll(async () => {
  service = await startFace();
  const { engine } = service;
  const names = Array.from({ length: MEMBERS }, (_, n) => `m-${n}`);
  for (const externalId of names) {
    const answer = await engine.submit(enroll(`enroll-${externalId}`, { externalId }));
    if (answer.type === 'EnrollMemberSuccess') ids.push(answer.member.memberId);
  }
  await Promise.all(
    names.flatMap((externalId) =>
      Array.from({ length: ENTRIES }, (_, n) =>
        engine.submit(adjust(`${externalId}-${n}`, n + 1, { member: { externalId } })),
      ),
    ),
  );
});
afterAll(() => service.stop());

/** The SQL statements that one request costs, and what it answers. */
async function statementsOf(body: object, asker: Asker = SERVICE) {
  const authorization = `Bearer ${await service.token(asker)}`;
  service.statements();
  const { data, errors } = await service.post(body, authorization);
  expect(errors).toBeUndefined();
  return { statements: [...service.statements()].sort(), data };
}

const HISTORY = `
  id
  level { name }
  account {
    available
    worth { amount }
    expiring(withinDays: 400) { points }
    lots(first: 5) { edges { node { remaining source { sequence } } } }
    absorbed { id sequence }
    entries(first: ${ENTRIES}) { edges { node { sequence allocations { lot { id } points } } } }
  }
`;

describe('a page of members costs the same number of SQL statements, however long', () => {
  const members = (count: number) => ({
    query: `{ ${ids
      .slice(0, count)
      .map((id, n) => `m${n}: member(by: { id: "${id}" }) { ${HISTORY} }`)
      .join('\n')} }`,
  });

  test('members by alias, with level, account, lots and history', async () => {
    await statementsOf(members(1));
    const ten = await statementsOf(members(10));
    const hundred = await statementsOf(members(MEMBERS));
    expect(hundred.statements).toEqual(ten.statements);
    expect(new Set(ten.statements).size).toBe(ten.statements.length);
    expect(Object.keys(hundred.data)).toHaveLength(MEMBERS);
    expect(hundred.data.m99).toMatchObject({
      id: ids[99],
      account: { available: 210, entries: { edges: { length: ENTRIES } } },
    });
  });

  const references = (count: number) => ({
    query: `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on Member { ${HISTORY} } }
    }`,
    variables: {
      representations: Array.from({ length: count }, (_, n) =>
        n % 2 === 0
          ? { __typename: 'Member', id: ids[n] }
          : { __typename: 'Member', externalId: `m-${n}` },
      ),
    },
  });

  test('references of both keys mixed', async () => {
    const ten = await statementsOf(references(10));
    const hundred = await statementsOf(references(MEMBERS));
    // Each way to name a member is one statement more; what follows is shared between them.
    expect(hundred.statements).toEqual(ten.statements);
    expect(hundred.data._entities).toMatchObject(ids.map((id) => ({ id })));
  });
});

const EVERYTHING_OF_A_REWARD = `
  title
  pointsPriceForMe
  codesLeft
  pricesByLevel { level { name } pointsPrice }
  minimumLevel { name }
  eligibility { redeemable reasons }
  changes(first: 2) { edges { node { kind reason } } }
`;

describe('a page of rewards costs the same number of SQL statements, however long', () => {
  const rewards = (count: number) => ({
    query: `{ rewards(first: ${count}) { edges { node { ${EVERYTHING_OF_A_REWARD} } } } }`,
  });

  test.each([
    ['for a member', { role: 'member', subject: 'm-1' }],
    ['for an operator', OPERATOR],
  ] as const)('%s', async (_who, asker) => {
    const drafts = Array.from({ length: MEMBERS }, (_, n) =>
      createReward(`reward-${n}`, {
        ...{ title: `Reward ${n}`, perMemberLimit: 1 },
        limitPeriod: LIMIT_PERIODS[n % LIMIT_PERIODS.length],
      }),
    );
    await Promise.all(service.engine.submitAll(drafts));
    await statementsOf(rewards(1), asker);
    const ten = await statementsOf(rewards(10), asker);
    const hundred = await statementsOf(rewards(100), asker);
    expect(hundred.statements).toEqual(ten.statements);
    expect(new Set(ten.statements).size).toBe(ten.statements.length);
    expect(hundred.data).toMatchObject({ rewards: { edges: { length: 100 } } });
  });
});
