import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { developmentSecret } from '../../src/access/development-secret.ts';
import { mintToken } from '../../src/access/mint-token.ts';
import { developmentScopes } from '../../src/access/scopes.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import {
  ask,
  buildSubgraph,
  type SubgraphProcess,
  startProcess,
} from '../support/subgraph-process.ts';

const ANSWER = `__typename
  ... on LoyaltyRejection { code message path }`;
const ENROLL = `mutation ($input: EnrollMemberInput!) {
  enrollMember(input: $input) { ${ANSWER} ... on EnrollMemberSuccess { member { id } } }
}`;
const EARN = `mutation ($input: EarnPointsInput!) {
  earnPoints(input: $input) {
    ${ANSWER}
    ... on EarnPointsSuccess {
      points growth entry { id sequence recordedAt balance { available } }
      account { available lifetimeEarned sequence } breakdown { rule points reason }
    }
  }
}`;
const REDEEM = `mutation ($input: RedeemPointsInput!) {
  redeemPoints(input: $input) { ${ANSWER} ... on RedeemPointsSuccess { account { available } } }
}`;
const BALANCE = `query ($externalId: ID!) {
  member(by: { externalId: $externalId }) {
    account { available sequence entries(first: 100) { edges { node { kind } } } }
  }
}`;

let build = '';
let database: TestDatabase;
let replicas: readonly SubgraphProcess[] = [];
let token = '';

beforeAll(async () => {
  build = await buildSubgraph();
  database = await createTestDatabase();
  const env = { DATABASE_URL: database.url };
  replicas = await Promise.all([startProcess(build, env), startProcess(build, env)]);
  const role = 'service';
  token = await mintToken(
    { program: 'demo', role, subject: 'pos', scopes: developmentScopes[role], ttlSeconds: 3_600 },
    { secret: developmentSecret, issuer: null, audience: null, now: Date.now() },
  );
});

afterAll(async () => {
  await Promise.all(replicas.map(({ stop }) => stop()));
  await database.close();
  rmSync(build, { recursive: true, force: true });
});

/** Sends all inputs at once, by turns to the one and the other replica. */
function askAll(field: string, query: string, inputs: readonly object[]) {
  return Promise.all(
    inputs.map(async (input, index) => {
      const url = replicas[index % replicas.length]?.httpUrl ?? '';
      const { data, errors } = await ask(url, { token, query, variables: { input } });
      return data?.[field] ?? errors;
    }),
  );
}

async function enroll(externalId: string): Promise<void> {
  await askAll('enrollMember', ENROLL, [{ idempotencyKey: `enroll-${externalId}`, externalId }]);
}

function earnInput(externalId: string, idempotencyKey: string, orderId = idempotencyKey) {
  const amount = { amount: 100_000, currency: 'CNY' };
  const lines = [{ lineId: '1', sku: 'tea', quantity: 1, amount }];
  const order = { orderId, occurredAt: '2026-11-20T08:00:00.000Z', lines };
  return { idempotencyKey, member: { externalId }, source: { order } };
}

async function balanceOf(externalId: string) {
  const url = replicas[1]?.httpUrl ?? '';
  const { data } = await ask(url, { token, query: BALANCE, variables: { externalId } });
  return data.member.account;
}

const times = (count: number) => Array.from({ length: count }, (_, index) => index);
const countOf = (answers: readonly { readonly __typename: string }[], name: string) =>
  answers.filter(({ __typename }) => __typename === name).length;

describe('two replicas on one database', () => {
  it('answer twenty identical earns at once alike, with one entry', async () => {
    await enroll('twenty');
    const input = earnInput('twenty', 'same-key');
    const answers = await askAll(
      'earnPoints',
      EARN,
      times(20).map(() => input),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({
      __typename: 'EarnPointsSuccess',
      points: 1_000,
      account: { available: 1_000, sequence: 1 },
    });
    expect(await balanceOf('twenty')).toMatchObject({ available: 1_000, sequence: 1 });
  });

  it('let exactly one of fifty redemptions of the whole balance succeed', async () => {
    await enroll('fifty');
    await askAll('earnPoints', EARN, [earnInput('fifty', 'fifty-earn')]);
    const answers = await askAll(
      'redeemPoints',
      REDEEM,
      times(50).map((index) => ({
        idempotencyKey: `fifty-${index}`,
        member: { externalId: 'fifty' },
        points: 1_000,
        order: {
          orderId: `fifty-${index}`,
          payable: { amount: 100_000, currency: 'CNY' },
          occurredAt: '2026-11-20T08:00:00.000Z',
        },
      })),
    );
    expect(countOf(answers, 'RedeemPointsSuccess')).toBe(1);
    expect(countOf(answers, 'InsufficientPoints')).toBe(49);
    expect(await balanceOf('fifty')).toMatchObject({ available: 0, sequence: 2 });
  });

  it('let one order earn once, under twenty keys at once', async () => {
    await enroll('order');
    const inputs = times(20).map((index) => earnInput('order', `order-${index}`, 'one-order'));
    const answers = await askAll('earnPoints', EARN, inputs);
    expect(countOf(answers, 'EarnPointsSuccess')).toBe(1);
    expect(countOf(answers, 'LoyaltyAlreadyRecorded')).toBe(19);
  });

  it('let one of two orders of different members have a key, and tell the other', async () => {
    await enroll('left');
    await enroll('right');
    const rounds = times(10).map(async (round) => {
      const inputs = ['left', 'right'].map((who) =>
        earnInput(who, `shared-${round}`, `${who}-${round}`),
      );
      const answers = await askAll('earnPoints', EARN, inputs);
      return [
        countOf(answers, 'EarnPointsSuccess'),
        countOf(answers, 'LoyaltyIdempotencyConflict'),
      ];
    });
    expect(await Promise.all(rounds)).toEqual(times(10).map(() => [1, 1]));
  });

  it('let one order be on record for one of two members', async () => {
    const rounds = times(10).map(async (round) => {
      const inputs = ['left', 'right'].map((who) =>
        earnInput(who, `contested-${who}-${round}`, `contested-${round}`),
      );
      const answers = await askAll('earnPoints', EARN, inputs);
      return [countOf(answers, 'EarnPointsSuccess'), countOf(answers, 'LoyaltyAlreadyRecorded')];
    });
    expect(await Promise.all(rounds)).toEqual(times(10).map(() => [1, 1]));
  });

  it('enroll a person once, under twenty keys at once', async () => {
    const inputs = times(20).map((index) => ({
      idempotencyKey: `person-${index}`,
      externalId: 'person',
      phone: '13900000000',
    }));
    const answers = await askAll('enrollMember', ENROLL, inputs);
    expect(countOf(answers, 'EnrollMemberSuccess')).toBe(1);
    expect(countOf(answers, 'MemberAlreadyEnrolled')).toBe(19);
  });
});
