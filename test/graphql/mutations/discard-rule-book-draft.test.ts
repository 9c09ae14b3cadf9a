import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import {
  DiscardLoyaltyRuleBookDraftDocument,
  LoyaltyRuleBookDraftDocument,
} from '../../generated/operations.ts';
import { OPERATOR, startFace, type TestFace } from '../../support/graphql-face.ts';
import { describeMutationRules, OPERATORS_ONLY } from '../mutation-rules.ts';
import { draftOf, publish } from '../rule-book-drafts.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
});
afterAll(() => service.stop());

async function discard(
  key: string,
  draftId: string,
  version: number | null = null,
  asker = OPERATOR,
) {
  const input = { idempotencyKey: key, draftId, version };
  const { data } = await service.ask(DiscardLoyaltyRuleBookDraftDocument, { input }, asker);
  return data.discardLoyaltyRuleBookDraft;
}

describe('discardLoyaltyRuleBookDraft', () => {
  it('gives a draft up, so that nobody finds it any more', async () => {
    const id = await draftOf(service, { key: 'mine', changes: {} });
    expect(await discard('stale', id, 2)).toMatchObject({
      ...{ __typename: 'LoyaltyRuleBookOutdated', path: ['version'], draftVersion: 1 },
    });
    expect(await discard('theirs', id, 1, { ...OPERATOR, program: 'other' })).toMatchObject({
      ...{ __typename: 'LoyaltyRuleBookNotFound', path: ['draftId'] },
    });
    expect(await discard('discard', id, 1)).toEqual({
      __typename: 'DiscardLoyaltyRuleBookDraftSuccess',
      draft: { id, status: 'DISCARDED' },
    });
    const { data } = await service.ask(LoyaltyRuleBookDraftDocument, { id }, OPERATOR);
    expect(data.loyaltyRuleBookDraft).toBeNull();
    expect(await discard('again', id)).toMatchObject({
      ...{ __typename: 'LoyaltyRuleBookNotFound', code: 'RULE_BOOK_DRAFT_NOT_FOUND' },
    });
  });

  it('refuses a draft that was published', async () => {
    const draftId = await draftOf(service, { key: 'out', changes: { pointsName: 'stars' } });
    await publish(service, { key: 'out', draftId });
    expect(await discard('too late', draftId)).toMatchObject({
      ...{ __typename: 'LoyaltyAlreadyRecorded', path: ['draftId'] },
    });
  });

  test.each([
    ['a draft that is none', 'drf_none', null, 'LoyaltyRuleBookNotFound', 'draftId'],
    ['an empty id', '', null, 'LoyaltyInvalidInput', 'draftId'],
    ['a version that is none', 'drf_none', 0, 'LoyaltyInvalidInput', 'version'],
  ])('refuses %s', async (key, draftId, version, __typename, field) => {
    expect(await discard(key, draftId, version)).toMatchObject({ __typename, path: [field] });
  });

  describeMutationRules(() => service, {
    document: DiscardLoyaltyRuleBookDraftDocument,
    input: () => ({ draftId: 'drf_some' }),
    change: { draftId: 'drf_other' },
    scope: 'loyalty:rules',
    refused: OPERATORS_ONLY,
  });
});
