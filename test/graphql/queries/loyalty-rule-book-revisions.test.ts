import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CancelLoyaltyRuleBookPublicationDocument,
  LoyaltyRuleBookRevisionsDocument,
} from '../../generated/operations.ts';
import {
  ALICE_HERSELF,
  OPERATOR,
  SERVICE,
  startFace,
  type TestFace,
} from '../../support/graphql-face.ts';
import { published } from '../rule-book-drafts.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  await published(service, { key: 'stars', changes: { pointsName: 'stars' } });
  const at = '2026-11-23T00:00:00.000Z';
  await published(service, { key: 'hearts', changes: { pointsName: 'hearts' }, at });
  const input = { idempotencyKey: 'cancel', revision: 3, reason: 'too early' };
  await service.ask(CancelLoyaltyRuleBookPublicationDocument, { input }, OPERATOR);
});
afterAll(() => service.stop());

const page = async (first: number | null, after: string | null = null, asker = OPERATOR) => {
  const { data } = await service.ask(LoyaltyRuleBookRevisionsDocument, { first, after }, asker);
  return data.loyaltyRuleBookRevisions;
};

describe('loyaltyRuleBookRevisions', () => {
  it('is the history of the rules, latest first, page by page', async () => {
    const publishedAt = '2026-11-22T04:00:00.000Z';
    const first = await page(2);
    expect(first.edges.map(({ node }) => node)).toEqual([
      {
        ...{ revision: 3, author: 'operator:olga', reason: 'for a test', publishedAt },
        ...{ effectiveAt: '2026-11-23T00:00:00.000Z', revertedFrom: null },
        cancellation: {
          ...{ author: 'operator:olga', reason: 'too early', cancelledAt: publishedAt },
        },
        ruleBook: { revision: 3, pointsName: 'hearts' },
      },
      {
        ...{ revision: 2, author: 'operator:olga', reason: 'for a test', publishedAt },
        ...{ effectiveAt: publishedAt, revertedFrom: null, cancellation: null },
        ruleBook: { revision: 2, pointsName: 'stars' },
      },
    ]);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await page(2, first.pageInfo.endCursor);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect(rest.edges.map(({ node }) => node)).toMatchObject([
      { revision: 1, author: 'operator:test', reason: 'first', ruleBook: { pointsName: '积分' } },
    ]);
  });

  it('is of the program that the token is bound to', async () => {
    const { edges } = await page(null, null, { ...OPERATOR, program: 'other' });
    expect(edges.map(({ node }) => node.revision)).toEqual([1]);
  });

  it.each([ALICE_HERSELF, SERVICE])('is for operators, not for $subject', async (asker) => {
    const by = { ...asker, scopes: ['loyalty:rules'] };
    const { errors } = await service.ask(LoyaltyRuleBookRevisionsDocument, {}, by);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});
