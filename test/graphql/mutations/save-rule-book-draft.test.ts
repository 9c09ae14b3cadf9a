import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import {
  LoyaltyRuleBookDocument,
  type LoyaltyRuleBookInput,
  SaveLoyaltyRuleBookDraftDocument,
  type SaveLoyaltyRuleBookDraftInput,
} from '../../generated/operations.ts';
import { OPERATOR, startFace, type TestFace } from '../../support/graphql-face.ts';
import { describeMutationRules, OPERATORS_ONLY } from '../mutation-rules.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
});
afterAll(() => service.stop());

type Over = Omit<Partial<SaveLoyaltyRuleBookDraftInput>, 'idempotencyKey'>;

async function save(key: string, over: Over, asker = OPERATOR) {
  const input = { changes: {}, ...over, idempotencyKey: key };
  const { data } = await service.ask(SaveLoyaltyRuleBookDraftDocument, { input }, asker);
  return data.saveLoyaltyRuleBookDraft;
}

async function saved(key: string, over: Over, asker = OPERATOR) {
  const answer = await save(key, over, asker);
  if (answer.__typename === 'SaveLoyaltyRuleBookDraftSuccess') return answer;
  throw new Error(JSON.stringify(answer));
}

const RULE = { ruleId: 'visit', trigger: 'ACTIVITY', activity: 'VISIT' } as const;
const withRule = (rule: object): LoyaltyRuleBookInput => ({
  earning: [{ ...RULE, formula: { fixed: 5 }, ...rule }],
});

