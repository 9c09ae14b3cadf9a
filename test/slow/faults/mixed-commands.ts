/** One mutation with its input, to be sent until it is answered. */
export interface Request {
  readonly field: string;
  readonly query: string;
  readonly input: Readonly<Record<string, unknown>> & { readonly idempotencyKey: string };
}

export const MEMBERS = ['m0', 'm1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7'] as const;

const INPUT_TYPES = {
  enrollMember: 'EnrollMemberInput',
  earnPoints: 'EarnPointsInput',
  redeemPoints: 'RedeemPointsInput',
  adjustPoints: 'AdjustPointsInput',
  holdPoints: 'HoldPointsInput',
  captureHold: 'CaptureHoldInput',
  releaseHold: 'ReleaseHoldInput',
  refundOrderPoints: 'RefundOrderPointsInput',
  redeemReward: 'RedeemRewardInput',
  cancelRewardRedemption: 'CancelRewardRedemptionInput',
  transferPoints: 'TransferPointsInput',
  mergeMembers: 'MergeMembersInput',
  createReward: 'CreateRewardInput',
  importRewardCodes: 'ImportRewardCodesInput',
  saveLoyaltyRuleBookDraft: 'SaveLoyaltyRuleBookDraftInput',
  publishLoyaltyRuleBook: 'PublishLoyaltyRuleBookInput',
  discardLoyaltyRuleBookDraft: 'DiscardLoyaltyRuleBookDraftInput',
} as const;
export type Field = keyof typeof INPUT_TYPES;

/** What is read of the answers, so that an answer given again can be held against the first. */
const SHOWN: Partial<Record<Field, string>> = {
  earnPoints: '... on EarnPointsSuccess { points growth entry { id sequence } }',
  redeemPoints: '... on RedeemPointsSuccess { entry { id sequence } worth { amount } }',
  adjustPoints: '... on AdjustPointsSuccess { entry { id sequence } }',
  holdPoints: '... on HoldPointsSuccess { hold { id points } entry { id sequence } }',
  captureHold: '... on CaptureHoldSuccess { hold { id captured } entry { id sequence } }',
  releaseHold: '... on ReleaseHoldSuccess { hold { id released } entry { id sequence } }',
  refundOrderPoints: `... on RefundOrderPointsSuccess {
    clawedBack becameDebt returned entries { id sequence } }`,
  redeemReward: `... on RedeemRewardSuccess {
    redemption { id code codes } entry { id sequence } }`,
  cancelRewardRedemption: `... on CancelRewardRedemptionSuccess {
    redemption { id } entry { id sequence } }`,
  createReward: '... on CreateRewardSuccess { reward { id } }',
  importRewardCodes: '... on ImportRewardCodesSuccess { imported problems { row code } }',
  saveLoyaltyRuleBookDraft: '... on SaveLoyaltyRuleBookDraftSuccess { draft { id version } }',
  publishLoyaltyRuleBook: `... on PublishLoyaltyRuleBookSuccess {
    publication { revision effectiveAt } replacedRevision }`,
  discardLoyaltyRuleBookDraft: '... on DiscardLoyaltyRuleBookDraftSuccess { draft { id } }',
};

export function requestOf(field: Field, input: Request['input']): Request {
  const query = `mutation ($input: ${INPUT_TYPES[field]}!) { ${field}(input: $input) {
    __typename ... on LoyaltyRejection { code } ${SHOWN[field] ?? ''} } }`;
  return { field, query, input };
}

/** What one caller has done so far that later commands build on. */
export interface Past {
  readonly orders: string[];
  readonly holds: string[];
  readonly redemptions: string[];
  /** Drafts of rules that are to be published, and those that could not be. */
  readonly drafts: string[];
  readonly faulty: string[];
  /** Members of its own, each to be merged into another one. */
  readonly guests: string[];
}

const occurredAt = new Date().toISOString();
const yuan = (amount: number) => ({ amount: amount * 100, currency: 'CNY' });

interface Draw {
  readonly key: string;
  readonly member: { readonly externalId: string };
  readonly other: { readonly externalId: string };
  readonly past: Past;
  readonly pool: string;
  /** A whole number from 0 to below `below`. */
  readonly number: (below: number) => number;
}

type Recipe = (draw: Draw) => Request | null;

const earn: Recipe = ({ key, member, past, number }) => {
  past.orders.push(key);
  const lines = [1, 2, 3].map((line) => ({
    lineId: String(line),
    sku: 'tea',
    quantity: 1 + number(3),
    amount: yuan(20 + number(300)),
  }));
  const order = { orderId: key, occurredAt, lines };
  return requestOf('earnPoints', { idempotencyKey: key, member, source: { order } });
};

const refund: Recipe = ({ key, past, number }) => {
  const orderId = past.orders[number(past.orders.length)];
  if (orderId === undefined) return null;
  const lines = number(2) === 0 ? {} : { lines: [{ lineId: '2', quantity: 1 }] };
  const input = { idempotencyKey: key, orderId, refundId: key, occurredAt, ...lines };
  return requestOf('refundOrderPoints', input);
};

