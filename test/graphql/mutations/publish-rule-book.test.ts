import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { MINUTE } from '../../../src/loyalty/time.ts';
import {
  LoyaltyProgramDocument,
  LoyaltyRuleBookDocument,
  PublishLoyaltyRuleBookDocument,
} from '../../generated/operations.ts';
import { ALICE_HERSELF, OPERATOR, startFace, type TestFace } from '../../support/graphql-face.ts';
import { describeMutationRules, OPERATORS_ONLY } from '../mutation-rules.ts';
import { draftOf, publish, published } from '../rule-book-drafts.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
});
afterAll(() => service.stop());

const current = async () =>
  (await service.ask(LoyaltyRuleBookDocument, { revision: null }, ALICE_HERSELF)).data
    .loyaltyRuleBook;

const MISTAKE = {
  earning: [
    {
      ...{ ruleId: 'order', trigger: 'ORDER' as const },
      formula: { perAmount: { points: 1, per: 0 } },
    },
  ],
};

describe('publishLoyaltyRuleBook', () => {
  it('makes a draft the rules of the program at once', async () => {
    const draftId = await draftOf(service, {
      key: 'now',
      changes: { pointsName: 'stars', displayUnit: { name: 'cup', pointsPerUnit: 50 } },
    });
    expect(await publish(service, { key: 'now', draftId, reason: 'Stars!' })).toEqual({
      __typename: 'PublishLoyaltyRuleBookSuccess',
      publication: {
        ...{ revision: 2, author: 'operator:olga', reason: 'Stars!', revertedFrom: null },
        ...{ publishedAt: '2026-11-22T04:00:00.000Z', effectiveAt: '2026-11-22T04:00:00.000Z' },
        cancellation: null,
      },
      ...{ replacedRevision: null, problems: [] },
    });
    expect(await current()).toMatchObject({ revision: 2, pointsName: 'stars' });
    const { data } = await service.ask(LoyaltyProgramDocument, {}, ALICE_HERSELF);
    expect(data.loyaltyProgram.displayUnit).toEqual({ name: 'cup', pointsPerUnit: 50 });
  });

  it('refuses a rule book that is wrong, naming every field and reason', async () => {
    const draftId = await draftOf(service, { key: 'wrong', changes: MISTAKE });
    expect(await publish(service, { key: 'wrong', draftId })).toMatchObject({
      ...{ __typename: 'LoyaltyRuleBookInvalid', code: 'RULE_BOOK_INVALID', path: ['draftId'] },
      problems: [
        {
          path: ['earning', '0', 'formula', 'perAmount', 'per'],
          ...{ code: 'NUMBER_OUT_OF_RANGE', severity: 'ERROR', message: expect.any(String) },
        },
      ],
    });
  });

  it('is seen by shoppers from its instant on, and not before', async () => {
    const at = '2026-11-22T05:00:00.000Z';
    const revision = await published(service, {
      key: 'later',
      changes: { pointsName: 'hearts' },
      at,
    });
    const hidden = await service.ask(LoyaltyRuleBookDocument, { revision }, ALICE_HERSELF);
    expect(hidden.data.loyaltyRuleBook).toBeNull();
    const shown = await service.ask(LoyaltyRuleBookDocument, { revision }, OPERATOR);
    expect(shown.data.loyaltyRuleBook).toMatchObject({ revision, pointsName: 'hearts' });
    expect(await current()).toMatchObject({ pointsName: 'stars' });
    service.passTime(60 * MINUTE);
    expect(await current()).toMatchObject({ revision, pointsName: 'hearts' });
  });

  it('refuses what would be undone by rules that wait, unless it replaces them', async () => {
    const at = '2026-11-23T00:00:00.000Z';
    const waiting = await published(service, { key: 'waits', changes: { pointsName: 'w' }, at });
    const draftId = await draftOf(service, { key: 'first', changes: { pointsName: 'first' } });
    expect(await publish(service, { key: 'first', draftId })).toMatchObject({
      ...{ __typename: 'LoyaltyRuleBookOutdated', code: 'RULE_BOOK_SCHEDULED' },
      ...{ path: ['replacesScheduled'], scheduledRevision: waiting, draftVersion: null },
    });
    const over = { key: 'instead', draftId, replacesScheduled: true };
    expect(await publish(service, over)).toMatchObject({
      ...{ __typename: 'PublishLoyaltyRuleBookSuccess', replacedRevision: waiting },
    });
  });

  it('refuses a draft of rules that are not in force any more', async () => {
    const draftId = await draftOf(service, { key: 'old', changes: { pointsName: 'old' } });
    await published(service, { key: 'meanwhile', changes: { pointsName: 'new' } });
    expect(await publish(service, { key: 'old', draftId })).toMatchObject({
      ...{ __typename: 'LoyaltyRuleBookOutdated', code: 'RULE_BOOK_OUTDATED', path: ['draftId'] },
    });
  });

  it('refuses a draft that was published, or saved by somebody else', async () => {
    const draftId = await draftOf(service, { key: 'once', changes: { pointsName: 'once' } });
    expect(await publish(service, { key: 'stale', draftId, version: 2 })).toMatchObject({
      ...{ __typename: 'LoyaltyRuleBookOutdated', code: 'RULE_BOOK_DRAFT_CHANGED' },
      ...{ path: ['version'], draftVersion: 1 },
    });
    await publish(service, { key: 'once', draftId });
    expect(await publish(service, { key: 'twice', draftId })).toMatchObject({
      ...{ __typename: 'LoyaltyAlreadyRecorded', path: ['draftId'] },
    });
  });

  test.each([
    ['a draft that is none', { draftId: 'drf_none' }, 'LoyaltyRuleBookNotFound', 'draftId'],
    ['an empty id', { draftId: '' }, 'LoyaltyInvalidInput', 'draftId'],
    ['no reason', { reason: '' }, 'LoyaltyInvalidInput', 'reason'],
    ['a version that is none', { version: 0 }, 'LoyaltyInvalidInput', 'version'],
    ['an instant that has passed', { at: '2026-11-22T04:00:00Z' }, 'LoyaltyInvalidInput', 'at'],
    ['a text that is no instant', { at: 'tomorrow' }, 'LoyaltyInvalidInput', 'at'],
    ['an instant two years ahead', { at: '2028-11-22T04:00:00Z' }, 'LoyaltyInvalidInput', 'at'],
  ])('refuses %s', async (key, over, __typename, field) => {
    const answer = await publish(service, { key, draftId: 'drf_some', ...over });
    expect(answer).toMatchObject({ __typename, path: [field] });
  });

  it('does not find a draft of another program', async () => {
    const draftId = await draftOf(service, { key: 'ours', changes: {} });
    const asker = { ...OPERATOR, program: 'other' };
    expect(await publish(service, { key: 'theirs', draftId }, asker)).toMatchObject({
      ...{ __typename: 'LoyaltyRuleBookNotFound', code: 'RULE_BOOK_DRAFT_NOT_FOUND' },
    });
  });

  describeMutationRules(() => service, {
    document: PublishLoyaltyRuleBookDocument,
    input: () => ({ draftId: 'drf_some', reason: 'because' }),
    change: { reason: 'for another reason' },
    scope: 'loyalty:rules',
    refused: OPERATORS_ONLY,
  });
});
