import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { PointsExpiryWarningDocument } from '../../generated/operations.ts';
import { adjust, enroll, NOON } from '../../support/demo-commands.ts';
import {
  ALICE_HERSELF,
  BOB_HIMSELF,
  SERVICE,
  startFace,
  type TestFace,
} from '../../support/graphql-face.ts';
import { allOf, watch } from '../watch.ts';

const EXPIRES_AT = Date.parse('2026-12-01T16:00:00.000Z');

let service: TestFace;
let memberId = '';
beforeAll(async () => {
  service = await startFace();
  const enrolled = await service.engine.submit(enroll('enroll-alice'));
  if (enrolled.type === 'EnrollMemberSuccess') ({ memberId } = enrolled.member);
  const answer = await service.engine.submit(adjust('gift', 100, { expiresAt: EXPIRES_AT }));
  if (answer.type !== 'AdjustPointsSuccess') throw new Error(answer.type);
  const { account } = answer;
  service.warnings.push({
    account,
    warning: {
      ...{ warningId: 'wrn_1', accountId: account.accountId, number: 1 },
      ...{ lastDay: '2026-12-01', expiresAt: EXPIRES_AT, points: 90 },
      ...{ thresholdDays: 30, daysLeft: 9, recordedAt: NOON },
    },
  });
});
beforeEach(() => {
  service.warningsWatched.length = 0;
});
afterAll(() => service.stop());

describe('pointsExpiryWarning', () => {
  test('tells what is about to expire, and how soon', async () => {
    expect(
      await allOf(
        await watch(service, PointsExpiryWarningDocument, { variables: {}, asker: ALICE_HERSELF }),
      ),
    ).toEqual([
      {
        data: {
          pointsExpiryWarning: {
            ...{ id: 'wrn_1', account: { id: expect.stringMatching(/^acc_/), available: 100 } },
            ...{ points: 90, expiresAt: '2026-12-01T16:00:00.000Z' },
            ...{ daysLeft: 9, thresholdDays: 30 },
          },
        },
      },
    ]);
  });

  test.each([
    ['a member itself', {}, ALICE_HERSELF, null],
    ['a service any member', { own: true }, SERVICE, null],
    ['who resumes, behind the last warning seen', { own: true, after: 'wrn_1' }, SERVICE, 'wrn_1'],
  ])('lets watch %s', async (_who, { own, ...over }: Record<string, unknown>, asker, after) => {
    await allOf(
      await watch(service, PointsExpiryWarningDocument, {
        variables: { ...(own === true && { memberId }), ...over },
        asker,
      }),
    );
    expect(service.warningsWatched).toEqual([
      {
        programId: expect.stringMatching(/^prg_/),
        accountId: expect.stringMatching(/^acc_/),
        after,
      },
    ]);
  });

  const NOBODY = 'There is no such member.';
  test.each([
    [
      'a service that names nobody',
      {},
      SERVICE,
      'memberId must say whose points',
      'BAD_USER_INPUT',
    ],
    ['a member who watches another', { own: true }, BOB_HIMSELF, NOBODY, 'BAD_USER_INPUT'],
    ['another program', { own: true }, { ...SERVICE, program: 'other' }, NOBODY, 'BAD_USER_INPUT'],
    ['a warning that is none', { own: true, after: '' }, SERVICE, 'after is not', 'BAD_USER_INPUT'],
    ['who has not the scope', {}, { ...SERVICE, scopes: [] }, 'The token needs', 'FORBIDDEN'],
  ])('refuses %s', async (_what, variables: object, asker, message, code) => {
    const { own, ...over } = variables as Record<string, unknown>;
    const told = await allOf(
      await watch(service, PointsExpiryWarningDocument, {
        variables: { ...(own === true && { memberId }), ...over },
        asker,
      }),
    );
    expect(told).toEqual([
      {
        errors: [
          expect.objectContaining({
            message: expect.stringContaining(message),
            extensions: { code },
          }),
        ],
      },
    ]);
    expect(service.warningsWatched).toEqual([]);
  });
});
