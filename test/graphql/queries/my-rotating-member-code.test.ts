import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { enroll, NOON } from '../../support/demo-commands.ts';
import {
  ALICE_HERSELF,
  type Asker,
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
});
afterAll(() => service.stop());

async function ask(asker: Asker) {
  const query = '{ myRotatingMemberCode { code validUntil } }';
  const { data } = await service.post({ query }, `Bearer ${await service.token(asker)}`);
  return data;
}

describe('myRotatingMemberCode', () => {
  test("is the calling member's code until the minute is over", async () => {
    expect(await ask(ALICE_HERSELF)).toEqual({
      myRotatingMemberCode: {
        code: expect.stringMatching(/^R1\.[0-9A-Z]{26}\.[0-9a-z]+\.[\w-]{86}$/),
        validUntil: new Date(NOON + 60_000).toISOString(),
      },
    });
  });

  test.each([
    ['a person who is not enrolled', BOB_HIMSELF],
    ['a service', SERVICE],
    ['an operator', OPERATOR],
    ['a member of another program', { ...ALICE_HERSELF, program: 'other' }],
  ])('is null for %s', async (_who, asker) => {
    expect(await ask(asker)).toEqual({ myRotatingMemberCode: null });
  });
});
