import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  adjust,
  earnOrder,
  earnReview,
  enroll,
  orderOf,
  redeem,
  refund,
} from '../../support/demo-commands.ts';
import {
  ALICE_HERSELF,
  type Asker,
  BOB_HIMSELF,
  OPERATOR,
  SERVICE,
  startFace,
  type TestFace,
} from '../../support/graphql-face.ts';
import { merge } from '../../support/moving-commands.ts';

const EXPLAIN = `query ($input: ExplainPointsEarningInput!) {
  explainPointsEarning(input: $input) {
    __typename
    ... on PointsEarningExplanation {
      order { orderId paid { amount currency } storeId channel }
      activity { activityId type quantity amount { amount } }
      member { externalId }
      occurredAt recordedAt revision points growth takenBack growthTakenBack
      breakdown { rule title points uncapped reason outcome condition }
      entries { kind sequence }
    }
    ... on LoyaltyRejection { code message path }
  }
}`;

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  const { engine } = service;
  await engine.submit(enroll('enroll-alice'));
  await engine.submit(enroll('enroll-bob', { externalId: 'bob' }));
  await engine.submit(earnOrder('o-1'));
  await engine.submit(adjust('gift', 1_000));
  await engine.submit(refund('refund', 'o-1'));
  await engine.submit(earnReview('r-1', { quantity: 4 }));
  await engine.submit(redeem('only-paid'));
  await engine.submit(earnReview('same'));
  await engine.submit(earnOrder('same-order', orderOf('same', { channel: 'app' })));
});
afterAll(() => service.stop());

const explain = async (input: object, asker: Asker = OPERATOR) => {
  const body = { query: EXPLAIN, variables: { input } };
  return service.post(body, `Bearer ${await service.token(asker)}`);
};
const explained = async (input: object, asker?: Asker) =>
  (await explain(input, asker)).data?.explainPointsEarning;

const AT = '2026-11-22T04:00:00.000Z';

