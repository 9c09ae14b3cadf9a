import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { STATISTICS_ROWS_MAX } from '../../../src/graphql/views/statistics-view.ts';
import {
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
  OPERATOR,
  SERVICE,
  startFace,
  type TestFace,
} from '../../support/graphql-face.ts';
import { inStore } from '../../support/store-visits.ts';

const FIGURES = ['issued', 'redeemed', 'returned', 'expired', 'takenBack'];
const QUERY = `query Statistics($from: Date!, $to: Date!, $by: [LoyaltyStatisticsDimension!]) {
  loyaltyProgramStatistics(from: $from, to: $to, groupBy: $by) {
    __typename
    ... on LoyaltyProgramStatistics { from to statistics {
      day rule purpose purposeTag storeId levelId level { name } outstandingChange
      ${FIGURES.map((name) => `${name} { points count worth { amount currency } }`).join(' ')}
      imported { points } reinstated { points } deducted { points }
      movedIn { points } movedOut { points }
    } }
    ... on LoyaltyRejection { code message path }
  }
}`;
const DEFAULT = QUERY.replace(', $by: [LoyaltyStatisticsDimension!]', '').replace(
  ', groupBy: $by',
  '',
);

let service: TestFace;
beforeAll(async () => {
  service = await startFace();
  const { engine } = service;
  await engine.submit(enroll('enroll'));
  await engine.submit(inStore(earnOrder('order', orderOf('order')), 'pudong'));
  await engine.submit(inStore(earnReview('review'), 'online'));
  await engine.submit(redeem('pay', { points: 100 }));
  await engine.submit(refund('refund', 'order'));
});
afterAll(() => service.stop());

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' };

async function ask(asker: Asker, variables: object, query = QUERY) {
  const body = { query, variables: { ...NOVEMBER, ...variables } };
  const reply = await service.post(body, `Bearer ${await service.token(asker)}`);
  // A refusal of the caller has no data at all.
  const answer = reply.data?.loyaltyProgramStatistics ?? null;
  return { answer, errors: reply.errors };
}

const of = (points: number, count = points === 0 ? 0 : 1) => ({
  ...{ points, count },
  worth: { amount: points, currency: 'CNY' },
});
const NOTHING = {
  ...{ day: null, rule: null, purpose: null, purposeTag: null, storeId: null, levelId: null },
  ...{ level: null, outstandingChange: 0 },
  ...Object.fromEntries(FIGURES.map((name) => [name, of(0)])),
  ...{ imported: { points: 0 }, reinstated: { points: 0 }, deducted: { points: 0 } },
  ...{ movedIn: { points: 0 }, movedOut: { points: 0 } },
};
const BRONZE = 'lvl_01KA0000000000000000BR0NZE';
const TOTAL = {
  issued: of(120, 2),
  redeemed: of(100),
  takenBack: of(100),
  outstandingChange: -80,
};

const ROWS: readonly {
  readonly by: readonly string[];
  readonly rows: readonly object[];
}[] = [
  { by: [], rows: [{ ...NOTHING, ...TOTAL }] },
  { by: ['DAY'], rows: [{ ...NOTHING, ...TOTAL, day: '2026-11-22' }] },
  {
    by: ['RULE'],
    rows: [
      { ...NOTHING, redeemed: of(100), outstandingChange: -100 },
      { ...NOTHING, rule: 'order-amount', issued: of(100), takenBack: of(100) },
      { ...NOTHING, rule: 'review', issued: of(20), outstandingChange: 20 },
    ],
  },
  {
    by: ['PURPOSE'],
    rows: [
      { ...NOTHING, issued: of(120, 2), takenBack: of(100), outstandingChange: 20 },
      { ...NOTHING, purpose: 'ORDER_PAYMENT', redeemed: of(100), outstandingChange: -100 },
    ],
  },
  { by: ['PURPOSE_TAG'], rows: [{ ...NOTHING, ...TOTAL }] },
  {
    by: ['STORE'],
    rows: [
      { ...NOTHING, redeemed: of(100), outstandingChange: -100 },
      { ...NOTHING, storeId: 'online', issued: of(20), outstandingChange: 20 },
      { ...NOTHING, storeId: 'pudong', issued: of(100), takenBack: of(100) },
    ],
  },
  { by: ['LEVEL'], rows: [{ ...NOTHING, ...TOTAL, levelId: BRONZE, level: { name: 'Bronze' } }] },
  {
    by: ['STORE', 'DAY', 'PURPOSE'],
    rows: [
      {
        ...{ ...NOTHING, day: '2026-11-22', storeId: 'online' },
        ...{ issued: of(20), outstandingChange: 20 },
      },
      {
        ...{ ...NOTHING, day: '2026-11-22', storeId: 'pudong' },
        ...{ issued: of(100), takenBack: of(100) },
      },
      {
        ...{ ...NOTHING, day: '2026-11-22', purpose: 'ORDER_PAYMENT' },
        ...{ redeemed: of(100), outstandingChange: -100 },
      },
    ],
  },
];

