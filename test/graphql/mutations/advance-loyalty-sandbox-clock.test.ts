import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  AdjustPointsDocument,
  AdvanceLoyaltySandboxClockDocument,
  EnrollMemberDocument,
  ProgramClockDocument,
} from '../../generated/operations.ts';
import { type Asker, OPERATOR, startFace, type TestFace } from '../../support/graphql-face.ts';
import { describeMutationRules, OPERATORS_ONLY } from '../mutation-rules.ts';

const IN_SANDBOX: Asker = { ...OPERATOR, program: 'other' };

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  const member = { externalId: 'alice' };
  await service.ask(
    EnrollMemberDocument,
    { input: { idempotencyKey: 'a', ...member } },
    IN_SANDBOX,
  );
  const gift = { member, points: 100, reason: 'A gift.', expiresAt: '2027-01-01T00:00:00Z' };
  await service.ask(AdjustPointsDocument, { input: { idempotencyKey: 'g', ...gift } }, IN_SANDBOX);
});
afterAll(() => service.stop());

const advance = async (key: string, to: string, asker = IN_SANDBOX) => {
  const input = { idempotencyKey: key, to };
  return (await service.ask(AdvanceLoyaltySandboxClockDocument, { input }, asker)).data
    .advanceLoyaltySandboxClock;
};
const clock = async (asker: Asker) =>
  (await service.ask(ProgramClockDocument, {}, asker)).data.loyaltyProgram;
const expiring = async () => {
  const query = '{ member(by: { externalId: "alice" }) { account { expiring { points } } } }';
  return (await service.post({ query }, `Bearer ${await service.token(IN_SANDBOX)}`)).data.member;
};

describe('advanceLoyaltySandboxClock', () => {
  test('moves the time of a sandbox, and what is answered about now', async () => {
    expect(await clock(IN_SANDBOX)).toEqual({ sandbox: true, now: '2026-11-22T04:00:00.000Z' });
    expect(await expiring()).toEqual({ account: { expiring: [] } });
    const now = '2026-12-15T00:00:00.000Z';
    expect(await advance('a-1', now)).toEqual({
      ...{ __typename: 'AdvanceLoyaltySandboxClockSuccess', now },
    });
    expect(await clock(IN_SANDBOX)).toEqual({ sandbox: true, now });
    expect(await expiring()).toEqual({ account: { expiring: [{ points: 100 }] } });
    expect(await clock(OPERATOR)).toEqual({ sandbox: false, now: '2026-11-22T04:00:00.000Z' });
  });

  test.each([
    ['the clock of a live program', '2027-01-01T00:00:00Z', OPERATOR, []],
    ['back', '2026-12-01T00:00:00Z', IN_SANDBOX, ['to']],
    ['very far ahead', '2050-01-01T00:00:00Z', IN_SANDBOX, ['to']],
    ['to no time', 'tomorrow', IN_SANDBOX, ['to']],
  ])('does not move %s', async (_what, to, asker, path) => {
    expect(await advance('bad', to, asker)).toMatchObject({
      ...{ __typename: 'LoyaltyInvalidInput', path },
    });
  });

  describeMutationRules(() => service, {
    document: AdvanceLoyaltySandboxClockDocument,
    input: () => ({ to: '2027-02-01T00:00:00Z' }),
    change: { to: '2027-03-01T00:00:00Z' },
    scope: 'loyalty:operate',
    asker: IN_SANDBOX,
    refused: OPERATORS_ONLY,
  });
});
