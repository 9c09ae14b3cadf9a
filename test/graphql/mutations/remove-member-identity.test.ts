import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { RemoveMemberIdentityDocument } from '../../generated/operations.ts';
import { enroll } from '../../support/demo-commands.ts';
import { OPERATOR, SERVICE, startFace, type TestFace } from '../../support/graphql-face.ts';
import { describeMutationRules, NO_MEMBERS } from '../mutation-rules.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  await service.engine.submit(enroll('enroll-alice', { memberCode: 'CARD-A' }));
});
afterAll(() => service.stop());

const ALICE = { externalId: 'alice' };

describe('removeMemberIdentity', () => {
  test('refuses the last customer id', async () => {
    const identity = { kind: 'EXTERNAL_ID', value: 'alice' } as const;
    const input = { idempotencyKey: 'r-1', member: ALICE, identity };
    const { data } = await service.ask(RemoveMemberIdentityDocument, { input }, OPERATOR);
    expect(data.removeMemberIdentity).toMatchObject({
      __typename: 'LoyaltyInvalidInput',
      path: ['identity'],
    });
    const nothing = await service.ask(RemoveMemberIdentityDocument, { input }, SERVICE);
    expect(nothing.data.removeMemberIdentity).toEqual(data.removeMemberIdentity);
  });

  describeMutationRules(() => service, {
    document: RemoveMemberIdentityDocument,
    input: () => ({
      member: { externalId: 'nobody' },
      identity: { kind: 'PHONE' as const, value: '13800000009' },
    }),
    change: { identity: { kind: 'PHONE', value: '13800000008' } },
    scope: 'loyalty:enroll',
    refused: NO_MEMBERS,
  });
});
