import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LoyaltyRuleBookDraftDocument } from '../../generated/operations.ts';
import {
  ALICE_HERSELF,
  OPERATOR,
  SERVICE,
  startFace,
  type TestFace,
} from '../../support/graphql-face.ts';
import { draftOf, publish } from '../rule-book-drafts.ts';

let service: TestFace;
let id: string;
beforeAll(async () => {
  service = await startFace();
  const growth = { growth: 1, per: 0 };
  id = await draftOf(service, { key: 'wrong', changes: { pointsName: 'stars', growth } });
});
afterAll(() => service.stop());

const ask = async (draftId: string, asker = OPERATOR) =>
  (await service.ask(LoyaltyRuleBookDraftDocument, { id: draftId }, asker)).data
    .loyaltyRuleBookDraft;

describe('loyaltyRuleBookDraft', () => {
  it('is a draft with its problems as they are now', async () => {
    expect(await ask(id)).toMatchObject({
      ...{ id, version: 1, status: 'OPEN', ruleBook: { revision: 1, pointsName: 'stars' } },
      problems: [{ path: ['growth', 'per'], code: 'NUMBER_OUT_OF_RANGE', severity: 'ERROR' }],
    });
  });

  it('is still there when it was published', async () => {
    const draftId = await draftOf(service, { key: 'right', changes: { pointsName: 'hearts' } });
    await publish(service, { key: 'right', draftId });
    expect(await ask(draftId)).toMatchObject({ status: 'PUBLISHED', publishedAs: 2 });
  });

  it.each([
    ['a draft that is none', () => 'drf_none', OPERATOR],
    ['a text that is no id', () => '\n', OPERATOR],
    ['a draft of another program', () => id, { ...OPERATOR, program: 'other' }],
  ])('is null for %s', async (_what, draftId, asker) => {
    expect(await ask(draftId(), asker)).toBeNull();
  });

  it.each([ALICE_HERSELF, SERVICE])('is for operators, not for $subject', async (asker) => {
    const by = { ...asker, scopes: ['loyalty:rules'] };
    const { errors } = await service.ask(LoyaltyRuleBookDraftDocument, { id }, by);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});
