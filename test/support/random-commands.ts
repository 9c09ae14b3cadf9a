import type { Answer, Command, Draft } from '../../src/loyalty/commands/commands.ts';
import type { RuleBook } from '../../src/loyalty/program/rule-book.ts';
import { LIMIT_PERIODS } from '../../src/loyalty/rewards/limit-period.ts';
import type { Reward } from '../../src/loyalty/rewards/reward.ts';
import { DAY, type Instant } from '../../src/loyalty/time.ts';
import {
  adjust,
  cancelReward,
  capture,
  confirm,
  DEMO,
  earnOrder,
  earnReview,
  enroll,
  fulfilReward,
  hold,
  orderOf,
  redeem,
  refund,
  release,
  takeReward,
  yuan,
} from './demo-commands.ts';
import { erase, importOf, merge, transfer } from './moving-commands.ts';
import { randomOf } from './random-of.ts';
import { changeReward, createReward, importCodes, retireReward } from './reward-commands.ts';
import { REWARDS } from './rewards.ts';
import { extendExpiry, freeze, passTime, reinstate } from './time-commands.ts';

/** The demo program with everything that can happen in it allowed. */
export const BUSY: RuleBook = {
  ...DEMO,
  transfers: { minimum: 1, maximum: 500, dailyMaximum: 800 },
  redemption: {
    ...DEMO.redemption,
    ...{ minimum: 1, step: 1, maximumShareBasisPoints: 9_000, dailyMaximum: 500 },
  },
};

/** One that is soon out of stock, some with limits and a pool of codes, and a plain one. */
const TAKEN = ['rwd_two', 'rwd_limit', 'rwd_plain', 'rwd_daily', 'rwd_pool'];

/** What a member may take so often in a day, or in another period that operators give it. */
const LIMITED = ['rwd_daily', 'rwd_limit'];

export const BUSY_REWARDS: readonly Reward[] = REWARDS.filter((reward) =>
  TAKEN.includes(reward.rewardId),
);

/** Draws commands of every kind from few names, so that they meet; the same for the same seed. */
export interface RandomCommands {
  next(now: Instant): Draft<Command>;
  /** Holds, redemptions and accounts that come into being are drawn from then on. */
  learn(answer: Answer): void;
  below(limit: number): number;
}

