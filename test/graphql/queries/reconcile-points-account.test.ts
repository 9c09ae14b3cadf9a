import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { adjust, earnOrder, enroll, redeem } from '../../support/demo-commands.ts';
import {
  ALICE_HERSELF,
  type Asker,
  OPERATOR,
  SERVICE,
  startFace,
  type TestFace,
} from '../../support/graphql-face.ts';
import { merge } from '../../support/moving-commands.ts';

const QUERY = `query ReconcilePointsAccount($by: MemberRef!) {
  reconcilePointsAccount(by: $by) {
    account { available sequence member { externalId status } }
    entries unchained chainHead isClean
    differences { law subject expected found }
  }
}`;

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  const { engine } = service;
  await engine.submit(enroll('enroll-alice'));
  await engine.submit(enroll('enroll-bob', { externalId: 'bob' }));
  await engine.submit(earnOrder('o-1'));
  await engine.submit(adjust('gift', 400));
  await engine.submit(redeem('o-2', { points: 100 }));
});
afterAll(() => service.stop());

async function ask(by: object, asker: Asker = OPERATOR) {
  const body = { query: QUERY, variables: { by } };
  return service.post(body, `Bearer ${await service.token(asker)}`);
}

const CLEAN = {
  account: { available: 400, sequence: 3, member: { externalId: 'alice', status: 'ACTIVE' } },
  ...{ entries: 3, unchained: 0, isClean: true, differences: [] },
  chainHead: expect.stringMatching(/^[0-9a-f]{64}$/),
};

describe('reconcilePointsAccount', () => {
  it('replays the ledger of one member and finds nothing', async () => {
    expect((await ask({ externalId: 'alice' })).data).toEqual({ reconcilePointsAccount: CLEAN });
  });

  it('tells what differs, and neither mends nor freezes', async () => {
    await service.sql('update account set available = 401 where available = 400');
    const { account, ...told } = CLEAN;
    expect((await ask({ externalId: 'alice' })).data).toEqual({
      reconcilePointsAccount: {
        ...told,
        account: { ...account, available: 401 },
        isClean: false,
        differences: [
          {
            law: 'the account caches available of its latest entry',
            ...{ subject: 'account', expected: '400', found: '401' },
          },
          {
            law: 'available is what the lots hold',
            ...{ subject: 'account', expected: '400', found: '401' },
          },
        ],
      },
    });
    await service.sql('update account set available = 400 where available = 401');
    expect((await ask({ externalId: 'alice' })).data).toEqual({ reconcilePointsAccount: CLEAN });
  });

  it('has no chain to show before the first entry', async () => {
    const { data } = await ask({ externalId: 'bob' });
    expect(data.reconcilePointsAccount).toMatchObject({ entries: 0, chainHead: null });
  });

  it('looks at the survivor of members that were merged', async () => {
    await service.engine.submit(merge('merge'));
    expect((await ask({ externalId: 'bob' })).data).toMatchObject({
      reconcilePointsAccount: { account: { member: { externalId: 'alice' } }, isClean: true },
    });
  });

  it.each([
    ['nobody of that name', { externalId: 'nobody' }, OPERATOR],
    ['a member of another program', { externalId: 'alice' }, { ...OPERATOR, program: 'other' }],
  ])('is null for %s', async (_title, by, asker) => {
    expect(await ask(by, asker)).toEqual({ status: 200, data: { reconcilePointsAccount: null } });
  });

  it('wants exactly one name', async () => {
    const { errors } = await ask({ externalId: 'alice', phone: '13800000001' });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it.each([ALICE_HERSELF, SERVICE])('is for operators, not for $subject', async (asker) => {
    const { errors } = await ask({ externalId: 'alice' }, asker);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});
