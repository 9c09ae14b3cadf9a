import { expect } from '@jest/globals';
import { CURSOR_QUERIES } from './cursors-to-walk.ts';
import { EXPLANATIONS } from './explanations-to-walk.ts';
import { MEMBER_CODE_QUERIES } from './member-codes-to-walk.ts';
import { RULE_BOOK_MUTATIONS, RULE_BOOK_QUERIES } from './rule-books-to-walk.ts';
import { mutation, type Walked } from './walked.ts';
import { AT, type Ids, LATER, NEXT, paidOrder, payableOrder } from './world.ts';

const member = (ids: Ids) => ({ id: ids.member });
const NO_MEMBER = { code: 'MEMBER_NOT_FOUND' };
const reason = 'Because.';

const QUERIES: readonly Walked[] = [
  {
    field: 'Query.myMembership',
    as: 'member',
    query: '{ myMembership { id externalId account { id available } } }',
    own: { externalId: 'alice' },
  },
  {
    field: 'Query.member',
    query: 'query ($by: MemberRef!) { member(by: $by) { id externalId } }',
    variables: (ids) => ({ by: member(ids) }),
    own: { externalId: 'alice' },
    foreign: null,
  },
  {
    field: 'Query.member',
    query: 'query ($by: MemberRef!) { member(by: $by) { id account { id sequence } } }',
    variables: () => ({ by: { phone: '+8613800000000' } }),
    own: { id: expect.stringMatching(/^mem_/) },
  },
  ...MEMBER_CODE_QUERIES,
  {
    field: 'Query.loyaltyProgram',
    query: '{ loyaltyProgram { id growthLevels { id } memberCodeKey { x } memberCodeKeys { x } } }',
    own: { id: expect.stringMatching(/^prg_/), memberCodeKey: expect.anything() },
  },
  {
    field: 'Query.loyaltyRuleBook',
    query: '{ loyaltyRuleBook(revision: 1) { revision } }',
    own: { revision: 1 },
  },
  {
    field: 'Query.reward',
    query: 'query ($id: ID!) { reward(id: $id) { id } }',
    variables: (ids) => ({ id: ids.reward }),
    own: { id: expect.stringMatching(/^rwd_/) },
    foreign: null,
  },
  {
    field: 'Query.rewards',
    query: 'query ($after: String) { rewards(after: $after) { edges { node { id } } } }',
    variables: (ids) => ({ after: ids.rewardsCursor }),
    own: { edges: [expect.anything(), expect.anything(), expect.anything()] },
    foreign: { edges: [] },
  },
  {
    field: 'Query.quoteOrderPoints',
    query: `query ($input: QuoteOrderPointsInput!) { quoteOrderPoints(input: $input) {
      __typename ... on LoyaltyRejection { code } } }`,
    variables: (ids) => ({ input: { member: member(ids), order: paidOrder('quoted') } }),
    own: { __typename: 'OrderPointsQuote' },
    foreign: NO_MEMBER,
  },
  ...EXPLANATIONS,
  {
    field: 'Query.loyaltyJobs',
    query: '{ loyaltyJobs { job accounts } }',
    own: expect.arrayContaining([expect.anything()]),
  },
  {
    field: 'Query.reconcilePointsAccount',
    query: `query ($by: MemberRef!) { reconcilePointsAccount(by: $by) { isClean account { id } } }`,
    variables: (ids) => ({ by: member(ids) }),
    own: { isClean: true },
    foreign: null,
  },
  {
    field: 'Query.loyaltyProgramStatistics',
    query: `{ loyaltyProgramStatistics(from: "2026-11-01", to: "2026-12-01", groupBy: [LEVEL]) {
      ... on LoyaltyProgramStatistics { statistics { levelId imported { count points } } } } }`,
    // As much as the world was made of in one of them.
    own: {
      statistics: [
        { levelId: expect.stringMatching(/^lvl_/), imported: { count: 2, points: 120 } },
      ],
    },
  },
];