export function randomCommands(seed: number, members: readonly string[]): RandomCommands {
  const random = randomOf(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const holdIds = ['hld_none'];
  const redemptionIds = ['rdm_none'];
  const accountIds = ['acc_none'];
  const rewardIds = ['rwd_none'];
  let made = 0;
  const from = (ids: readonly string[]) => ids[Math.max(0, ids.length - 1 - below(4))] ?? '';

  function next(now: Instant): Draft<Command> {
    made += 1;
    // Now and then an older key, with the same input or, more often, with other input.
    const key = `key-${below(40) === 0 ? below(made) : made}`;
    const member = { externalId: members[below(members.length)] ?? '' };
    const other = { externalId: members[below(members.length)] ?? '' };
    const orderId = `order-${below(5) === 0 ? below(made) : Math.floor(made / 6)}`;
    const order = orderOf(orderId, { occurredAt: now - below(3) * DAY, lines: lines(below) });
    const paid = { orderId, points: 1 + below(300), payable: yuan(1 + below(600)) };
    const kinds: readonly (() => Draft<Command>)[] = [
      () => ({ ...earnOrder(key, order), member }),
      () => ({ ...earnOrder(key, order), member }),
      () => ({ ...earnReview(key, { occurredAt: now - below(2) * DAY }), member }),
      () => ({ ...redeem(key, paid), member }),
      () => ({ ...hold(key, paid.points, { ...paid, seconds: 3_600 + below(400_000) }), member }),
      () => capture(key, from(holdIds), below(2) === 0 ? undefined : 1 + below(200)),
      () => release(key, from(holdIds)),
      () => refund(key, orderId, { occurredAt: now, reason: 'Too small.', ...part(below) }),
      () => refund(key, orderId, { occurredAt: now, ...part(below) }),
      () => confirm(key, orderId),
      () => takeReward(key, anyReward(below, rewardIds), { member, quantity: 1 + below(2) }),
      () => takeLimited(below, key, members),
      () => cancelReward(key, from(redemptionIds)),
      () => fulfilReward(key, from(redemptionIds)),
      () => adjust(key, 1 + below(900), { member, expiresAt: now + (1 + below(9)) * DAY }),
      () => adjust(key, -1 - below(100), { member }),
      () => transfer(key, 1 + below(300), { member, recipient: other }),
      () => passTime(key, [from(accountIds)]),
      () => passTime(key, accountIds.slice(-4)),
      () => extendExpiry(key, { member, expiresAt: now + 12 * DAY }),
      () =>
        extendExpiry(key, {
          expiring: { from: now, until: now + 2 * DAY },
          expiresAt: now + 5 * DAY,
        }),
      () => reinstate(key, 1 + below(40), { member }),
      () =>
        importOf(
          key,
          [member, other].map((of) => ({ member: of, points: 60 })),
        ),
      () => ofRewards(below, { key, rewardId: from(rewardIds) }),
      () => seldom(below, { key, member, other, accountId: from(accountIds) }),
    ];
    return kinds[below(kinds.length)]?.() ?? passTime(key, []);
  }

  return {
    next,
    below,
    learn(answer) {
      if (answer.type === 'HoldPointsSuccess') holdIds.push(answer.hold.holdId);
      if (answer.type === 'RedeemRewardSuccess') redemptionIds.push(answer.redemption.redemptionId);
      if (answer.type === 'CreateRewardSuccess') rewardIds.push(answer.reward.rewardId);
      if ('account' in answer && !accountIds.includes(answer.account.accountId)) {
        accountIds.push(answer.account.accountId);
      }
    },
  };
}

type Below = (limit: number) => number;

function lines(below: Below) {
  return ['1', '2', '3'].slice(below(3)).map((lineId) => {
    return { lineId, sku: 's', quantity: 1 + below(3), amount: yuan(1 + below(300)) };
  });
}

/** Some lines of an order, or all that is left of it. */
function part(below: Below) {
  if (below(3) === 0) return {};
  return { lines: [{ lineId: String(1 + below(3)), quantity: 1 + below(2) }] };
}

/** By few, so that each comes again to what it has taken, in the same period or the next. */
function takeLimited(below: Below, key: string, members: readonly string[]): Draft<Command> {
  const member = { externalId: members[below(2)] ?? '' };
  return takeReward(key, LIMITED[below(LIMITED.length)] ?? '', { member });
}

function anyReward(below: Below, made: readonly string[]): string {
  const rewardIds = [...TAKEN, ...made.slice(-1)];
  return rewardIds[below(rewardIds.length)] ?? '';
}

/** What an operator does to rewards while others take them. */
function ofRewards(
  below: Below,
  { key, rewardId }: { readonly key: string; readonly rewardId: string },
): Draft<Command> {
  const codes = Array.from({ length: 1 + below(4) }, () => `CODE-${below(500)}`);
  const limit = { perMemberLimit: 1 + below(4), limitPeriod: LIMIT_PERIODS[below(5)] };
  const kinds: readonly (() => Draft<Command>)[] = [
    () => importCodes(key, 'rwd_pool', codes),
    () => importCodes(key, 'rwd_pool', [...codes, ...codes]),
    () => changeReward(key, 'rwd_limit', { changes: limit }),
    () => changeReward(key, 'rwd_two', { changes: { stockBy: below(9) - 3 } }),
    () => changeReward(key, 'rwd_plain', { changes: { pointsPrice: below(200) } }),
    () => createReward(key, { stock: below(5), ...limit }),
    () => changeReward(key, rewardId, { changes: { stock: 3 }, clear: ['perMemberLimit'] }),
    () => retireReward(key, rewardId),
  ];
  return kinds[below(kinds.length)]?.() ?? retireReward(key, rewardId);
}

/** What would leave few members to draw from, did it happen as often as the rest. */
function seldom(
  below: Below,
  of: {
    readonly key: string;
    readonly member: { readonly externalId: string };
    readonly other: { readonly externalId: string };
    readonly accountId: string;
  },
): Draft<Command> {
  const { key, member, other, accountId } = of;
  const kinds: readonly (() => Draft<Command>)[] = [
    () => merge(key, { survivor: member, absorbed: other }),
    () => erase(key, { member }),
    () => freeze(key, { accountId, frozen: true }),
  ];
  const common: readonly (() => Draft<Command>)[] = [
    () => enroll(key, member),
    () => enroll(key, { ...other, phone: `1380000${String(below(10_000)).padStart(4, '0')}` }),
    () => freeze(key, { accountId, frozen: false }),
  ];
  const chosen = below(3) === 0 ? kinds : common;
  return chosen[below(chosen.length)]?.() ?? enroll(key, member);
}
