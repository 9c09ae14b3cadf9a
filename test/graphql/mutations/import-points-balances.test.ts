import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createMemberCodes } from '../../../src/access/member-codes.ts';
import {
  type ImportPointsBalanceRow,
  ImportPointsBalancesDocument,
} from '../../generated/operations.ts';
import { enroll, NOON } from '../../support/demo-commands.ts';
import { OPERATOR, SECRET, startFace, type TestFace } from '../../support/graphql-face.ts';
import { describeMutationRules, OPERATORS_ONLY } from '../mutation-rules.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  for (const externalId of ['alice', 'bob']) {
    await service.engine.submit(enroll(`enroll-${externalId}`, { externalId }));
  }
});
afterAll(() => service.stop());

const rowOf = (over: Partial<ImportPointsBalanceRow> = {}): ImportPointsBalanceRow => ({
  ...{ member: { externalId: 'alice' }, points: 10, ...over },
});
const rowsOf = (count: number) => Array.from({ length: count }, () => rowOf());
async function idsOf(externalId: string) {
  const named = 'select member_id, program_id from member where external_id = $1';
  const [row] = await service.sql(named, [externalId]);
  return { memberId: String(row?.member_id), programId: String(row?.program_id) };
}
const bring = async (key: string, rows: ImportPointsBalanceRow[]) => {
  const input = { idempotencyKey: key, rows };
  const { data } = await service.ask(ImportPointsBalancesDocument, { input }, OPERATOR);
  return data.importPointsBalances;
};
const account = async (externalId: string) => {
  const query = `{ member(by: { externalId: "${externalId}" }) { account { available sequence
    entries(first: 1) { edges { node { kind reference } } } } } }`;
  const { data } = await service.post({ query }, `Bearer ${await service.token(OPERATOR)}`);
  return data.member;
};

describe('importPointsBalances', () => {
  test('leaves out a row whose rotating code has expired, also in a later part', async () => {
    const member = { externalId: 'carol' };
    await service.engine.submit(enroll('enroll-carol', member));
    const { memberId, programId } = await idsOf('carol');
    const at = (now: number) => createMemberCodes(SECRET).codeOf(programId, memberId, now).code;
    const expired = rowOf({ member: { memberCode: at(NOON - 600_000) } });
    const plain = Array.from({ length: 510 }, () => rowOf({ member }));
    const rows = [...plain, expired, rowOf({ member: { memberCode: at(NOON) } })];
    const path = ['rows', '510', 'member', 'memberCode'];
    const report = {
      ...{ __typename: 'ImportPointsBalancesSuccess', imported: 511, points: 5_110 },
      problems: [{ row: 510, code: 'INVALID_INPUT', path }],
    };
    expect(await bring('codes', rows)).toMatchObject(report);
    expect(await bring('codes', rows)).toMatchObject(report);
  });

  test('books good rows and reports each bad one', async () => {
    const report = {
      ...{ __typename: 'ImportPointsBalancesSuccess', imported: 2, points: 510 },
      problems: [
        { row: 1, code: 'MEMBER_NOT_FOUND', path: ['rows', '1', 'member'] },
        { row: 2, code: 'INVALID_INPUT', path: ['rows', '2', 'points'] },
        { row: 3, code: 'INVALID_INPUT', path: ['rows', '3', 'earnedAt'] },
        { row: 4, code: 'INVALID_INPUT', path: ['rows', '4', 'member'] },
      ],
    };
    const rows = [
      rowOf({ member: { externalId: 'bob' }, points: 500, earnedAt: '2026-05-01T00:00:00Z' }),
      rowOf({ member: { externalId: 'nobody' } }),
      rowOf({ points: 0 }),
      rowOf({ earnedAt: 'long ago' }),
      rowOf({ member: {} }),
      rowOf({ member: { externalId: 'bob' }, note: 'From the old card.' }),
    ];
    expect(await bring('small', rows)).toMatchObject(report);
    expect(await account('bob')).toMatchObject({
      account: {
        available: 510,
        entries: { edges: [{ node: { kind: 'IMPORT', reference: 'small' } }] },
      },
    });
  });

  test('takes 10,000 rows as one import, however often it is sent', async () => {
    const rows = rowsOf(10_000);
    rows[9_999] = rowOf({ member: { externalId: 'nobody' } });
    const first = await bring('large', rows);
    expect(first).toMatchObject({
      ...{ imported: 9_999, points: 99_990, problems: [{ row: 9_999 }] },
    });
    expect(await bring('large', rows)).toEqual(first);
    const node = { kind: 'IMPORT', reference: 'large' };
    expect(await account('alice')).toEqual({
      account: { available: 99_990, sequence: 9_999, entries: { edges: [{ node }] } },
    });
  });

  test('takes other rows under the key for a conflict as a whole', async () => {
    const rows = rowsOf(1_200);
    await bring('changed', rows);
    const before = await account('alice');
    for (const other of [rows.with(1_100, rowOf({ points: 11 })), rows.slice(0, 1_100)]) {
      expect(await bring('changed', other)).toMatchObject({
        __typename: 'LoyaltyIdempotencyConflict',
        firstUsedAt: '2026-11-22T04:00:00.000Z',
      });
    }
    expect(await account('alice')).toEqual(before);
  });

  test.each([
    ['no rows', 0, {}, 'There must be 1 to 10000 rows; these are 0.'],
    ['more than 10,000 rows', 10_001, {}, 'There must be 1 to 10000 rows; these are 10001.'],
    [
      'more than can be counted',
      2,
      { points: 2 ** 53 - 1 },
      'They are more than 2^53 − 1 points in all.',
    ],
  ])('refuses %s', async (_what, count, over, message) => {
    const rows = Array.from({ length: count }, () => rowOf(over));
    expect(await bring('bad', rows)).toMatchObject({
      ...{ __typename: 'LoyaltyInvalidInput', path: ['rows'], message },
    });
  });

  describeMutationRules(() => service, {
    document: ImportPointsBalancesDocument,
    input: () => ({ rows: [rowOf({ member: { externalId: 'nobody' } })] }),
    change: { rows: [rowOf({ member: { externalId: 'somebody' } })] },
    scope: 'loyalty:operate',
    refused: OPERATORS_ONLY,
  });
});
