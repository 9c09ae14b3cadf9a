import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { PreviewLoyaltyRuleBookDocument } from '../../generated/operations.ts';
import { OPERATOR, startFace, type TestFace } from '../../support/graphql-face.ts';
import { describeMutationRules, OPERATORS_ONLY } from '../mutation-rules.ts';
import { draftOf, publish } from '../rule-book-drafts.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
});
afterAll(() => service.stop());

const WINDOW = { from: '2026-11-01T00:00:00.000Z', until: '2026-11-22T00:00:00.000Z' };

async function preview(key: string, draftId: string, over: object = {}, asker = OPERATOR) {
  const input = { idempotencyKey: key, draftId, ...WINDOW, ...over };
  const { data } = await service.ask(PreviewLoyaltyRuleBookDocument, { input }, asker);
  return data.previewLoyaltyRuleBook;
}

describe('previewLoyaltyRuleBook', () => {
  it('asks for a count, which waits to be begun', async () => {
    const draftId = await draftOf(service, { key: 'mine', changes: { pointsName: 'stars' } });
    const none = { points: 0, cost: { amount: 0, currency: 'CNY' }, shareOfSalesBasisPoints: null };
    expect(await preview('mine', draftId)).toEqual({
      __typename: 'PreviewLoyaltyRuleBookSuccess',
      preview: {
        ...{ id: expect.stringMatching(/^pvw_/), draftId, ...WINDOW },
        ...{ status: 'WAITING', requestedAt: '2026-11-22T04:00:00.000Z' },
        ...{ requestedBy: 'operator:olga', startedAt: null, finishedAt: null, failure: null },
        ...{ accounts: 0, events: 0, sales: { amount: 0, currency: 'CNY' } },
        ...{ was: none, would: none, rules: [], levelMoves: [] },
      },
    });
    expect(await preview('theirs', draftId, {}, { ...OPERATOR, program: 'other' })).toMatchObject({
      ...{ __typename: 'LoyaltyRuleBookNotFound', code: 'RULE_BOOK_DRAFT_NOT_FOUND' },
    });
  });

  it('refuses a draft that was published', async () => {
    const draftId = await draftOf(service, { key: 'out', changes: { pointsName: 'hearts' } });
    await publish(service, { key: 'out', draftId });
    expect(await preview('too late', draftId)).toMatchObject({
      ...{ __typename: 'LoyaltyAlreadyRecorded', path: ['draftId'] },
    });
  });

  it('refuses rules that could not be published, and says what is wrong with them', async () => {
    const changes = { growth: { growth: 1, per: 0 } };
    const draftId = await draftOf(service, { key: 'faulty', changes });
    expect(await preview('faulty', draftId)).toMatchObject({
      __typename: 'LoyaltyRuleBookInvalid',
      problems: [{ path: ['growth', 'per'], severity: 'ERROR' }],
    });
  });

  test.each([
    ['an empty id', { draftId: '' }, 'draftId'],
    ['the end before the beginning', { until: '2026-10-01T00:00:00.000Z' }, 'until'],
    ['the future', { until: '2026-11-23T00:00:00.000Z' }, 'until'],
    ['a window of many years', { from: '2020-01-01T00:00:00.000Z' }, 'from'],
  ])('refuses %s', async (key, over, field) => {
    const draftId = 'drf_none';
    expect(await preview(key, draftId, over)).toMatchObject({
      ...{ __typename: 'LoyaltyInvalidInput', path: [field] },
    });
  });

  describeMutationRules(() => service, {
    document: PreviewLoyaltyRuleBookDocument,
    input: () => ({ draftId: 'drf_some', ...WINDOW }),
    change: { draftId: 'drf_other' },
    scope: 'loyalty:rules',
    refused: OPERATORS_ONLY,
  });
});
