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
  redeemReward: '... on RedeemRewardSuccess { redemption { id code } entry { id sequence } }',
  cancelRewardRedemption: `... on CancelRewardRedemptionSuccess {
    redemption { id } entry { id sequence } }`,
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
}

const occurredAt = new Date().toISOString();
const yuan = (amount: number) => ({ amount: amount * 100, currency: 'CNY' });

interface Draw {
  readonly key: string;
  readonly member: { readonly externalId: string };
  readonly other: { readonly externalId: string };
  readonly past: Past;
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
];

/** The next command of a caller. */
export function drawRequest(from: {
  readonly key: string;
  readonly past: Past;
  readonly random: () => number;
}): Request {
  const { key, past, random } = from;
  const number = (below: number) => Math.floor(random() * below);
  const at = number(MEMBERS.length);
  const named = (index: number) => ({ externalId: MEMBERS[index % MEMBERS.length] ?? '' });
  const draw = { key, member: named(at), other: named(at + 1), past, number };
  return RECIPES[number(RECIPES.length)]?.(draw) ?? (earn(draw) as Request);
}
