import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { earnOrder, enroll } from '../../support/demo-commands.ts';
import { ALICE_HERSELF, OPERATOR, startFace, type TestFace } from '../../support/graphql-face.ts';
import { published } from '../rule-book-drafts.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
});
afterAll(() => service.stop());

const SAVE = `mutation ($input: SaveLoyaltyRuleBookDraftInput!) {
  saveLoyaltyRuleBookDraft(input: $input) {
    __typename
    ... on SaveLoyaltyRuleBookDraftSuccess { draft { ruleBook { earning { ruleId } } } }
    ... on LoyaltyRejection { code path message }
  }
}`;

/** A rule that says something about everything it can. */
const ruleOf = (index: number) => ({
  ...{ ruleId: `rule-${index}`, title: `Rule number ${index}`, trigger: 'ORDER' },
  formula: { perAmount: { points: 1, per: 100 } },
  conditions: {
    ...{ categories: ['tea', 'cups'], stores: [`s-${index}`], channels: ['app', 'pos'] },
    ...{ weekdays: ['MONDAY', 'FRIDAY'], timeOfDay: { from: '11:30', until: '14:00' } },
    dates: { from: '2026-01-01', until: '2026-12-31' },
  },
  caps: [{ period: 'DAY', maximum: 100 }],
});
const rules = (count: number) => Array.from({ length: count }, (_, index) => ruleOf(index));

async function post(query: string, variables: object = {}) {
  const authorization = `Bearer ${await service.token(OPERATOR)}`;
  const { data, errors } = await service.post({ query, variables }, authorization);
  return { answer: data?.saveLoyaltyRuleBookDraft, errors };
}

/** A value as GraphQL writes it in a document: names of enums without quotes. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'string' && /^[A-Z]{3,}$/.test(value)) return value;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value).map(([name, of]) => `${name}: ${literal(of)}`)}}`;
}

describe('a rule book of 200 rules', () => {
  it('fits into one request, and is read by one', async () => {
    const input = { idempotencyKey: 'many', changes: { earning: rules(200) } };
    const { answer } = await post(SAVE, { input });
    expect(answer).toMatchObject({ __typename: 'SaveLoyaltyRuleBookDraftSuccess' });
    expect(answer).toMatchObject({ draft: { ruleBook: { earning: { length: 200 } } } });
  });

  it('fits into the text of a request', async () => {
    const input = { idempotencyKey: 'written', changes: { earning: rules(200) } };
    const written = SAVE.replace('($input: SaveLoyaltyRuleBookDraftInput!)', '').replace(
      '$input',
      literal(input),
    );
    const { answer, errors } = await post(written);
    expect(errors).toBeUndefined();
    expect(answer).toMatchObject({ __typename: 'SaveLoyaltyRuleBookDraftSuccess' });
  });
});

describe('what is larger than any rule book', () => {
  it.each([
    ['1,000 rules', { earning: Array.from({ length: 1_000 }, () => ruleOf(1)) }, ['earning']],
    [
      'a list of 501 stores',
      { earning: [{ ...ruleOf(1), conditions: { stores: Array(501).fill('s') } }] },
      ['earning', '0', 'conditions', 'stores'],
    ],
    ['a name of 10,000 characters', { pointsName: 'x'.repeat(10_000) }, ['pointsName']],
    [
      '100 caps',
      { earningCaps: Array(100).fill({ over: 'ALL', period: 'DAY', maximum: 1 }) },
      ['earningCaps'],
    ],
  ])('is refused with its place: %s', async (key, changes, path) => {
    const { answer } = await post(SAVE, { input: { idempotencyKey: key, changes } });
    expect(answer).toMatchObject({
      ...{ __typename: 'LoyaltyInvalidInput', path: ['changes', ...path] },
    });
  });
});

describe('how points are shown', () => {
  it('changes no balance, whatever the unit and the rate are', async () => {
    await service.engine.submit(enroll('enroll'));
    await service.engine.submit(earnOrder('o-1'));
    const query = `{ myMembership { account { available sequence worth { amount } } }
      loyaltyProgram { displayUnit { name pointsPerUnit } } }`;
    const read = async () =>
      (await service.post({ query }, `Bearer ${await service.token(ALICE_HERSELF)}`)).data;
    const kept = async () => service.sql('select * from account order by account_id');
    const before = await kept();
    expect(await read()).toEqual({
      myMembership: { account: { available: 100, sequence: 1, worth: { amount: 100 } } },
      loyaltyProgram: { displayUnit: null },
    });
    const rate = { points: 50, worth: 100 };
    const redemption = { rate, minimum: 50, step: 50, maximumShareBasisPoints: 5_000 };
    const displayUnit = { name: 'star', pointsPerUnit: 100 };
    await published(service, { key: 'stars', changes: { displayUnit, redemption } });
    expect(await read()).toEqual({
      myMembership: { account: { available: 100, sequence: 1, worth: { amount: 200 } } },
      loyaltyProgram: { displayUnit },
    });
    expect(await kept()).toEqual(before);
  });
});
