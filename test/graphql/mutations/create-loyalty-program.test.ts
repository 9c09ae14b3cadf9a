import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CreateLoyaltyProgramInput } from '../../generated/operations.ts';
import {
  CreateLoyaltyProgramDocument,
  LoyaltyProgramDocument,
} from '../../generated/operations.ts';
import {
  ALICE_HERSELF,
  OPERATOR,
  PLATFORM,
  SERVICE,
  startFace,
  type TestFace,
} from '../../support/graphql-face.ts';
import { describeMutationRules } from '../mutation-rules.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
});
afterAll(() => service.stop());

const TEA: CreateLoyaltyProgramInput = {
  ...{ idempotencyKey: 'tea', template: 'CHAIN_STORE', code: 'tea', name: 'Tea houses' },
  ...{ timeZone: 'Europe/Berlin', currency: 'EUR', pointsName: 'leaves', sandbox: true },
  ...{ reason: 'The first customer.', defaultRegion: 'DE' },
};

const create = async (over: Partial<CreateLoyaltyProgramInput> = {}) => {
  const input = { ...TEA, ...over };
  return (await service.ask(CreateLoyaltyProgramDocument, { input }, PLATFORM)).data
    .createLoyaltyProgram;
};

const tea = {
  __typename: 'CreateLoyaltyProgramSuccess',
  revision: 1,
  program: {
    ...{ id: expect.stringMatching(/^prg_[0-9A-Z]{26}$/), code: 'tea', name: 'Tea houses' },
    ...{ timeZone: 'Europe/Berlin', currency: 'EUR', pointsName: 'leaves', sandbox: true },
    now: '2026-11-22T04:00:00.000Z',
    redemptionRate: { points: 100, worth: { amount: 100, currency: 'EUR' } },
    growthLevels: [
      { id: expect.stringMatching(/^lvl_[0-9A-Z]{26}$/), name: 'Guest', threshold: 0 },
      { id: expect.stringMatching(/^lvl_[0-9A-Z]{26}$/), name: 'Regular', threshold: 500 },
      {
        ...{ id: expect.stringMatching(/^lvl_[0-9A-Z]{26}$/), name: 'Friend of the house' },
        threshold: 3_000,
      },
    ],
  },
};

describe('createLoyaltyProgram', () => {
  test('makes a program whose tokens work at once, and the same one for the same key', async () => {
    const nobody = await service.ask(LoyaltyProgramDocument, {}, { program: 'tea' });
    expect(nobody.status).toBe(401);
    const first = await create();
    expect(first).toEqual(tea);
    const { data } = await service.ask(LoyaltyProgramDocument, {}, { program: 'tea' });
    expect(data.loyaltyProgram).toMatchObject({ name: 'Tea houses', pointsName: 'leaves' });
    expect(await create()).toEqual(first);
    const [kept] = await service.sql(
      `select author, reason, document->>'defaultRegion' as region
       from rule_book join program using (program_id) where code = 'tea'`,
    );
    const author = 'platform:landlord';
    expect(kept).toEqual({ author, reason: 'The first customer.', region: 'DE' });
  });

  test('answers the same for the same key, also when the program is another by now', async () => {
    const first = await create({ idempotencyKey: 'later', code: 'later' });
    await service.sql(
      `insert into rule_book select program_id, 2, json_build_object('program', document->'program',
         'revision', 2, 'pointsName', 'twigs', 'earning', document->'earning', 'levels',
         document->'levels', 'redemption', document->'redemption', 'growth', document->'growth',
         'expiry', document->'expiry'), author, reason, published_at
       from rule_book join program using (program_id) where code = 'later'`,
    );
    await service.sql(`update program set revision = 2 where code = 'later'`);
    const { data } = await service.ask(LoyaltyProgramDocument, {}, { program: 'later' });
    expect(data.loyaltyProgram.pointsName).toBe('twigs');
    expect(await create({ idempotencyKey: 'later', code: 'later' })).toEqual(first);
  });

  test.each([
    ['demo', 'LoyaltyProgramCodeTaken', 'PROGRAM_CODE_TAKEN', ['code'], { code: 'demo' }],
    ['a code', 'LoyaltyInvalidInput', 'INVALID_INPUT', ['code'], { code: 'Tea House' }],
    ['a zone', 'LoyaltyInvalidInput', 'INVALID_INPUT', ['timeZone'], { timeZone: '+08:00' }],
    ['a currency', 'LoyaltyInvalidInput', 'INVALID_INPUT', ['currency'], { currency: 'YUAN' }],
  ])('refuses %s as %s', async (what, type, code, path, over) => {
    expect(await create({ idempotencyKey: `refused ${what}`, ...over })).toEqual({
      ...{ __typename: type, code, path, message: expect.stringMatching(/\.$/) },
    });
  });

  describeMutationRules(() => service, {
    document: CreateLoyaltyProgramDocument,
    input: () => ({ ...TEA, code: 'rules' }),
    change: { name: 'Another' },
    scope: 'loyalty:platform',
    asker: PLATFORM,
    refused: [ALICE_HERSELF, SERVICE, OPERATOR],
  });
});