const MUTATIONS: readonly Walked[] = [
  mutation(
    'enrollMember',
    (ids) => ({ externalId: 'dora', phone: '+8613800000077', referredBy: member(ids) }),
    { foreign: { code: 'INVALID_INPUT', path: ['referredBy'] } },
  ),
  mutation(
    'earnPoints',
    (ids) => ({ member: member(ids), source: { order: paidOrder('walked') } }),
    { foreign: NO_MEMBER },
  ),
  {
    field: 'Mutation.earnPointsBatch',
    query: `mutation ($inputs: [EarnPointsInput!]!) { earnPointsBatch(inputs: $inputs) {
      __typename ... on LoyaltyRejection { code } } }`,
    variables: (ids, idempotencyKey) => ({
      inputs: [
        { idempotencyKey, member: member(ids), source: { order: paidOrder('walked-batch') } },
      ],
    }),
    own: [{ __typename: 'EarnPointsSuccess' }],
    foreign: [NO_MEMBER],
  },
  mutation(
    'redeemPoints',
    (ids) => ({ member: member(ids), points: 100, order: payableOrder('paid-with-points') }),
    { foreign: NO_MEMBER },
  ),
  mutation('redeemReward', (ids) => ({ member: { externalId: 'alice' }, rewardId: ids.reward }), {
    foreign: { code: 'REWARD_NOT_FOUND' },
  }),
  mutation('cancelRewardRedemption', (ids) => ({ redemptionId: ids.redemptionToCancel, reason }), {
    foreign: { code: 'REDEMPTION_NOT_FOUND' },
  }),
  mutation('fulfilRewardRedemption', (ids) => ({ redemptionId: ids.redemption }), {
    foreign: { code: 'REDEMPTION_NOT_FOUND' },
  }),
  mutation(
    'holdPoints',
    (ids) => ({ member: member(ids), points: 100, order: payableOrder('held') }),
    { foreign: NO_MEMBER },
  ),
  mutation('captureHold', (ids) => ({ holdId: ids.holdToCapture }), {
    foreign: { code: 'HOLD_NOT_FOUND' },
  }),
  mutation('releaseHold', (ids) => ({ holdId: ids.holdToRelease }), {
    foreign: { code: 'HOLD_NOT_FOUND' },
  }),
  mutation('confirmOrderPoints', (ids) => ({ orderId: ids.orderToConfirm }), {
    foreign: { code: 'ORDER_NOT_FOUND' },
  }),
  mutation(
    'refundOrderPoints',
    (ids) => ({ orderId: ids.orderToRefund, refundId: `of-${ids.orderToRefund}`, occurredAt: AT }),
    { foreign: { code: 'ORDER_NOT_FOUND' } },
  ),
  mutation('adjustPoints', (ids) => ({ member: member(ids), points: 7, reason }), {
    foreign: NO_MEMBER,
  }),
  mutation(
    'transferPoints',
    (ids) => ({ member: { externalId: 'alice' }, recipient: { id: ids.bob }, points: 60 }),
    { foreign: NO_MEMBER },
  ),
  mutation('extendPointsExpiry', (ids) => ({ member: member(ids), expiresAt: LATER, reason }), {
    foreign: NO_MEMBER,
  }),
  mutation(
    'reinstateExpiredPoints',
    (ids) => ({ member: { id: ids.bob }, sequence: ids.bobExpired, reason }),
    { foreign: NO_MEMBER },
  ),
  {
    field: 'Mutation.importPointsBalances',
    query: `mutation ($input: ImportPointsBalancesInput!) { importPointsBalances(input: $input) {
      ... on ImportPointsBalancesSuccess { imported problems { code } } } }`,
    variables: (ids, idempotencyKey) => ({
      input: { idempotencyKey, rows: [{ member: member(ids), points: 3 }] },
    }),
    own: { imported: 1, problems: [] },
    foreign: { imported: 0, problems: [NO_MEMBER] },
  },
  mutation(
    'mergeMembers',
    (ids) => ({ survivor: { id: ids.survivor }, absorbed: { id: ids.absorbed }, reason }),
    { foreign: NO_MEMBER },
  ),
  mutation('eraseMember', (ids) => ({ member: { id: ids.erased }, reason }), {
    foreign: NO_MEMBER,
  }),
  mutation(
    'createReward',
    (ids) => ({
      reward: { title: 'Tea', kind: 'GOODS', pointsPrice: 100, minimumLevelId: ids.level },
      reason,
    }),
    { foreign: { code: 'INVALID_INPUT', path: ['reward', 'minimumLevelId'] } },
  ),
  mutation(
    'changeReward',
    (ids) => ({ rewardId: ids.reward, changes: { pointsPrice: 90 }, reason }),
    { foreign: { code: 'REWARD_NOT_FOUND' } },
  ),
  mutation('retireReward', (ids) => ({ rewardId: ids.rewardToRetire, reason }), {
    foreign: { code: 'REWARD_NOT_FOUND' },
  }),
  mutation(
    'importRewardCodes',
    (ids) => ({ rewardId: ids.rewardWithCodes, codes: ['SEAT-1', 'SEAT-2'], reason }),
    { foreign: { code: 'REWARD_NOT_FOUND' } },
  ),
  ...RULE_BOOK_MUTATIONS,
  mutation(
    'addMemberIdentity',
    (ids) => ({ member: member(ids), identity: { kind: 'MEMBER_CODE', value: 'CARD-NEW' } }),
    { foreign: NO_MEMBER },
  ),
  mutation(
    'replaceMemberIdentity',
    (ids) => ({
      ...{ member: member(ids), newValue: 'CARD-NEWER' },
      identity: { kind: 'MEMBER_CODE', value: 'CARD-NEW' },
    }),
    { foreign: NO_MEMBER },
  ),
  mutation(
    'removeMemberIdentity',
    (ids) => ({ member: member(ids), identity: { kind: 'MEMBER_CODE', value: 'CARD-NEWER' } }),
    { foreign: NO_MEMBER },
  ),
  mutation('advanceLoyaltySandboxClock', () => ({ to: NEXT })),
];

