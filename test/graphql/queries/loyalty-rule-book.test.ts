import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { DEMO_PROGRAM } from '../../../src/loyalty/program/templates/demo.ts';
import { LoyaltyRuleBookDocument } from '../../generated/operations.ts';
import {
  ALICE_HERSELF,
  type Asker,
  OPERATOR,
  SERVICE,
  startFace,
  type TestFace,
} from '../../support/graphql-face.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  const { ruleBook } = DEMO_PROGRAM;
  const document = { ...ruleBook, revision: 2, pointsName: 'old' };
  await service.sql(
    `insert into rule_book (program_id, revision, document, author, reason, published_at)
     select program_id, 2, $1, author, reason, published_at from rule_book where program_id = $2`,
    [JSON.stringify(document), ruleBook.program.programId],
  );
});
afterAll(() => service.stop());

const ask = async (asker: Asker, revision?: number) =>
  (await service.ask(LoyaltyRuleBookDocument, { revision: revision ?? null }, asker)).data
    .loyaltyRuleBook;

describe('loyaltyRuleBook', () => {
  it('says all rules as they are now', async () => {
    expect(await ask(ALICE_HERSELF)).toMatchObject({
      ...{ revision: 1, name: 'Demo 会员积分', pointsName: '积分', displayUnit: null },
      earning: [
        {
          ...{ ruleId: 'order-amount', title: null, trigger: 'ORDER', activity: null },
          ...{ layer: 'BASE', priority: 0, exclusiveGroup: null, caps: [] },
          formula: { perAmount: { points: 1, per: 100 }, perUnit: null, fixed: null },
          conditions: { categories: null, weekdays: null, firstOrder: null },
          ...{ activation: null, expiry: null },
        },
        {
          ...{ ruleId: 'review', trigger: 'REVIEW', formula: { perAmount: null, perUnit: 20 } },
          caps: [{ period: 'DAY', maximum: 60, newMemberDays: null }],
        },
      ],
      earningCaps: [],
      exclusions: { categories: [], skus: [], activities: [] },
      growth: { growth: 1, per: 100 },
      activation: { atOnce: true, afterDays: null, onConfirmation: null },
      expiry: {
        ...{ rolling: { months: 12, roundUpTo: 'DAY' }, dayOfYear: null, sliding: null },
        ...{ never: null, graceDays: 0, returnGraceDays: 0 },
      },
      expiryWarningDays: [30, 7, 1],
      transfers: { minimum: 1, maximum: 10_000, dailyMaximum: 20_000 },
      redemption: { rate: { points: 100, worth: 100 }, minimum: 100, step: 100 },
      levels: [{ name: 'Bronze' }, { name: 'Silver' }, { name: 'Gold' }],
    });
  });

  test.each([
    ['an operator, another revision', OPERATOR, 2, { revision: 2, pointsName: 'old' }],
    ['a service, another revision', SERVICE, 2, { revision: 2 }],
    ['a member, the current revision', ALICE_HERSELF, 1, { revision: 1 }],
  ])('shows %s', async (_title, asker, revision, book) => {
    expect(await ask(asker, revision)).toMatchObject(book);
  });

  test.each([
    ['for a member, another revision', ALICE_HERSELF, 2],
    ['for a revision that is none', OPERATOR, 3],
    ['for a number that no revision has', OPERATOR, -1],
    ['for a revision of another program', { ...OPERATOR, program: 'other' }, 2],
  ])('is null %s', async (_title, asker, revision) => {
    expect(await ask(asker, revision)).toBeNull();
  });

  it('is of the program that the token is bound to', async () => {
    expect(await ask({ ...OPERATOR, program: 'other' })).toMatchObject({
      activation: { atOnce: null, onConfirmation: { returnWindowDays: 7 } },
      transfers: null,
    });
  });
});