const redeem: Recipe = ({ key, member, number }) => {
  const order = { orderId: `paid-${key}`, payable: yuan(500), occurredAt };
  const points = 100 * (1 + number(3));
  return requestOf('redeemPoints', { idempotencyKey: key, member, points, order });
};

const hold: Recipe = ({ key, member, number }) => {
  const order = { orderId: `held-${key}`, payable: yuan(500), occurredAt };
  // Some lapse meanwhile.
  const expiresInSeconds = number(4) === 0 ? 1 : 900;
  const input = { idempotencyKey: key, member, points: 100, order, expiresInSeconds };
  return requestOf('holdPoints', input);
};

const endHold: Recipe = ({ key, past, number }) => {
  const holdId = past.holds.splice(number(past.holds.length), 1)[0];
  if (holdId === undefined) return null;
  if (number(3) === 0) return requestOf('releaseHold', { idempotencyKey: key, holdId });
  const points = 1 + number(100);
  return requestOf('captureHold', { idempotencyKey: key, holdId, points });
};

const adjust: Recipe = ({ key, member, number }) => {
  const points = number(3) === 0 ? -1 - number(50) : 1 + number(200);
  return requestOf('adjustPoints', { idempotencyKey: key, member, points, reason: 'Faults.' });
};

const takeReward: Recipe = ({ key, member }) =>
  requestOf('redeemReward', { idempotencyKey: key, member, rewardId: COFFEE });

const takeCodes: Recipe = ({ key, member, pool: rewardId, number }) => {
  const quantity = 1 + number(2);
  return requestOf('redeemReward', { idempotencyKey: key, member, rewardId, quantity });
};

const importCodes: Recipe = ({ key, pool: rewardId, number }) => {
  // One of them comes from other callers as well.
  const codes = [`${key}-a`, `shared-${number(500)}`, `${key}-b`, `${key}-c`];
  return requestOf('importRewardCodes', {
    idempotencyKey: key,
    rewardId,
    codes,
    reason: 'Faults.',
  });
};

const changeRules: Recipe = ({ key, past, number }) => {
  const draftId = past.faulty.pop();
  if (draftId !== undefined) {
    return requestOf('discardLoyaltyRuleBookDraft', { idempotencyKey: key, draftId });
  }
  const toPublish = past.drafts.pop();
  if (toPublish === undefined) {
    const cap = { period: 'DAY', over: 'ALL', maximum: 500 + number(90_000) };
    const changes = { earningCaps: number(3) === 0 ? [] : [cap] };
    return requestOf('saveLoyaltyRuleBookDraft', { idempotencyKey: key, changes });
  }
  // Some wait for their instant; should it have passed meanwhile, they are refused.
  const at = number(3) === 0 ? { at: new Date(Date.now() + 2_000).toISOString() } : {};
  const of = { draftId: toPublish, reason: 'Faults.', replacesScheduled: true, ...at };
  return requestOf('publishLoyaltyRuleBook', { idempotencyKey: key, ...of });
};

const merge: Recipe = ({ key, member, past }) => {
  const externalId = past.guests.pop();
  if (externalId === undefined) {
    return requestOf('enrollMember', { idempotencyKey: key, externalId: `guest-${key}` });
  }
  const of = { survivor: member, absorbed: { externalId }, reason: 'Faults.' };
  return requestOf('mergeMembers', { idempotencyKey: key, ...of });
};

const earnAsGuest: Recipe = (draw) => {
  const externalId = draw.past.guests.at(-1);
  return externalId === undefined ? merge(draw) : earn({ ...draw, member: { externalId } });
};

const cancelReward: Recipe = ({ key, past, number }) => {
  const redemptionId = past.redemptions.splice(number(past.redemptions.length), 1)[0];
  if (redemptionId === undefined) return null;
  const input = { idempotencyKey: key, redemptionId, reason: 'Faults.' };
  return requestOf('cancelRewardRedemption', input);
};

const transfer: Recipe = ({ key, member, other: recipient, number }) =>
  requestOf('transferPoints', { idempotencyKey: key, member, recipient, points: 1 + number(40) });

const COFFEE = 'rwd_01KA00000000000000000C0FFE';

// Mostly what shops do; enough is earned that the rest finds something to spend.
const RECIPES: readonly Recipe[] = [
  ...[earn, earn, earn, earn, refund, redeem, redeem],
  ...[hold, hold, endHold, adjust, takeReward, cancelReward, transfer],
  ...[takeCodes, takeCodes, importCodes, changeRules, merge, earnAsGuest],
];

/** The next command of a caller. */
export function drawRequest(from: {
  readonly key: string;
  readonly past: Past;
  /** The reward that comes with codes. */
  readonly pool: string;
  readonly random: () => number;
}): Request {
  const { key, past, pool, random } = from;
  const number = (below: number) => Math.floor(random() * below);
  const at = number(MEMBERS.length);
  const named = (index: number) => ({ externalId: MEMBERS[index % MEMBERS.length] ?? '' });
  const draw = { key, member: named(at), other: named(at + 1), past, pool, number };
  return RECIPES[number(RECIPES.length)]?.(draw) ?? (earn(draw) as Request);
}
