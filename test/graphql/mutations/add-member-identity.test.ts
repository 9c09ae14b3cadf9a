import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AddMemberIdentityDocument } from '../../generated/operations.ts';
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

describe('addMemberIdentity', () => {
  test('gives a member one more name, and operators see when and by whom', async () => {
    const identity = { kind: 'MEMBER_CODE', value: 'CARD-A2' } as const;
    const input = { idempotencyKey: 'a-1', member: ALICE, identity };
    const { data } = await service.ask(AddMemberIdentityDocument, { input }, OPERATOR);
    expect(data.addMemberIdentity).toMatchObject({
      __typename: 'AddMemberIdentitySuccess',
      member: {
        memberCode: 'CARD-A',
        identities: [
          { kind: 'EXTERNAL_ID', value: 'alice', isPrimary: true },
          { kind: 'MEMBER_CODE', value: 'CARD-A', isPrimary: true },
          { kind: 'MEMBER_CODE', value: 'CARD-A2', isPrimary: false },
        ],
        identityChanges: [{ action: 'ADDED', ...identity, actor: 'operator:olga' }],
      },
    });
  });

  test('tells services nothing of the history', async () => {
    const identity = { kind: 'EXTERNAL_ID', value: 'web-17' } as const;
    const input = { idempotencyKey: 'a-2', member: ALICE, identity };
    const { data } = await service.ask(AddMemberIdentityDocument, { input }, SERVICE);
    expect(data.addMemberIdentity).toMatchObject({ member: { identityChanges: null } });
  });

  describeMutationRules(() => service, {
    document: AddMemberIdentityDocument,
    input: () => ({ member: ALICE, identity: { kind: 'EXTERNAL_ID' as const, value: 'web-18' } }),
    change: { identity: { kind: 'EXTERNAL_ID', value: 'web-19' } },
    scope: 'loyalty:enroll',
    refused: NO_MEMBERS,
  });
});