describe('loyaltyProgramStatistics', () => {
  it.each(ROWS)('tells apart by $by', async ({ by, rows }) => {
    const { answer } = await ask(OPERATOR, { by });
    expect(answer).toEqual({
      ...{ __typename: 'LoyaltyProgramStatistics', ...NOVEMBER },
      statistics: rows,
    });
  });

  it('tells days apart where nothing is said', async () => {
    const { answer } = await ask(SERVICE, {}, DEFAULT);
    expect(answer).toMatchObject({ statistics: [{ day: '2026-11-22' }] });
  });

  it.each([
    { by: ['STORE', 'STORE', 'DAY', 'STORE'], same: ['DAY', 'STORE'] },
    { by: Array.from({ length: 500 }, () => 'RULE'), same: ['RULE'] },
  ])('tells apart once what is asked twice', async ({ by, same }) => {
    const [twice, once] = await Promise.all([ask(OPERATOR, { by }), ask(OPERATOR, { by: same })]);
    expect(twice).toEqual(once);
  });

  it.each([[['MEMBER']], [null], [[null]]])('has no answer to %j', async (by) => {
    const { errors } = await ask(OPERATOR, { by });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it.each([
    { what: 'days outside', over: { from: '2026-11-23' }, asker: OPERATOR },
    { what: 'another program', over: {}, asker: { ...OPERATOR, program: 'other' } },
  ])('has nothing to tell of $what', async ({ over, asker }) => {
    const { answer } = await ask(asker, { ...over, by: ['DAY'] });
    expect(answer).toMatchObject({ statistics: [] });
  });

  it.each([
    { what: 'a first day that is none', over: { from: '2026-02-30' }, path: ['from'] },
    { what: 'a last day that is none', over: { to: 'today' }, path: ['to'] },
    { what: 'a last day before the first', over: { to: '2026-10-31' }, path: ['to'] },
    { what: 'more than 800 days', over: { from: '2024-01-01' }, path: ['to'] },
  ])('refuses $what', async ({ over, path }) => {
    const { answer } = await ask(SERVICE, { ...over, by: [] });
    expect(answer).toEqual({
      ...{ __typename: 'LoyaltyInvalidInput', code: 'INVALID_INPUT', path },
      message: expect.any(String),
    });
  });

  it('refuses more rows than it can answer', async () => {
    await service.sql(
      `insert into daily_statistic (program_id, grain, day, measure, store_id, points, count)
       select program_id, 'STORE', '2026-11-01', 'ISSUED', 'store-' || n, 1, 1
       from program, generate_series(1, ${STATISTICS_ROWS_MAX}) n where code = 'demo'`,
    );
    const { answer } = await ask(OPERATOR, { by: ['STORE'] });
    expect(answer).toEqual({
      ...{ __typename: 'LoyaltyInvalidInput', code: 'INVALID_INPUT', path: ['groupBy'] },
      message: 'Would be more than 5000 rows: ask for fewer days at once.',
    });
  });

  it.each([
    ['a member', ALICE_HERSELF],
    ['a service without the scope', { ...SERVICE, scopes: ['loyalty:read'] }],
    ['an operator without the scope', { ...OPERATOR, scopes: ['loyalty:operate'] }],
  ])('is not for %s', async (_who, asker) => {
    const { errors } = await ask(asker, { by: [] });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});
