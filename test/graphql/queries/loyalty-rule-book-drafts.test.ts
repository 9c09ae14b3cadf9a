import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  DiscardLoyaltyRuleBookDraftDocument,
  LoyaltyRuleBookDraftsDocument,
} from '../../generated/operations.ts';
import {
  ALICE_HERSELF,
  OPERATOR,
  SERVICE,
  startFace,
  type TestFace,
} from '../../support/graphql-face.ts';
import { draftOf, publish } from '../rule-book-drafts.ts';

let service: TestFace;
const ids: string[] = [];
beforeAll(async () => {
  service = await startFace();
  for (const key of ['one', 'two', 'published', 'three', 'discarded', 'four']) {
    ids.push(await draftOf(service, { key, changes: { pointsName: key } }));
  }
  await publish(service, { key: 'published', draftId: ids[2] ?? '' });
  const input = { idempotencyKey: 'discard', draftId: ids[4] ?? '' };
  await service.ask(DiscardLoyaltyRuleBookDraftDocument, { input }, OPERATOR);
});
afterAll(() => service.stop());

const page = async (first: number | null, after: string | null = null, asker = OPERATOR) => {
  const { data } = await service.ask(LoyaltyRuleBookDraftsDocument, { first, after }, asker);
  return data.loyaltyRuleBookDrafts;
};

describe('loyaltyRuleBookDrafts', () => {
  it('are those that are open, latest begun first, page by page', async () => {
    const first = await page(3);
    expect(first.edges.map(({ node }) => node.id)).toEqual([ids[5], ids[3], ids[1]]);
    expect(first.edges[0]?.node).toEqual({ id: ids[5], note: null, problems: [] });
    const rest = await page(3, first.pageInfo.endCursor);
    expect(rest.edges.map(({ node }) => node.id)).toEqual([ids[0]]);
    expect([first, rest].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false]);
  });

  it('costs the same number of SQL statements, however many they are', async () => {
    const count = async (first: number) => {
      service.statements();
      await page(first);
      return service.statements().length;
    };
    await count(1);
    expect(await count(4)).toBe(await count(1));
  });

  it('are of the program that the token is bound to', async () => {
    expect((await page(null, null, { ...OPERATOR, program: 'other' })).edges).toEqual([]);
  });

  it.each([ALICE_HERSELF, SERVICE])('is for operators, not for $subject', async (asker) => {
    const by = { ...asker, scopes: ['loyalty:rules'] };
    const { errors } = await service.ask(LoyaltyRuleBookDraftsDocument, {}, by);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});