describe('saveLoyaltyRuleBookDraft', () => {
  it('begins a draft, and keeps every section that is left out', async () => {
    const { draft, problems } = await saved('begin', { changes: { pointsName: 'stars' } });
    const { data } = await service.ask(LoyaltyRuleBookDocument, { revision: 1 }, OPERATOR);
    expect(problems).toEqual([]);
    expect(draft).toEqual({
      ...{ id: expect.stringMatching(/^drf_/), version: 1, status: 'OPEN', basedOn: 1 },
      ...{ note: null, author: 'operator:olga', publishedAs: null },
      ...{ createdAt: '2026-11-22T04:00:00.000Z', updatedAt: '2026-11-22T04:00:00.000Z' },
      ruleBook: { ...data.loyaltyRuleBook, pointsName: 'stars' },
    });
  });

  it('changes whole sections of a draft that is there', async () => {
    const first = await saved('whole-1', { changes: { pointsName: 'stars' }, note: 'Stars' });
    const { draft } = await saved('whole-2', {
      ...{ draftId: first.draft.id, version: 1 },
      changes: {
        ...withRule({}),
        transfers: null,
        displayUnit: { name: 'cup', pointsPerUnit: 50 },
      },
    });
    expect(draft).toMatchObject({
      ...{ version: 2, note: 'Stars' },
      ruleBook: {
        ...{ pointsName: 'stars', transfers: null, displayUnit: { name: 'cup' } },
        earning: [{ ...RULE, layer: 'BASE', priority: 0, caps: [], formula: { fixed: 5 } }],
      },
    });
  });

  it('saves what is not right yet, and tells every mistake with its place', async () => {
    const { problems } = await saved('mistakes', {
      changes: {
        earning: [
          {
            ...{ ruleId: 'order', trigger: 'ORDER', layer: 'BONUS' },
            formula: { perAmount: { points: 1, per: 0 } },
            conditions: { levels: ['lvl_none'] },
          },
          { ...RULE, formula: { fixed: -5 } },
        ],
        growth: { growth: -1, per: 100 },
        expiry: { dayOfYear: { month: 13, day: 1, yearsLater: 1 } },
      },
    });
    expect(problems.map(({ path, severity }) => `${severity} ${path.join('.')}`)).toEqual([
      'ERROR earning.0.formula.perAmount.per',
      'ERROR earning.1.formula.fixed',
      'ERROR growth.growth',
      'ERROR expiry.dayOfYear.month',
      'ERROR earning.0.conditions.levels.0',
    ]);
  });

  const inRule = (...path: string[]) => ['changes', 'earning', '0', ...path];
  test.each<[string, LoyaltyRuleBookInput, readonly string[]]>([
    ['no formula', withRule({ formula: {} }), inRule('formula')],
    ['two formulas', withRule({ formula: { fixed: 5, perUnit: 5 } }), inRule('formula')],
    ['a fraction of a point', withRule({ formula: { fixed: 0.5 } }), inRule('formula', 'fixed')],
    [
      'a fraction of money',
      withRule({ formula: { perAmount: { points: 1, per: 0.5 } } }),
      inRule('formula', 'perAmount', 'per'),
    ],
    [
      'two activations',
      withRule({ activation: { atOnce: true, afterDays: 1 } }),
      inRule('activation'),
    ],
    ['an expiry that is none', withRule({ expiry: { never: false } }), inRule('expiry')],
    [
      'a rule whose points slide',
      withRule({ expiry: { sliding: { months: 3 } } }),
      inRule('expiry', 'sliding'),
    ],
    ['a text with a line break', withRule({ title: 'a\nb' }), inRule('title')],
    ['no activation', { activation: {} }, ['changes', 'activation']],
    ['two expiries', { expiry: { never: true, rolling: { months: 1 } } }, ['changes', 'expiry']],
    ['a fraction of growth', { growth: { growth: 0.5, per: 1 } }, ['changes', 'growth', 'growth']],
    [
      'an id of a level with a line break',
      { levels: [{ id: 'a\nb', rank: 1, name: 'One', threshold: 0 }] },
      ['changes', 'levels', '0', 'id'],
    ],
    [
      '201 rules',
      { earning: Array.from({ length: 201 }, () => ({ ...RULE, formula: { fixed: 1 } })) },
      ['changes', 'earning'],
    ],
  ])('refuses %s and says where', async (title, changes, path) => {
    expect(await save(title, { changes })).toMatchObject({
      ...{ __typename: 'LoyaltyInvalidInput', code: 'INVALID_INPUT', path },
    });
  });

  test.each<[string, Over, object]>([
    [
      'a draft that is none',
      { draftId: 'drf_none', version: 1 },
      { __typename: 'LoyaltyRuleBookNotFound', path: ['draftId'] },
    ],
    [
      'a revision that is none',
      { basedOn: 99 },
      { __typename: 'LoyaltyRuleBookNotFound', code: 'RULE_BOOK_NOT_FOUND', path: ['basedOn'] },
    ],
    [
      'a draft without its version',
      { draftId: 'drf_none' },
      { __typename: 'LoyaltyInvalidInput', path: ['version'] },
    ],
    ['an empty note', { note: '' }, { __typename: 'LoyaltyInvalidInput', path: ['note'] }],
  ])('refuses %s', async (title, over, answer) => {
    expect(await save(title, over)).toMatchObject(answer);
  });

  it('refuses to overwrite what somebody else has saved', async () => {
    const { draft } = await saved('mine', {});
    const over = { draftId: draft.id, version: 1 };
    await saved('hers', over, { ...OPERATOR, subject: 'ann' });
    expect(await save('late', over)).toMatchObject({
      ...{ __typename: 'LoyaltyRuleBookOutdated', code: 'RULE_BOOK_DRAFT_CHANGED' },
      ...{ path: ['version'], draftVersion: 2, currentRevision: 1, scheduledRevision: null },
    });
  });

  it('does not find a draft of another program', async () => {
    const { draft } = await saved('ours', {});
    const over = { draftId: draft.id, version: 1 };
    expect(await save('theirs', over, { ...OPERATOR, program: 'other' })).toMatchObject({
      ...{ __typename: 'LoyaltyRuleBookNotFound', code: 'RULE_BOOK_DRAFT_NOT_FOUND' },
      path: ['draftId'],
    });
  });

  describeMutationRules(() => service, {
    document: SaveLoyaltyRuleBookDraftDocument,
    input: () => ({ changes: { pointsName: 'stars' } }),
    change: { changes: { pointsName: 'hearts' } },
    scope: 'loyalty:rules',
    refused: OPERATORS_ONLY,
  });
});