const SUBSCRIPTIONS: readonly Walked[] = [
  {
    field: 'Subscription.pointsBalanceChanged',
    query: `subscription ($memberId: ID) { pointsBalanceChanged(memberId: $memberId) {
      sequence account { id } } }`,
    variables: (ids) => ({ memberId: ids.member }),
    own: { sequence: expect.any(Number) },
    foreign: 'There is no such member.',
  },
  {
    field: 'Subscription.pointsBalanceChanged',
    as: 'member',
    query: 'subscription { pointsBalanceChanged { sequence account { id } } }',
    own: { sequence: expect.any(Number) },
  },
  {
    field: 'Subscription.pointsExpiryWarning',
    query: `subscription ($memberId: ID, $after: ID) {
      pointsExpiryWarning(memberId: $memberId, after: $after) { id points } }`,
    variables: (ids) => ({ memberId: ids.bob, after: ids.warning }),
    own: { points: 60 },
    foreign: 'There is no such member.',
  },
];

/** A reference by one key, as another subgraph sends it. */
function reference(
  type: string,
  by: string,
  value: (ids: Ids) => string,
  answer: Pick<Walked, 'own' | 'foreign'> & { readonly select?: string },
): Walked {
  const { select = 'id', ...expected } = answer;
  return {
    field: `_entities.${type} by ${by}`,
    query: `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on ${type} { ${select} } } }`,
    variables: (ids) => ({ representations: [{ __typename: type, [by]: value(ids) }] }),
    ...expected,
  };
}

const found = (prefix: string) => [{ id: expect.stringMatching(`^${prefix}_`) }];
const byId = (type: string, prefix: string, id: (ids: Ids) => string) =>
  reference(type, 'id', id, { own: found(prefix), foreign: [null] });

const REFERENCES: readonly Walked[] = [
  byId('LoyaltyProgram', 'prg', (ids) => ids.program),
  byId('Member', 'mem', (ids) => ids.member),
  reference('Member', 'externalId', () => 'alice', { own: found('mem') }),
  byId('PointsAccount', 'acc', (ids) => ids.account),
  byId('GrowthLevel', 'lvl', (ids) => ids.level),
  byId('Reward', 'rwd', (ids) => ids.reward),
  byId('RewardRedemption', 'rdm', (ids) => ids.redemption),
  byId('PointsHold', 'hld', (ids) => ids.holdToCapture),
  reference('Order', 'id', (ids) => ids.orderToConfirm, {
    select: 'pointsEarned pointsEntries { id }',
    own: [{ pointsEarned: 200, pointsEntries: [expect.anything()] }],
    foreign: [{ pointsEarned: 0, pointsEntries: [] }],
  }),
];

/** Reads first, so that all is there to be read; the clock of a program last. */
export const WALKED: readonly Walked[] = [
  ...QUERIES,
  ...RULE_BOOK_QUERIES,
  ...CURSOR_QUERIES,
  ...REFERENCES,
  ...SUBSCRIPTIONS,
  ...MUTATIONS,
];
