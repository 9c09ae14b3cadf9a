import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { CancelLoyaltyRuleBookPublicationDocument } from '../../generated/operations.ts';
import { OPERATOR, startFace, type TestFace } from '../../support/graphql-face.ts';
import { describeMutationRules, OPERATORS_ONLY } from '../mutation-rules.ts';
import { published } from '../rule-book-drafts.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
});
afterAll(() => service.stop());

async function cancel(key: string, revision: number, reason = 'too early', asker = OPERATOR) {
  const input = { idempotencyKey: key, revision, reason };
  const { data } = await service.ask(CancelLoyaltyRuleBookPublicationDocument, { input }, asker);
  return data.cancelLoyaltyRuleBookPublication;
}

describe('cancelLoyaltyRuleBookPublication', () => {
  it('calls rules off that wait to take effect, once', async () => {
    const at = '2026-11-23T00:00:00.000Z';
    const revision = await published(service, { key: 'waits', changes: { pointsName: 'w' }, at });
    const other = { ...OPERATOR, program: 'other' };
    expect(await cancel('not theirs', revision, 'theirs', other)).toMatchObject({
      ...{ __typename: 'LoyaltyRuleBookNotFound', code: 'RULE_BOOK_NOT_FOUND' },
    });
    expect(await cancel('cancel', revision)).toEqual({
      ...{ __typename: 'CancelLoyaltyRuleBookPublicationSuccess', revision },
      cancellation: {
        ...{ author: 'operator:olga', reason: 'too early' },
        cancelledAt: '2026-11-22T04:00:00.000Z',
      },
    });
    expect(await cancel('again', revision)).toMatchObject({
      ...{ __typename: 'LoyaltyRuleBookNotFound', path: ['revision'] },
    });
  });

  test.each([
    ['the revision in force', 1, 'why', 'LoyaltyRuleBookNotFound', 'revision'],
    ['a revision that is none', 99, 'why', 'LoyaltyRuleBookNotFound', 'revision'],
    ['no revision', 0, 'why', 'LoyaltyInvalidInput', 'revision'],
    ['no reason', 1, '', 'LoyaltyInvalidInput', 'reason'],
  ])('refuses %s', async (key, revision, reason, __typename, field) => {
    expect(await cancel(key, revision, reason)).toMatchObject({ __typename, path: [field] });
  });

  describeMutationRules(() => service, {
    document: CancelLoyaltyRuleBookPublicationDocument,
    input: () => ({ revision: 9, reason: 'because' }),
    change: { reason: 'for another reason' },
    scope: 'loyalty:rules',
    refused: OPERATORS_ONLY,
  });
});