describe('explainPointsEarning', () => {
  it('says what each rule gave an order, and what was taken back since', async () => {
    expect(await explained({ orderId: 'o-1' }, SERVICE)).toEqual({
      __typename: 'PointsEarningExplanation',
      order: {
        ...{ orderId: 'o-1', paid: { amount: 10_000, currency: 'CNY' } },
        ...{ storeId: null, channel: null },
      },
      ...{ activity: null, member: { externalId: 'alice' }, occurredAt: AT, recordedAt: AT },
      ...{ revision: 1, points: 100, growth: 100, takenBack: 100, growthTakenBack: 100 },
      breakdown: [
        {
          ...{ rule: 'order-amount', title: 'order-amount', points: 100, uncapped: 100 },
          reason: '1 for each whole 100 of 10000 really paid (minor units).',
          ...{ outcome: 'GAVE', condition: null },
        },
        {
          ...{ rule: 'review', title: 'review', points: 0, uncapped: 0 },
          reason: 'Only REVIEW activities earn by this rule.',
          ...{ outcome: 'NOT_THIS_TRIGGER', condition: null },
        },
      ],
      entries: [
        { kind: 'EARN', sequence: 1 },
        { kind: 'CLAWBACK', sequence: 3 },
      ],
    });
  });

  it('says what each rule gave an activity, and which cap cut it', async () => {
    expect(await explained({ activityId: 'r-1' })).toMatchObject({
      order: null,
      activity: { activityId: 'r-1', type: 'REVIEW', quantity: 4, amount: null },
      ...{ revision: 1, points: 60, growth: 0, takenBack: 0 },
      breakdown: [
        { rule: 'order-amount', outcome: 'NOT_THIS_TRIGGER' },
        { rule: 'review', points: 60, uncapped: 80, outcome: 'CAPPED' },
      ],
      entries: [{ kind: 'EARN' }],
    });
  });

  it('tells an order and an activity of the same id apart', async () => {
    expect(await explained({ orderId: 'same' })).toMatchObject({
      ...{ order: { channel: 'app' }, points: 100 },
    });
    expect(await explained({ activityId: 'same' })).toMatchObject({
      ...{ activity: { type: 'REVIEW' }, points: 0, entries: [] },
    });
  });

  it.each([
    ['an order that is not on record', { orderId: 'o-9' }, 'LoyaltyOrderNotFound', ['orderId']],
    ['an order that was only paid', { orderId: 'only-paid' }, 'LoyaltyOrderNotFound', ['orderId']],
    ['an unknown activity', { activityId: 'r-9' }, 'PointsActivityNotFound', ['activityId']],
    ['nothing', {}, 'LoyaltyInvalidInput', []],
    ['both', { orderId: 'o-1', activityId: 'r-1' }, 'LoyaltyInvalidInput', []],
    ['an empty id', { orderId: '' }, 'LoyaltyInvalidInput', ['orderId']],
    ['an id with a line break', { activityId: 'a\nb' }, 'LoyaltyInvalidInput', ['activityId']],
  ])('refuses %s', async (_what, input, __typename, path) => {
    expect(await explained(input)).toMatchObject({ __typename, path });
  });

  it.each([
    ['order', { orderId: 'o-1' }, 'LoyaltyOrderNotFound'],
    ['activity', { activityId: 'r-1' }, 'PointsActivityNotFound'],
  ])('does not find an %s of another program', async (_what, input, __typename) => {
    const asker = { ...OPERATOR, program: 'other' };
    expect(await explained(input, asker)).toMatchObject({ __typename });
  });

  it.each([
    ['a member', ALICE_HERSELF],
    ['a service without its scope', { ...SERVICE, scopes: ['loyalty:earn'] }],
  ])('is not for %s', async (_who, asker) => {
    const { errors } = await explain({ orderId: 'o-1' }, asker);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});

const HISTORY = `{ myMembership { account { entries(first: 20) { edges { node {
  kind reference breakdown { rule points outcome } } } } } } }`;

interface Shown {
  readonly kind: string;
  readonly reference: string;
  readonly breakdown: readonly { readonly points: number }[] | null;
}

async function history(asker: Asker): Promise<readonly Shown[]> {
  const { data } = await service.post({ query: HISTORY }, `Bearer ${await service.token(asker)}`);
  const { account } = (data as { myMembership: { account: object } }).myMembership;
  const { edges } = (account as { entries: { edges: { node: Shown }[] } }).entries;
  return edges.map(({ node }) => node);
}

const sumsOf = (entries: readonly Shown[]) =>
  entries.map(({ kind, reference, breakdown }) => {
    const sum = breakdown?.reduce((total, { points }) => total + points, 0) ?? null;
    return `${kind} ${reference} ${sum}`;
  });

describe('the breakdown of an entry', () => {
  const EARNED = [
    ...['EARN same 100', 'REDEEM only-paid null', 'EARN r-1 60', 'CLAWBACK refund null'],
    ...['ADJUST gift null', 'EARN o-1 100'],
  ];

  it('sums to what an EARN entry earned, and there is none of others', async () => {
    expect(sumsOf(await history(ALICE_HERSELF))).toEqual(EARNED);
  });

  it('costs the same number of SQL statements, however many entries there are', async () => {
    const count = async (first: number) => {
      const body = { query: HISTORY.replace('first: 20', `first: ${first}`) };
      await service.post(body, `Bearer ${await service.token(ALICE_HERSELF)}`);
      service.statements();
      await service.post(body, `Bearer ${await service.token(ALICE_HERSELF)}`);
      return service.statements().length;
    };
    expect(await count(6)).toBe(await count(1));
  });

  it('is still there of entries in an account that was merged', async () => {
    await service.engine.submit(
      merge('merge', { survivor: { externalId: 'bob' }, absorbed: { externalId: 'alice' } }),
    );
    const shown = await absorbedHistory(BOB_HIMSELF);
    expect(sumsOf(shown).filter((line) => line.startsWith('EARN'))).toEqual(
      EARNED.filter((line) => line.startsWith('EARN')),
    );
  });
});

async function absorbedHistory(asker: Asker): Promise<readonly Shown[]> {
  const query = HISTORY.replace('entries(', 'absorbed { entries(').replace(
    '} } } } }',
    '} } } } } }',
  );
  const { data } = await service.post({ query }, `Bearer ${await service.token(asker)}`);
  const { absorbed } = (data as { myMembership: { account: { absorbed: object[] } } }).myMembership
    .account;
  const [first] = absorbed as { entries: { edges: { node: Shown }[] } }[];
  return (first?.entries.edges ?? []).map(({ node }) => node);
}
