import type { CommandHead } from '../../src/loyalty/commands/command.ts';
import type { Command, Draft } from '../../src/loyalty/commands/commands.ts';
import type { ExtendExpiry } from '../../src/loyalty/commands/extend-expiry.ts';
import type { RefundOrderPoints } from '../../src/loyalty/commands/refund-order-points.ts';
import { rulesDraftOf } from './rules-draft-of.ts';
import type { Step } from './steps.ts';
import { accountOf, memberOf, nth, pick, pointsFor, toldAt, type World } from './world.ts';

type Head = Omit<CommandHead, 'commandId'>;

const DAY = 86_400_000;

/** What can happen to points that are there already. */
export function laterDraftOf(world: World, step: Step, head: Head): Draft<Command> | null {
  const { state, subject } = world;
  const { what, amount, when } = step;
  const member = memberOf(world, step.who);
  const reason = 'Why not.';
  switch (step.kind) {
    case 'capture':
    case 'release': {
      const holds = [...state.holds.values()];
      const open = holds.filter(({ status }) => status === 'OPEN');
      const hold = pick(what % 7 === 6 || open.length === 0 ? holds : open, Math.floor(what / 7));
      if (hold === undefined || (open.length === 0 && amount % 3 > 0)) return null;
      const { holdId, points: reserved } = hold;
      const points = [null, 1 + (amount % reserved), reserved + (amount % 7 === 0 ? 1 : 0)][
        when % 3
      ];
      if (step.kind === 'release') return { ...head, kind: 'releaseHold', holdId };
      return { ...head, kind: 'captureHold', holdId, points: points ?? null };
    }
    case 'refund':
      return { ...head, restrictedTo: null, kind: 'refundOrderPoints', ...refundFor(world, step) };
    case 'confirm': {
      const orderId = nth(state.orders.keys(), what) ?? `o${subject}`;
      return { ...head, restrictedTo: null, kind: 'confirmOrder', orderId };
    }
    case 'redeemReward': {
      const ids = [...world.program.rewards.map(({ rewardId }) => rewardId), 'rwd_none'];
      const rewardId = what % 37 === 36 ? 'rwd_none' : (pick(ids.slice(0, -1), what) ?? '');
      const quantity = amount % 3 === 0 ? 2 : null;
      return { ...head, kind: 'redeemReward', member, rewardId, quantity };
    }
    case 'cancel':
    case 'fulfil': {
      const redemptionId = nth(state.redemptions.keys(), what) ?? 'rdm_none';
      if (redemptionId === 'rdm_none' && amount % 9 > 0) return null;
      if (step.kind === 'fulfil') {
        return { ...head, kind: 'fulfilRewardRedemption', redemptionId };
      }
      return { ...head, kind: 'cancelRewardRedemption', redemptionId, reason };
    }
    case 'transfer': {
      const recipient = memberOf(world, what);
      const points = pointsFor(world, step);
      return { ...head, kind: 'transferPoints', member, recipient, points };
    }
    default:
      return operatorDraftOf(world, step, { ...head, restrictedTo: null });
  }
}

/** Mostly one of the last, which are still open. */
function latest(size: number, by: number): number {
  return by % 4 === 0 ? by : Math.max(0, size - 1 - (by % 3));
}

function refundFor(world: World, step: Step) {
  const { state, subject } = world;
  const { what, amount } = step;
  const all = [...state.orders.values()];
  const told = all.filter(({ earning, payment }) => earning !== null || payment !== null);
  const orders = what % 11 === 10 ? all : told;
  const order = pick(orders, latest(orders.length, what));
  const unheard = what % 13 === 12 ? `o${subject}` : undefined;
  const orderId = unheard ?? order?.orderId ?? `o${subject + 1}`;
  const known = nth(state.refunds.keys(), what);
  const refundId = what % 17 === 16 && known !== undefined ? known : `r${subject}`;
  const names = order?.earning?.lines.map(({ lineId }) => lineId) ?? ['1', '2'];
  const first = { lineId: pick(names, amount) ?? '1', quantity: 1 + (amount % 2) };
  const second = { lineId: pick(names, amount + 1) ?? '1', quantity: 1 };
  const options: readonly NonNullable<RefundOrderPoints['lines']>[] = [
    [first],
    [first],
    [first, second],
    [{ lineId: amount % 11 === 10 ? '9' : '3', quantity: 1 }],
  ];
  const lines = amount % 3 === 0 ? null : (pick(options, step.when) ?? null);
  return { orderId, refundId, occurredAt: toldAt(world, step.when), lines };
}

