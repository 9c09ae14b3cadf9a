import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ReplaceMemberIdentityDocument } from '../../generated/operations.ts';
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

describe('replaceMemberIdentity', () => {
  test('puts a new card in the place of one that was lost', async () => {
    const identity = { kind: 'MEMBER_CODE', value: 'CARD-A' } as const;
    const input = { idempotencyKey: 'r-1', member: ALICE, identity, newValue: 'CARD-NEW' };
    const { data } = await service.ask(ReplaceMemberIdentityDocument, { input }, OPERATOR);
    expect(data.replaceMemberIdentity).toMatchObject({
      __typename: 'ReplaceMemberIdentitySuccess',
      member: {
        memberCode: 'CARD-NEW',
        identityChanges: [
          { action: 'REMOVED', value: 'CARD-A' },
          { action: 'ADDED', value: 'CARD-NEW' },
        ],
      },
    });
    const again = await service.ask(ReplaceMemberIdentityDocument, { input }, SERVICE);
    expect(again.data.replaceMemberIdentity).toMatchObject({ member: { memberCode: 'CARD-NEW' } });
  });

  describeMutationRules(() => service, {
    document: ReplaceMemberIdentityDocument,
    input: () => ({
      member: { externalId: 'nobody' },
      identity: { kind: 'EXTERNAL_ID' as const, value: 'nobody' },
      newValue: 'x',
    }),
    change: { newValue: 'y' },
    scope: 'loyalty:enroll',
    refused: NO_MEMBERS,
  });
});
