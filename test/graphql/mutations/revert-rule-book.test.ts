import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import {
  LoyaltyRuleBookDocument,
  RevertLoyaltyRuleBookDocument,
  type RevertLoyaltyRuleBookInput,
} from '../../generated/operations.ts';
import { ALICE_HERSELF, OPERATOR, startFace, type TestFace } from '../../support/graphql-face.ts';
import { describeMutationRules, OPERATORS_ONLY } from '../mutation-rules.ts';
import { published } from '../rule-book-drafts.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  await published(service, { key: 'stars', changes: { pointsName: 'stars' } });
});
afterAll(() => service.stop());

async function revert(
  key: string,
  over: Omit<Partial<RevertLoyaltyRuleBookInput>, 'idempotencyKey'>,
  asker = OPERATOR,
) {
  const input = { toRevision: 1, reason: 'back', ...over, idempotencyKey: key };
  const { data } = await service.ask(RevertLoyaltyRuleBookDocument, { input }, asker);
  return data.revertLoyaltyRuleBook;
}

const pointsName = async () =>
  (await service.ask(LoyaltyRuleBookDocument, { revision: null }, ALICE_HERSELF)).data
    .loyaltyRuleBook?.pointsName;

describe('revertLoyaltyRuleBook', () => {
  it('takes up the rules of an earlier revision as a new one', async () => {
    expect(await pointsName()).toBe('stars');
    expect(await revert('back', { reason: 'Nobody liked them' })).toEqual({
      __typename: 'RevertLoyaltyRuleBookSuccess',
      publication: {
        ...{ revision: 3, author: 'operator:olga', reason: 'Nobody liked them', revertedFrom: 1 },
        ...{ publishedAt: '2026-11-22T04:00:00.000Z', effectiveAt: '2026-11-22T04:00:00.000Z' },
        cancellation: null,
      },
      ...{ replacedRevision: null, problems: [] },
    });
    expect(await pointsName()).toBe('积分');
  });

  it('refuses what rules that wait would undo, unless it replaces them', async () => {
    const at = '2026-11-23T00:00:00.000Z';
    const waiting = await published(service, { key: 'waits', changes: { pointsName: 'w' }, at });
    expect(await revert('undone', { toRevision: 2 })).toMatchObject({
      ...{ __typename: 'LoyaltyRuleBookOutdated', code: 'RULE_BOOK_SCHEDULED' },
      ...{ path: ['replacesScheduled'], scheduledRevision: waiting },
    });
    expect(await revert('instead', { toRevision: 2, replacesScheduled: true })).toMatchObject({
      ...{ __typename: 'RevertLoyaltyRuleBookSuccess', replacedRevision: waiting },
    });
    expect(await pointsName()).toBe('stars');
  });

  it('refuses rules that have become wrong since, naming the field and the reason', async () => {
    const levels = [{ id: 'lvl_only', rank: 1, name: 'Only', threshold: 0 }];
    await service.sql('update reward set minimum_level_id = null');
    const revision = await published(service, { key: 'only', changes: { levels } });
    await revert('out', {});
    await service.sql(
      `update reward set minimum_level_id = 'lvl_01KA0000000000000000S11VER'
       where program_id = 'prg_01KA000000000000000000DEMX' and title = 'Mug'`,
    );
    expect(await revert('wrong', { toRevision: revision })).toMatchObject({
      ...{ __typename: 'LoyaltyRuleBookInvalid', path: ['toRevision'] },
      problems: [{ path: ['levels'], code: 'LEVEL_IN_USE', severity: 'ERROR' }],
    });
  });

  test.each([
    ['a revision that is none', { toRevision: 99 }, 'LoyaltyRuleBookNotFound', 'toRevision'],
    ['no revision', { toRevision: 0 }, 'LoyaltyInvalidInput', 'toRevision'],
    ['no reason', { reason: '' }, 'LoyaltyInvalidInput', 'reason'],
  ])('refuses %s', async (key, over, __typename, field) => {
    expect(await revert(key, over)).toMatchObject({ __typename, path: [field] });
  });

  it('refuses the revision in force, of whichever program the token is', async () => {
    expect(await revert('here', {}, { ...OPERATOR, program: 'other' })).toMatchObject({
      ...{ __typename: 'LoyaltyInvalidInput', path: ['toRevision'] },
    });
  });

  describeMutationRules(() => service, {
    document: RevertLoyaltyRuleBookDocument,
    input: () => ({ toRevision: 1, reason: 'because' }),
    change: { reason: 'for another reason' },
    scope: 'loyalty:rules',
    refused: OPERATORS_ONLY,
  });
});
