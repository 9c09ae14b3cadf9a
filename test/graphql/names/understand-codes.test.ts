import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createMemberCodes } from '../../../src/access/member-codes.ts';
import { DEMO_PROGRAM } from '../../../src/loyalty/program/templates/demo.ts';
import { adjust, enroll, NOON } from '../../support/demo-commands.ts';
import {
  type Asker,
  OPERATOR,
  SECRET,
  SERVICE,
  startFace,
  type TestFace,
} from '../../support/graphql-face.ts';

const MINUTE = 60_000;
const codes = createMemberCodes(SECRET);
const { programId } = DEMO_PROGRAM.ruleBook.program;

let service: TestFace;
let aliceId = '';
beforeAll(async () => {
  service = await startFace();
  await service.engine.submit(enroll('alice'));
  await service.engine.submit(enroll('bob', { externalId: 'bob' }));
  await service.engine.submit(adjust('gift', 700));
  aliceId = await idOf('alice');
});
afterAll(() => service.stop());

async function idOf(externalId: string): Promise<string> {
  const named = `select member_id from member where external_id = '${externalId}'`;
  const [row] = await service.sql(`${named} and program_id = '${programId}'`);
  return String(row?.member_id);
}

async function post(query: string, variables: object, asker: Asker = SERVICE) {
  return service.post({ query, variables }, `Bearer ${await service.token(asker)}`);
}

const codeOf = (memberId: string, at = NOON) => codes.codeOf(programId, memberId, at).code;

const FIND = 'query ($by: MemberRef!) { member(by: $by) { externalId } }';
const REJECTION = '... on LoyaltyRejection { code message path }';
const EARN = `mutation ($input: EarnPointsInput!) { earnPoints(input: $input) { __typename
  ${REJECTION} ... on EarnPointsSuccess { account { member { externalId } } } } }`;
const BATCH = `mutation ($inputs: [EarnPointsInput!]!) { earnPointsBatch(inputs: $inputs) {
  __typename ${REJECTION} } }`;
const QUOTE = `query ($input: QuoteOrderPointsInput!) { quoteOrderPoints(input: $input) {
  __typename ${REJECTION} } }`;

function review(memberCode: string, key: string) {
  const activity = { activityId: key, type: 'REVIEW', occurredAt: '2026-11-22T04:00:00Z' };
  return { idempotencyKey: key, member: { memberCode }, source: { activity } };
}

const earned = async (memberCode: string, key: string) =>
  (await post(EARN, { input: review(memberCode, key) })).data.earnPoints;

const amount = { amount: 5_000, currency: 'CNY' };
const lines = [{ lineId: '1', sku: 'tea', quantity: 1, amount }];
const order = { orderId: 'quoted', occurredAt: '2026-11-22T04:00:00Z', lines };

describe('a rotating code names its member', () => {
  test('in queries and commands', async () => {
    const memberCode = codeOf(aliceId);
    const found = await post(FIND, { by: { memberCode } });
    expect(found.data).toEqual({ member: { externalId: 'alice' } });
    expect(await earned(memberCode, 'good')).toMatchObject({
      __typename: 'EarnPointsSuccess',
      account: { member: { externalId: 'alice' } },
    });
    const inputs = [review(memberCode, 'good-batch')];
    expect((await post(BATCH, { inputs })).data.earnPointsBatch).toEqual([
      { __typename: 'EarnPointsSuccess' },
    ]);
  });
});

describe('a rotating code is LoyaltyInvalidInput where it names the member', () => {
  const rows: readonly (readonly [string, () => string | Promise<string>, RegExp])[] = [
    ['expired', () => codeOf(aliceId, NOON - 2 * MINUTE), /has expired/],
    ['of a time to come', () => codeOf(aliceId, NOON + 2 * MINUTE), /of a time to come/],
    ['of another program', () => codes.codeOf('prg_other', aliceId, NOON).code, /of this program/],
    [
      'of another member with this signature',
      async () => codeOf(await idOf('bob')).slice(0, -86) + codeOf(aliceId).slice(-86),
      /of this program/,
    ],
    ['forged', () => `${codeOf(aliceId).slice(0, -86)}${'A'.repeat(86)}`, /of this program/],
    ['garbage', () => 'R1.garbage', /no whole rotating member code/],
  ];

  test.each(rows)('when it is %s', async (what, code, sentence) => {
    const memberCode = await code();
    const refused = {
      __typename: 'LoyaltyInvalidInput',
      code: 'INVALID_INPUT',
      message: expect.stringMatching(sentence),
      path: ['member', 'memberCode'],
    };
    expect(await earned(memberCode, what)).toEqual(refused);
    const inputs = [review(memberCode, `${what}-1`), review(codeOf(aliceId), `${what}-2`)];
    const { data } = await post(BATCH, { inputs });
    expect(data.earnPointsBatch).toEqual([refused, { __typename: 'EarnPointsSuccess' }]);
    const quoted = await post(QUOTE, { input: { member: { memberCode }, order } });
    expect(quoted.data.quoteOrderPoints).toEqual(refused);
    const found = await post(FIND, { by: { memberCode } });
    expect(found.errors).toMatchObject([
      {
        message: expect.stringMatching(sentence),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });
});

describe('codes on cards', () => {
  test('cannot begin as rotating ones do', async () => {
    const query = `mutation ($input: EnrollMemberInput!) { enrollMember(input: $input) {
      __typename ${REJECTION} } }`;
    const input = { idempotencyKey: 'card', externalId: 'carol', memberCode: 'R1.CARD' };
    expect((await post(query, { input })).data.enrollMember).toMatchObject({
      __typename: 'LoyaltyInvalidInput',
      path: ['memberCode'],
    });
  });
});

describe('when the minute is over', () => {
  test('what was done with a code is answered again, and nothing new is done', async () => {
    const memberCode = codeOf(aliceId);
    const first = await earned(memberCode, 'retried');
    service.passTime(5 * MINUTE);
    expect(await earned(memberCode, 'retried')).toEqual(first);
    const refused = { __typename: 'LoyaltyInvalidInput', path: ['member', 'memberCode'] };
    expect(await earned(memberCode, 'new')).toMatchObject(refused);
    // A refusal for the time does not claim the key: a fresh code may be sent under it.
    expect(await earned(codeOf(aliceId, NOON + 5 * MINUTE), 'new')).toMatchObject({
      __typename: 'EarnPointsSuccess',
    });
  });

  test('the code of a member who was merged leads to the survivor', async () => {
    const memberCode = codeOf(aliceId, NOON + 5 * MINUTE);
    const query = `mutation ($input: MergeMembersInput!) { mergeMembers(input: $input) {
      __typename } }`;
    const names = { survivor: { externalId: 'bob' }, absorbed: { memberCode } };
    const input = { idempotencyKey: 'merge', ...names, reason: 'One person.' };
    const merged = await post(query, { input }, OPERATOR);
    expect(merged.data.mergeMembers).toEqual({ __typename: 'MergeMembersSuccess' });
    const found = await post(FIND, { by: { memberCode } });
    expect(found.data).toEqual({ member: { externalId: 'bob' } });
  });
});
