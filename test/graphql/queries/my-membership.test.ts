import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MyMembershipDocument } from '../../generated/operations.ts';
import { adjust, enroll } from '../../support/demo-commands.ts';
import {
  ALICE_HERSELF,
  BOB_HIMSELF,
  OPERATOR,
  SERVICE,
  startFace,
  type TestFace,
} from '../../support/graphql-face.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  await service.engine.submit(enroll('enroll-alice'));
  await service.engine.submit(adjust('gift', 70));
});
afterAll(() => service.stop());

describe('myMembership', () => {
  test('is the calling member', async () => {
    const { data } = await service.ask(MyMembershipDocument, {}, ALICE_HERSELF);
    expect(data).toEqual({
      myMembership: {
        id: expect.stringMatching(/^mem_/),
        externalId: 'alice',
        account: { available: 70 },
      },
    });
  });

  test.each([
    ['a person who is not enrolled', BOB_HIMSELF],
    ['a service', SERVICE],
    ['an operator', OPERATOR],
    ['a member of another program', { ...ALICE_HERSELF, program: 'other' }],
  ])('is null for %s', async (_who, asker) => {
    const reply = await service.ask(MyMembershipDocument, {}, asker);
    expect(reply).toEqual({ status: 200, data: { myMembership: null } });
  });

  test('is frozen while the ledger does not prove the balance, and takes no rewards', async () => {
    await service.sql('update account set spending_frozen = true');
    const query = `{
      myMembership { status }
      rewards(first: 1) { edges { node { eligibility { redeemable reasons } } } }
    }`;
    const authorization = `Bearer ${await service.token(ALICE_HERSELF)}`;
    const eligibility = { redeemable: false, reasons: ['MEMBER_FROZEN', 'INSUFFICIENT_POINTS'] };
    expect((await service.post({ query }, authorization)).data).toEqual({
      myMembership: { status: 'FROZEN' },
      rewards: { edges: [{ node: { eligibility } }] },
    });
  });
});
