import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  CreateLoyaltyProgramDocument,
  LoyaltyProgramsDocument,
} from '../../generated/operations.ts';
import { OPERATOR, PLATFORM, startFace, type TestFace } from '../../support/graphql-face.ts';

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
});
afterAll(() => service.stop());

const list = async (first: number, after: string | null = null) =>
  (await service.ask(LoyaltyProgramsDocument, { first, after }, PLATFORM)).data.loyaltyPrograms;

test('loyaltyPrograms are all that there are, page by page', async () => {
  for (const code of ['one', 'two', 'three']) {
    const traits = { name: code, timeZone: 'UTC', currency: 'USD', sandbox: code === 'two' };
    const input = { idempotencyKey: code, template: 'SAAS' as const, code, ...traits };
    await service.ask(CreateLoyaltyProgramDocument, { input }, PLATFORM);
  }
  const all = await list(100);
  const now = '2026-11-22T04:00:00.000Z';
  expect(all.edges.map(({ node: { code, sandbox, now } }) => [code, sandbox, now])).toEqual([
    ...[
      ['demo', false, now],
      ['one', false, now],
      ['two', true, now],
      ['three', false, now],
    ],
    ['other', true, now],
  ]);
  expect(all.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  const found: string[] = [];
  for (let after: string | null = null; ; ) {
    const page = await list(2, after);
    found.push(...page.edges.map(({ node }) => node.code));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor ?? null;
  }
  expect(found).toEqual(all.edges.map(({ node }) => node.code));
});

test('a platform can read every field of a program', async () => {
  const { data } = await service.post({
    query: `{ __type(name: "LoyaltyProgram") { fields { name args { name } type {
      kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } }`,
  });
  const { fields } = data.__type as { fields: readonly { name: string; type: Type }[] };
  const selected = fields
    .map(({ name, type }) => (isLeaf(type) ? name : `${name} { __typename }`))
    .join(' ');
  const query = `{ loyaltyPrograms { edges { node { ${selected} } } } }`;
  const answer = await service.post({ query }, `Bearer ${await service.token(PLATFORM)}`);
  expect(answer.errors).toBeUndefined();
});

interface Type {
  readonly kind: string;
  /** Absent below the depth that was asked for. */
  readonly ofType?: Type | null;
}

function isLeaf({ kind, ofType }: Type): boolean {
  return ofType == null ? kind === 'SCALAR' || kind === 'ENUM' : isLeaf(ofType);
}

test('loyaltyPrograms are for platforms only', async () => {
  const scopes = ['loyalty:platform', 'loyalty:read'];
  const { data, errors } = await service.ask(LoyaltyProgramsDocument, {}, { ...OPERATOR, scopes });
  expect([data, errors?.map(({ message }) => message)]).toEqual([
    null,
    ['Only platform tokens may do this.'],
  ]);
});
