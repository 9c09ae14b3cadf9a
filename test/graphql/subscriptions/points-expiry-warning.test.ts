import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse, subscribe } from 'graphql';
import { SERVICE, startFace, type TestFace } from '../../support/graphql-face.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
});
afterAll(() => service.stop());

test.each([
  ['says that it does not work yet', SERVICE, 'NOT_IMPLEMENTED'],
  ['is not even that without its scope', { ...SERVICE, scopes: [] }, 'FORBIDDEN'],
])('pointsExpiryWarning %s', async (_what, asker, code) => {
  const result = await subscribe({
    schema: service.face.schema,
    document: parse('subscription { pointsExpiryWarning { id } }'),
    contextValue: await service.face.createContext(`Bearer ${await service.token(asker)}`),
  });
  expect(result).toMatchObject({ errors: [{ extensions: { code } }] });
});