/** What only operators, the system and time do. */
function operatorDraftOf(world: World, step: Step, head: Head): Draft<Command> | null {
  const { state, now } = world;
  const { what, amount, when } = step;
  const member = memberOf(world, step.who);
  const reason = 'Why not.';
  switch (step.kind) {
    case 'adjust': {
      const isTaken = what % 2 === 0;
      const points = amount % 50 === 49 ? 0 : pointsFor(world, step) * (isTaken ? -1 : 1);
      const isNoted = !isTaken || when % 19 === 18;
      const asked = [null, null, now + DAY, now + 40 * DAY, when % 4 === 0 ? now - 1 : null];
      const expiresAt = isNoted ? (pick(asked, when) ?? null) : null;
      return { ...head, kind: 'adjustPoints', member, points, reason, expiresAt };
    }
    case 'extend':
      return { ...head, kind: 'extendExpiry', reason, ...extensionFor(world, step) };
    case 'reinstate': {
      const account = accountOf(world, step.who);
      const numbers = [...state.expired.keys()]
        .filter((key) => key.startsWith(account?.accountId ?? '-'))
        .map((key) => Number(key.split(' ')[1]));
      if (numbers.length === 0 && amount % 9 > 0) return null;
      const sequence = what % 13 === 12 ? 1 : (pick(numbers, what) ?? 1);
      const points = [null, 1 + (amount % 9), amount + 1][when % 3] ?? null;
      const expiresAt = when % 4 === 0 ? now + 5 * DAY : null;
      return { ...head, kind: 'reinstateExpired', member, sequence, points, expiresAt, reason };
    }
    case 'importRows': {
      const rows = Array.from({ length: 1 + (amount % 3) }, (_, index) => ({
        member: memberOf(world, step.who + index),
        points: 1 + ((amount * 7 + index) % 60),
        earnedAt: [null, now - 20 * DAY, now - 500 * DAY, now + 1][(when + index) % 4] ?? null,
        expiresAt: [null, null, now + 9 * DAY][(what + index) % 3] ?? null,
      }));
      return { ...head, kind: 'importBalances', rows, firstRow: 0 };
    }
    default:
      return rareDraftOf(world, step, head);
  }
}

function extensionFor(
  world: World,
  { who, what, amount, when }: Step,
): Pick<ExtendExpiry, 'member' | 'expiring' | 'expiresAt'> {
  const { now } = world;
  const expiresAt = now + ((amount % 400) - 5) * DAY;
  if (what % 2 === 0) return { member: memberOf(world, who), expiresAt };
  const from = now + ((when % 60) - 20) * DAY;
  return { expiring: { from, until: from + (1 + (what % 90)) * DAY }, expiresAt };
}

function rareDraftOf(world: World, step: Step, head: Head): Draft<Command> | null {
  const { state } = world;
  const { what, when } = step;
  const member = memberOf(world, step.who);
  const reason = 'Why not.';
  switch (step.kind) {
    case 'merge': {
      const absorbed = memberOf(world, what);
      return { ...head, kind: 'mergeMembers', survivor: member, absorbed, reason };
    }
    case 'erase':
      return when % 3 === 0 ? { ...head, kind: 'eraseMember', member, reason } : null;
    case 'freeze': {
      const accountId = nth(state.accounts.keys(), what) ?? 'acc_none';
      return { ...head, kind: 'freezeSpending', accountId, frozen: when % 3 === 0, reason };
    }
    case 'passTime': {
      const all = [...state.accounts.keys()];
      const accountIds = what % 3 === 0 ? all : [pick(all, step.who) ?? 'acc_none'];
      return { ...head, kind: 'passTime', accountIds };
    }
    default:
      return rulesDraftOf(world, step, head);
  }
}
